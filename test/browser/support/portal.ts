import { inject } from 'vitest';
import { tokenOf } from '../../../scripts/lib/people.mjs';
import { people } from './person';

/** Ends the portal's backend and starts it again, on the same database. */
export async function restartPortal() {
  const response = await fetch(inject('restartUrl'), { method: 'POST' });
  if (!response.ok) {
    throw new Error(`The portal did not restart: ${await response.text()}`);
  }
}

export interface Call {
  method?: 'GET' | 'POST' | 'DELETE';
  path: string;
  body?: object;
}

const tokens = new Map<string, Promise<string>>();

function tokenFor(person: keyof typeof people): Promise<string> {
  const token =
    tokens.get(person) ?? tokenOf(inject('portalUrl'), people[person]);
  tokens.set(person, token);
  return token;
}

/** Calls the API of Service Lifecycle with this person's token, as a script would. */
export async function callAs(
  person: keyof typeof people,
  { method = 'GET', path, body }: Call,
) {
  const response = await fetch(
    `${inject('portalUrl')}/api/service-lifecycle${path}`,
    {
      method,
      headers: {
        authorization: `Bearer ${await tokenFor(person)}`,
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    },
  );
  return { status: response.status, body: await response.json() };
}

/** Where the evidence of one item of a component is. */
export const evidencePath = (component: string, item: string) =>
  `/services/component/default/${component}/items/${item}/evidence`;

/** What was ever given for an item, newest first. */
export async function givenEvidence(component: string, item: string) {
  const { body } = await callAs('ana', { path: evidencePath(component, item) });
  return body.items;
}
