import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  STAGES,
  type StageId,
} from 'backstage-plugin-service-lifecycle-common';
import type {
  ServiceFilter,
  ServiceResource,
} from 'backstage-plugin-service-lifecycle-node';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { fact } from '../catalog/fact';
import { testDatabases } from '../testing/database';
import { insertService } from '../testing/insertService';
import { criteriaToSql, matchesCriteria } from './criteria';

const owners = ['group:default/a', 'group:default/b', 'user:default/c'];
const fields = ['spec.type', 'metadata.tags', 'metadata.labels.x'];
const values = ['one', 'Two', 'three=3'];

const serviceArbitrary = fc.record({
  owner: fc.option(fc.constantFrom(...owners)),
  owners: fc.subarray(owners),
  tier: fc.option(fc.constantFrom('1', '2')),
  checklist: fc.option(fc.constantFrom('service', 'library')),
  stage: fc.option(fc.constantFrom<StageId>(...STAGES)),
  facts: fc
    .array(fc.tuple(fc.constantFrom(...fields), fc.constantFrom(...values)))
    .map(pairs => [
      ...new Set(pairs.flatMap(([f, v]) => [fact(f), fact(f, v)])),
    ]),
});

const anyCase = (texts: readonly string[]) =>
  fc.subarray(texts.flatMap(text => [text, text.toUpperCase()]));

const filterArbitrary: fc.Arbitrary<ServiceFilter> = fc.oneof(
  fc.record({
    property: fc.constantFrom('owner' as const, 'owners' as const),
    values: anyCase(owners),
  }),
  fc.record({
    property: fc.constant('kind' as const),
    values: anyCase(['component', 'api']),
  }),
  fc.record({
    property: fc.constantFrom(
      'tier' as const,
      'checklist' as const,
      'stage' as const,
      'entityRef' as const,
    ),
    values: fc.subarray([
      '1',
      'service',
      'pilot',
      'script',
      'no such stage',
      'component:default/s3',
    ]),
  }),
  fc.record(
    { fact: fc.constantFrom(...fields, 'SPEC.TYPE'), values: anyCase(values) },
    { requiredKeys: ['fact'] },
  ),
);

const { criteria: criteriaArbitrary } = fc.letrec<{
  criteria: PermissionCriteria<ServiceFilter>;
}>(tie => ({
  criteria: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    filterArbitrary,
    fc.record({ allOf: fc.tuple(tie('criteria'), tie('criteria')) }),
    fc.record({ anyOf: fc.tuple(tie('criteria'), tie('criteria')) }),
    fc.record({ not: tie('criteria') }),
  ),
}));

describe('criteria', () => {
  const databases = testDatabases();
  let knex: Knex;
  let services: ServiceResource[];

  beforeAll(async () => {
    knex = await databases.migrated();
    for (const id of ['service', 'library']) {
      await knex('checklist_version').insert({
        checklist_id: id,
        version: 1,
        content_hash: id,
        content: '{}',
        loaded_at: new Date(0),
      });
    }
    services = fc
      .sample(serviceArbitrary, { numRuns: 40, seed: 1 })
      .map((service, index) => ({
        ...service,
        kind: 'component',
        entityRef: `component:default/s${index}`,
      }));
    for (const { checklist, ...service } of services) {
      await insertService(knex, {
        ...service,
        checklist: checklist ? { id: checklist, version: 1 } : null,
      });
    }
  });

  it('select the same services in SQL and in process', async () => {
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async criteria => {
        const selected = await knex('service')
          .whereRaw(criteriaToSql(knex, criteria))
          .orderBy('id')
          .pluck('entity_ref');
        expect(selected).toEqual(
          services
            .filter(service => matchesCriteria(criteria, service))
            .map(service => service.entityRef),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([true, false])('can be %s for every service', async criteria => {
    const rows = await knex('service').whereRaw(criteriaToSql(knex, criteria));
    expect(rows).toHaveLength(criteria ? services.length : 0);
  });
});
