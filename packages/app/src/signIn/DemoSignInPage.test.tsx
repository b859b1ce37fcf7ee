import type { IdentityApi } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DemoSignInPage } from './DemoSignInPage';

const config = {
  app: { title: 'Fernway Portal', baseUrl: 'http://localhost' },
  backend: { baseUrl: 'http://localhost' },
  demo: {
    people: [
      { ref: 'user:default/ana.silva', name: 'Ana Silva', role: 'Engineer' },
      { ref: 'user:default/sam.okafor', name: 'Sam Okafor', role: 'Guest' },
    ],
  },
};

const session = {
  profile: { displayName: 'Ana Silva' },
  backstageIdentity: {
    token: 'a.e30.c',
    identity: {
      type: 'user',
      userEntityRef: 'user:default/ana.silva',
      ownershipEntityRefs: ['user:default/ana.silva'],
    },
  },
};

function renderPage(answer: Response) {
  vi.stubGlobal('fetch', async () => answer);
  const signedIn = vi.fn<(identity: IdentityApi) => void>();
  renderInTestApp(<DemoSignInPage onSignInSuccess={signedIn} />, { config });
  return signedIn;
}

describe('the sign-in page of the demo', () => {
  afterEach(() => {
    sessionStorage.clear();
    vi.unstubAllGlobals();
  });

  it('signs in whom one clicks, and forgets them on signing out', async () => {
    const signedIn = renderPage(Response.json(session));
    await userEvent.click(
      await screen.findByRole('button', { name: /^Ana Silva/ }),
    );
    await waitFor(() => expect(signedIn).toHaveBeenCalled());

    const identity = signedIn.mock.calls[0]?.[0];
    expect(await identity?.getProfileInfo()).toEqual({
      displayName: 'Ana Silva',
    });
    expect(sessionStorage).toHaveLength(1);
    await identity?.signOut();
    expect(sessionStorage).toHaveLength(0);
  });

  it('says why it did not work, and offers the people again', async () => {
    renderPage(
      Response.json(
        { error: { name: 'NotFoundError', message: 'not in the catalog' } },
        { status: 404 },
      ),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /^Sam Okafor/ }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not sign in as Sam Okafor',
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Back' }));
    expect(
      screen.getByRole('heading', { name: 'Welcome to Fernway Portal' }),
    ).toBeInTheDocument();
  });
});
