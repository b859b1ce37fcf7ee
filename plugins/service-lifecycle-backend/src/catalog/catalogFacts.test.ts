import type { Entity } from '@backstage/catalog-model';
import { catalogFacts } from './catalogFacts';

const entity = (rest: Partial<Entity>): Entity => ({
  apiVersion: 'v1',
  kind: 'Component',
  metadata: { name: 'Cart' },
  ...rest,
});

describe('catalogFacts', () => {
  it('holds keys and values in lower case, with the default namespace', () => {
    expect(
      catalogFacts(
        entity({
          spec: { type: 'Service', nested: { empty: null, flag: true, n: 3 } },
          relations: [{ type: 'ownedBy', targetRef: 'group:default/Shop' }],
        }),
      ),
    ).toEqual([
      'apiversion',
      'apiversion=v1',
      'kind',
      'kind=component',
      'metadata.name',
      'metadata.name=cart',
      'metadata.namespace',
      'metadata.namespace=default',
      'metadata.uid',
      'relations.ownedby',
      'relations.ownedby=group:default/shop',
      'spec.nested.empty',
      'spec.nested.flag',
      'spec.nested.flag=true',
      'spec.nested.n',
      'spec.nested.n=3',
      'spec.type',
      'spec.type=service',
    ]);
  });

  it('holds each entry of a list, and texts as keys of their own', () => {
    const facts = catalogFacts(
      entity({ spec: { tags: ['Java', 'java', { deep: 1 }] } }),
    ).filter(fact => fact.startsWith('spec.'));
    expect(facts).toEqual([
      'spec.tags',
      'spec.tags.deep',
      'spec.tags.deep=1',
      'spec.tags.java',
      'spec.tags.java=true',
      'spec.tags=java',
    ]);
  });

  it('tells a name with an equals sign from another name with a value', () => {
    const facts = catalogFacts(entity({ spec: { 'a=b': 'c' } })).filter(fact =>
      fact.startsWith('spec.'),
    );
    expect(facts).toEqual(['spec.a%3Db', 'spec.a%3Db=c']);
  });

  it('drops keys, and the values of keys, that the catalog finds too long to index', () => {
    const facts = catalogFacts(
      entity({ spec: { text: 'x'.repeat(201), ['k'.repeat(200)]: 'v' } }),
    ).filter(fact => fact.startsWith('spec.'));
    expect(facts).toEqual(['spec.text']);
  });
});
