import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import fc from 'fast-check';
import { readConfig } from '../config';
import { deriveService } from './deriveService';
import { serviceSnapshotSchema } from './serviceSnapshot';
import type { CatalogSurroundings } from './types';

const config = readConfig(new ConfigReader({}));

const surroundings: CatalogSurroundings = {
  groups: new Map([['group:default/checkout', { members: 4 }]]),
  users: new Set(['user:default/jane']),
  systems: new Map([
    ['system:default/shop', { domainRef: 'domain:default/commerce' }],
  ]),
};

const cart: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'Cart-API',
    namespace: 'default',
    uid: '1',
    etag: 'a',
    annotations: {
      'backstage.io/managed-by-location': 'url:https://example.com/x.yaml',
      'service-lifecycle.io/tier': 'Tier 2',
      'service-lifecycle.io/previously': 'basket-api',
      'service-lifecycle.io/checklist': 'service',
    },
  },
  spec: {
    type: 'service',
    lifecycle: 'production',
    owner: 'checkout',
    system: 'shop',
  },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/checkout' },
    { type: 'partOf', targetRef: 'system:default/shop' },
  ],
};

const derive = (entity: Entity) =>
  deriveService({ entity, config, surroundings });

/** A cart with other words in its spec, and the relations that the catalog then has. */
function cartWith(
  spec: Record<string, string | undefined>,
  relations: Entity['relations'] = [],
): Entity {
  return {
    ...cart,
    spec: JSON.parse(JSON.stringify({ ...cart.spec, ...spec })),
    relations,
  };
}

