import { testDatabases } from '../testing/database';
import {
  findEligibleReviewers,
  type ReviewerQuestion,
} from './eligibleReviewers';
import { storeMembership } from './groups';

const databases = testDatabases();

const ANA = 'user:default/ana';
const BEN = 'user:default/ben';
const CLEO = 'user:default/cleo';
const DAN = 'user:default/dan';
const SQUAD = 'group:default/squad';
const TRIBE = 'group:default/tribe';
const SECURITY = 'group:default/security';

const NOBODY = { submitter: null, excluded: null };

describe('findEligibleReviewers', () => {
  it('asks the first of the chain with somebody who may', async () => {
    const knex = await databases.migrated();
    await storeMembership(knex, {
      parents: new Map([
        [SQUAD, TRIBE],
        [TRIBE, null],
        [SECURITY, null],
        ['group:default/empty', null],
      ]),
      members: new Map([
        [SQUAD, new Set([ANA])],
        [TRIBE, new Set([ANA, BEN])],
        [SECURITY, new Set([CLEO])],
      ]),
    });
    const cases: [ReviewerQuestion, string | null][] = [
      [{ first: SQUAD, last: SECURITY, ...NOBODY }, SQUAD],
      [{ first: SQUAD, last: SECURITY, submitter: ANA, excluded: null }, TRIBE],
      [
        { first: SQUAD, last: SECURITY, submitter: null, excluded: SQUAD },
        TRIBE,
      ],
      [
        { first: SQUAD, last: SECURITY, submitter: null, excluded: TRIBE },
        SECURITY,
      ],
      [
        { first: SECURITY, last: SECURITY, submitter: CLEO, excluded: null },
        null,
      ],
      [{ first: 'group:default/empty', last: SECURITY, ...NOBODY }, SECURITY],
      [{ first: 'group:default/unheard-of', last: null, ...NOBODY }, null],
      [{ first: null, last: SECURITY, ...NOBODY }, SECURITY],
      [{ first: DAN, last: null, ...NOBODY }, DAN],
      [
        { first: DAN, last: SECURITY, submitter: DAN, excluded: null },
        SECURITY,
      ],
      [
        { first: DAN, last: SECURITY, submitter: null, excluded: DAN },
        SECURITY,
      ],
    ];
    expect(
      await findEligibleReviewers(
        knex,
        cases.map(([question]) => question),
      ),
    ).toEqual(cases.map(([, answer]) => answer));
  });
});

describe('storeMembership', () => {
  it('says whether anything changed', async () => {
    const knex = await databases.migrated();
    const store = (members: string[], parent: string | null = null) =>
      storeMembership(knex, {
        parents: new Map([[SQUAD, parent]]),
        members: new Map([[SQUAD, new Set(members)]]),
      });
    expect(await store([ANA, BEN])).toBe(true);
    expect(await store([BEN, ANA])).toBe(false);
    expect(await store([ANA])).toBe(true);
    expect(await store([ANA], TRIBE)).toBe(true);
    expect(await knex('group_member').pluck('user_ref')).toEqual([ANA]);
    expect(
      await storeMembership(knex, { parents: new Map(), members: new Map() }),
    ).toBe(true);
    expect(await knex('org_group').select()).toEqual([]);
  });
});
