import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { VisibleRefs } from './visibleRefs';

const entities: Entity[] = ['a', 'b'].map(name => ({
  apiVersion: 'v1',
  kind: 'Component',
  metadata: { name },
}));
const someRule = { rule: 'SOME', resourceType: 'catalog-entity', params: {} };
const otherRule = { ...someRule, rule: 'OTHER' };
const credentials = mockCredentials.user();

/** A catalog that counts how often it is read, and answers when it is let. */
function slowCatalog() {
  const reads: (() => void)[] = [];
  const catalog = catalogServiceMock.mock({
    async *streamEntities() {
      await new Promise<void>(resolve => reads.push(resolve));
      yield entities;
    },
  });
  return { catalog, reads };
}

function visibleRefs(catalog: ReturnType<typeof slowCatalog>['catalog']) {
  const kept = new Map<string, unknown>();
  const logger = mockServices.logger.mock();
  const refs = new VisibleRefs({
    catalog,
    logger,
    kinds: ['component'],
    cache: mockServices.cache.mock({
      get: async key => kept.get(key) as undefined,
      set: async (key, value) => {
        kept.set(key, value);
      },
    }),
  });
  return { refs, logger };
}

describe('VisibleRefs', () => {
  it('reads the catalog once for all who are answered with the same conditions', async () => {
    const { catalog, reads } = slowCatalog();
    const { refs } = visibleRefs(catalog);
    const first = refs.under(someRule, credentials);
    const second = refs.under(someRule, credentials);
    await vi.waitFor(() => expect(reads).toHaveLength(1));
    reads.forEach(read => read());
    const expected = ['component:default/a', 'component:default/b'];
    expect(await Promise.all([first, second])).toEqual([expected, expected]);
    expect(await refs.under(someRule, credentials)).toEqual(expected);
    expect(reads).toHaveLength(1);
  });

  it('reads it again for other conditions', async () => {
    const { catalog, reads } = slowCatalog();
    const { refs } = visibleRefs(catalog);
    const both = [
      refs.under(someRule, credentials),
      refs.under(otherRule, credentials),
    ];
    await vi.waitFor(() => expect(reads).toHaveLength(2));
    reads.forEach(read => read());
    await Promise.all(both);
  });

  it('shows nothing while the catalog cannot be read, and tries again', async () => {
    let working = false;
    const catalog = catalogServiceMock.mock({
      async *streamEntities() {
        yield entities;
        if (!working) {
          throw new Error('The catalog is down');
        }
      },
    });
    const { refs, logger } = visibleRefs(catalog);
    expect(await refs.under(someRule, credentials)).toEqual([]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('The catalog is down'),
    );
    working = true;
    expect(await refs.under(someRule, credentials)).toHaveLength(2);
  });
});
