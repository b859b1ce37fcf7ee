import { mockServices } from '@backstage/backend-test-utils';
import type { SignalsService } from '@backstage/plugin-signals-node';
import { testDatabases } from '../testing/database';
import { insertService } from '../testing/insertService';
import { ChangeAnnouncer } from './ChangeAnnouncer';

type Signal = Parameters<SignalsService['publish']>[0];

describe('ChangeAnnouncer', () => {
  const databases = testDatabases();

  async function announcer(publish: (signal: Signal) => Promise<void>) {
    const database = await databases.migrated();
    for (const [name, owner] of [
      ['cart', 'group:default/shop'],
      ['tool', 'user:default/ana'],
      ['orphan', null],
    ] as const) {
      await insertService(database, {
        entityRef: `component:default/${name}`,
        owner,
      });
    }
    await database('group_member').insert(
      ['ana', 'bo'].map(user => ({
        group_ref: 'group:default/shop',
        user_ref: `user:default/${user}`,
      })),
    );
    const logger = mockServices.logger.mock();
    const signals: SignalsService = { publish };
    return {
      logger,
      announcer: new ChangeAnnouncer({ database, logger, signals }),
    };
  }

  it('tells those who belong to the owners, and nobody else', async () => {
    const sent: Signal[] = [];
    const { announcer: telling } = await announcer(async signal => {
      sent.push(signal);
    });
    telling.announce(
      ['cart', 'tool', 'orphan', 'none'].map(
        name => `component:default/${name}`,
      ),
    );
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toEqual(
      expect.arrayContaining([
        {
          channel: 'service-lifecycle',
          recipients: {
            type: 'user',
            entityRef: ['user:default/ana', 'user:default/bo'],
          },
          message: { entityRef: 'component:default/cart' },
        },
        {
          channel: 'service-lifecycle',
          recipients: { type: 'user', entityRef: ['user:default/ana'] },
          message: { entityRef: 'component:default/tool' },
        },
      ]),
    );
  });

  it('says in the log what it could not tell, and fails nothing', async () => {
    const { announcer: failing, logger } = await announcer(async () => {
      throw new Error('No signals today');
    });
    failing.announce(['component:default/cart']);
    await vi.waitFor(() =>
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringContaining('No signals today'),
      ),
    );
  });
});
