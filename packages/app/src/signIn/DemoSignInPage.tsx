import { ProxiedSignInPage } from '@backstage/core-components';
import {
  configApiRef,
  useApi,
  type IdentityApi,
} from '@backstage/frontend-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { useMemo, useState } from 'react';
import { chosenPerson, readDemoPeople } from './people';
import { PersonPicker } from './PersonPicker';
import { SignInProblem } from './SignInProblem';

/** Signing out must also forget the choice, or the page would sign in again. */
const forgetting = (identity: IdentityApi): IdentityApi => ({
  getBackstageIdentity: () => identity.getBackstageIdentity(),
  getCredentials: () => identity.getCredentials(),
  getProfileInfo: () => identity.getProfileInfo(),
  signOut: async () => {
    chosenPerson.forget();
    await identity.signOut();
  },
});

/** Asks who somebody wants to be, and signs them in as that person. */
export function DemoSignInPage({ onSignInSuccess }: SignInPageProps) {
  const config = useApi(configApiRef);
  const people = useMemo(() => readDemoPeople(config), [config]);
  const [ref, setRef] = useState(chosenPerson.get);
  const person = people.find(candidate => candidate.ref === ref);

  if (!person) {
    return (
      <PersonPicker
        people={people}
        onPick={({ ref: picked }) => {
          chosenPerson.set(picked);
          setRef(picked);
        }}
      />
    );
  }
  return (
    <ProxiedSignInPage
      provider="demo"
      headers={{ 'x-demo-person': person.ref }}
      onSignInSuccess={identity => onSignInSuccess(forgetting(identity))}
      ErrorComponent={({ error }) => (
        <SignInProblem
          name={person.name}
          message={error?.message}
          onBack={() => {
            chosenPerson.forget();
            setRef(undefined);
          }}
        />
      )}
    />
  );
}