describe('deriveService', () => {
  it('reads the facets of a service and of what surrounds it', () => {
    const { facts, snapshot, inputHash, ...facets } = derive(cart);
    expect(facets).toEqual({
      entityRef: 'component:default/cart-api',
      kind: 'component',
      namespace: 'default',
      name: 'cart-api',
      title: 'Cart-API',
      type: 'service',
      lifecycle: 'production',
      tier: '2',
      ownerRef: 'group:default/checkout',
      ownerResolved: true,
      systemRef: 'system:default/shop',
      domainRef: 'domain:default/commerce',
      owners: ['group:default/checkout'],
      previousRef: 'component:default/basket-api',
      notes: [],
    });
    expect(inputHash).toMatch(/^[0-9a-f]{64}$/);
    expect(snapshot).toEqual({
      subject: {
        kind: 'Component',
        metadata: {
          name: 'Cart-API',
          namespace: 'default',
          annotations: {
            'service-lifecycle.io/tier': 'Tier 2',
            'service-lifecycle.io/previously': 'basket-api',
            'service-lifecycle.io/checklist': 'service',
          },
        },
        spec: cart.spec,
        tier: '2',
        retiring: false,
      },
      owner: {
        ref: 'group:default/checkout',
        written: 'checkout',
        resolved: true,
        members: 4,
      },
      declared: { stage: 'production-ready', from: 'production' },
      wantedChecklist: 'service',
    });
  });

  it('gives a snapshot that can be read back from the database', () => {
    const { snapshot } = derive(cart);
    expect(
      serviceSnapshotSchema.parse(JSON.parse(JSON.stringify(snapshot))),
    ).toEqual(snapshot);
  });

  it.each([
    ['group:default/nobody', 'group:default/nobody'],
    ['TBD', 'group:default/tbd'],
    ['jane@example.com', 'group:default/jane@example.com'],
  ])('notes that %s is not in the catalog', (owner, ref) => {
    const service = derive(cartWith({ owner }));
    expect(service).toMatchObject({ ownerRef: ref, ownerResolved: false });
    expect(service.notes).toEqual([
      { code: 'owner-unresolved', params: { owner } },
    ]);
  });

  it('has no owner where none is written', () => {
    const service = derive(cartWith({ owner: undefined }));
    expect(service).toMatchObject({ ownerRef: null, ownerResolved: false });
    expect(service.snapshot.owner).toBeNull();
  });

  it('counts a User as an owner of one member', () => {
    expect(derive(cartWith({ owner: 'user:jane' })).snapshot.owner).toEqual({
      ref: 'user:default/jane',
      written: 'user:jane',
      resolved: true,
      members: 1,
    });
  });

  it("believes the catalog's relation where it made another owner of what is written", () => {
    const service = derive(
      cartWith({ owner: 'jane@example.com' }, [
        { type: 'ownedBy', targetRef: 'user:default/jane' },
      ]),
    );
    expect(service).toMatchObject({
      ownerRef: 'user:default/jane',
      ownerResolved: true,
    });
  });

  it('keeps every owner for ownership conditions', () => {
    const service = derive(
      cartWith({}, [
        { type: 'ownedBy', targetRef: 'user:default/jane' },
        { type: 'ownedBy', targetRef: 'group:default/checkout' },
      ]),
    );
    expect(service.owners).toEqual([
      'group:default/checkout',
      'user:default/jane',
    ]);
    expect(service.ownerRef).toBe('group:default/checkout');
  });

  it.each([
    ['beta', null, false, true],
    ['-', null, false, true],
    ['Deprecated', null, true, false],
    ['PRODUCTION', 'production-ready', false, false],
    ['experimental', 'prototype', false, false],
  ])(
    'takes lifecycle %s to claim %s',
    (lifecycle, stage, retiring, reported) => {
      const { snapshot, notes } = derive(
        cartWith({ lifecycle, owner: 'checkout' }),
      );
      expect(snapshot.declared).toEqual(
        stage === null ? null : { stage, from: lifecycle },
      );
      expect(snapshot.subject.retiring).toBe(retiring);
      expect(notes).toEqual(
        reported ? [{ code: 'unknown-lifecycle', params: { lifecycle } }] : [],
      );
    },
  );

  it.each([
    ['Tier 1', '1'],
    ['tier-1', '1'],
    ['T1', '1'],
    ['tier_02', '2'],
    ['0', '0'],
    [' 3 ', '3'],
    ['Service Tier 4', '4'],
    ['Gold', 'gold'],
    ['', null],
  ])('reads tier %j as %j', (written, tier) => {
    const entity = {
      ...cart,
      metadata: {
        ...cart.metadata,
        annotations: {},
        labels: { tier: written },
      },
    };
    expect(derive(entity).tier).toBe(tier);
  });

  it('takes the first configured place that holds a tier, and its names', () => {
    const entity = {
      ...cart,
      metadata: { ...cart.metadata, annotations: {} },
      spec: { ...cart.spec, criticality: 'Gold', tier: 3 },
    };
    const custom = readConfig(
      new ConfigReader({
        serviceLifecycle: {
          tier: { sources: ['spec.criticality'], values: { gold: 1 } },
        },
      }),
    );
    expect(deriveService({ entity, config: custom, surroundings }).tier).toBe(
      '1',
    );
    expect(derive(entity).tier).toBe('3');
  });

  it('changes its hash with what surrounds a service, and with nothing else', () => {
    const { inputHash } = derive(cart);
    expect(
      derive({ ...cart, metadata: { ...cart.metadata, etag: 'b' } }).inputHash,
    ).toBe(inputHash);
    expect(
      deriveService({
        entity: cart,
        config,
        surroundings: {
          ...surroundings,
          groups: new Map([['group:default/checkout', { members: 5 }]]),
        },
      }).inputHash,
    ).not.toBe(inputHash);
    expect(
      deriveService({
        entity: cart,
        config,
        surroundings: { ...surroundings, systems: new Map() },
      }).inputHash,
    ).not.toBe(inputHash);
    expect(
      deriveService({
        entity: cart,
        config: { ...config, lifecycles: new Map() },
        surroundings,
      }).inputHash,
    ).not.toBe(inputHash);
  });

  it('copes with whatever an entity holds, and gives the same again', () => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.string({ unit: 'binary' }),
    );
    const record = fc.dictionary(fc.string(), anything);
    const spec = fc.record(
      {
        owner: anything,
        system: anything,
        domain: anything,
        type: anything,
        lifecycle: anything,
        tier: anything,
      },
      { requiredKeys: [] },
    );
    const metadata = fc.record(
      {
        title: anything,
        description: anything,
        annotations: fc.option(record),
        labels: fc.option(record),
        tags: anything,
        links: anything,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(spec, metadata, (written, about) => {
        // The types promise more than a catalog with processors of its own keeps.
        const entity: Entity = JSON.parse(
          JSON.stringify({
            ...cart,
            spec: written,
            metadata: { ...about, name: 'cart' },
          }),
        );
        const service = derive(entity);
        expect(derive(structuredClone(entity))).toEqual(service);
        expect(
          serviceSnapshotSchema.parse(
            JSON.parse(JSON.stringify(service.snapshot)),
          ),
        ).toEqual(service.snapshot);
      }),
    );
  });
});
