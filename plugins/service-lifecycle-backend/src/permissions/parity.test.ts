import type { Entity } from '@backstage/catalog-model';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  type PermissionCondition,
  type PermissionCriteria,
} from '@backstage/plugin-permission-common';
import fc from 'fast-check';
import { readServiceResources } from '../database/queries/serviceResources';
import { testDatabases } from '../testing/database';
import { as, startPortal } from '../testing/portal';
import { CatalogRules } from './catalogRules';
import { matchesCriteria } from './criteria';

type Conditions = PermissionCriteria<PermissionCondition<'catalog-entity'>>;

const USER = 'user:default/someone';
const OWNERS = ['team-a', 'team-b', 'user:default/ana'];
const KEYS = ['a', 'B.c', 'example.com/x'];
const VALUES = ['one', 'Two', '3', 'true'];
const TAGS = ['java', 'go'];

const anyCase = (text: string) =>
  fc.constantFrom(text, text.toUpperCase(), text.toLowerCase());
const key = fc.constantFrom(...KEYS);
const value = fc.constantFrom(...VALUES);
const askedValue = fc.option(value.chain(anyCase), { nil: undefined });

const entityArbitrary = fc.record({
  kind: fc.constantFrom('Component', 'API'),
  annotations: fc.dictionary(key, value, { maxKeys: 2 }),
  labels: fc.dictionary(key, value, { maxKeys: 2 }),
  tags: fc.subarray(TAGS),
  owner: fc.constantFrom(...OWNERS),
  type: value,
  extra: fc.oneof(
    value,
    fc.integer({ min: 0, max: 3 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(value, { maxLength: 2 }),
    fc.record({ Deep: value }),
    fc.constant('x'.repeat(201)),
  ),
  odd: fc.constantFrom({ 'a=b': 'c' }, { a: 'b=c' }, {}),
});

const entities: Entity[] = fc
  .sample(entityArbitrary, { numRuns: 60, seed: 3 })
  .map(({ kind, annotations, labels, tags, owner, ...spec }, index) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: `e${index}`, annotations, labels, tags },
    spec: {
      ...spec,
      owner,
      lifecycle: 'production',
      ...(kind === 'API' && { definition: 'x' }),
    },
  }));

const leaf: fc.Arbitrary<Conditions> = fc.oneof(
  fc
    .record({ annotation: key.chain(anyCase), value: askedValue })
    .map(catalogConditions.hasAnnotation),
  fc
    .record({ label: key.chain(anyCase), value: askedValue })
    .map(catalogConditions.hasLabel),
  fc
    .record({
      key: fc.constantFrom('name', 'tags', 'tags.java', 'TAGS.Go', 'uid', 'no'),
      value: fc.oneof(
        askedValue,
        fc.constantFrom('e1', 'E2', 'java', 'true', ''),
      ),
    })
    .map(catalogConditions.hasMetadata),
  fc
    .record({
      key: fc.constantFrom(
        'type',
        'extra',
        'Extra.deep',
        'extra.one',
        'odd.a',
        'odd.a=b',
        'owner',
        'no',
      ),
      value: fc.oneof(askedValue, fc.constantFrom('c', 'b=c', 'team-a')),
    })
    .map(catalogConditions.hasSpec),
  fc
    .record({
      kinds: fc.subarray(['component', 'Component', 'api', 'System']),
    })
    .map(catalogConditions.isEntityKind),
  fc
    .record({
      claims: fc.subarray([
        'group:default/team-a',
        'group:default/TEAM-B',
        'user:default/ana',
        'team-a',
      ]),
    })
    .map(catalogConditions.isEntityOwner),
);

const { conditions: conditionsArbitrary } = fc.letrec<{
  conditions: Conditions;
}>(tie => ({
  conditions: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({ allOf: fc.tuple(tie('conditions'), tie('conditions')) }),
    fc.record({ anyOf: fc.tuple(tie('conditions'), tie('conditions')) }),
    fc.record({ not: tie('conditions') }),
  ),
}));

describe('what the catalog shows', () => {
  const databases = testDatabases();
  let conditions: Conditions | undefined;
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal({
      database: await databases.empty(),
      entities,
      config: { serviceLifecycle: { kinds: ['Component', 'API'] } },
      policy: {
        handle: async ({ permission }) =>
          conditions && isPermission(permission, catalogEntityReadPermission)
            ? createCatalogConditionalDecision(permission, conditions)
            : { result: AuthorizeResult.ALLOW },
      },
    });
    await portal.untilTracked(entities.length, { owned: 0 });
  });

  afterAll(() => portal.stop());

  it('is what is shown here, under any conditions', async () => {
    const rules = new CatalogRules();
    const refs = entities.map(
      ({ kind, metadata }) => `${kind.toLowerCase()}:default/${metadata.name}`,
    );
    const resources = await readServiceResources(portal.tables, refs);

    await fc.assert(
      fc.asyncProperty(conditionsArbitrary, async asked => {
        conditions = asked;
        const { body } = await portal
          .catalog('/entities/by-query?limit=200&fields=kind,metadata.name')
          .query({ filter: ['kind=component', 'kind=api'] })
          .set(as.user(USER));
        const shown = body.items
          .map(
            (entity: Entity) =>
              `${entity.kind.toLowerCase()}:default/${entity.metadata.name}`,
          )
          .sort();

        const listed = [];
        let cursor = '';
        do {
          const page = await portal
            .request('get', `/services?limit=100${cursor}`)
            .set(as.user(USER));
          listed.push(
            ...page.body.items.map(
              (item: { entityRef: string }) => item.entityRef,
            ),
          );
          const { nextCursor } = page.body.pageInfo;
          cursor = nextCursor ? `&cursor=${nextCursor}` : '';
        } while (cursor);
        expect(listed.sort()).toEqual(shown);

        const criteria = rules.translate(asked);
        expect(
          refs
            .filter((_, index) => {
              const resource = resources[index];
              return (
                criteria && resource && matchesCriteria(criteria, resource)
              );
            })
            .sort(),
        ).toEqual(shown);
      }),
      { numRuns: 150 },
    );
  });
});
