import { expect } from 'vitest';
import { openLifecycleTab } from './support/lifecycleTab';
import { openAs } from './support/person';
import { callAs, evidencePath, givenEvidence } from './support/portal';

describe('somebody who does not own a service', () => {
  it('sees where it stands and who may give evidence, and no form', async () => {
    const page = await openAs('sam');
    const tab = await openLifecycleTab(page, 'address-book');
    await tab.picture.getByText(/^\d+ items away$/).waitFor();
    await tab.group('The team’s turn').waitFor();
    await tab.row('Threat model').click();

    const item = tab.item('Threat model');
    await item.getByText('Nothing has been given yet.').waitFor();
    const note = item.getByRole('note');
    await note
      .getByText('Evidence for this component is given by Checkout.')
      .waitFor();
    expect(
      await note.getByRole('link', { name: 'Checkout' }).getAttribute('href'),
    ).toBe('/catalog/default/group/team-checkout');
    expect(await tab.form('Threat model').count()).toBe(0);
    expect(
      await tab.list.getByRole('button', { name: /^(Add|Fix|Renew) / }).count(),
    ).toBe(0);
  });

  it('is refused by the server too, which stores nothing', async () => {
    const { status, body } = await callAs('sam', {
      method: 'POST',
      path: evidencePath('address-book', 'threat-model'),
      body: {
        type: 'link',
        payload: { url: 'https://wiki.fernway.example/not-mine' },
      },
    });
    expect({ status, name: body.error.name }).toEqual({
      status: 403,
      name: 'NotAllowedError',
    });
    expect(body.error.message).toContain('address-book');
    expect(await givenEvidence('address-book', 'threat-model')).toEqual([]);
  });
});
