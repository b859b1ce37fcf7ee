import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { startPortalUnderTest } from './portalUnderTest';

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9';

/** What the catalog made of one document that it was given. */
export interface RefusedEntity {
  ref: string;
  reason: string;
}

export interface RealPortalOptions {
  files: readonly string[];
  /** Kinds that the plugin tracks, lower case. */
  kinds: readonly string[];
}

export type RealPortal = Awaited<ReturnType<typeof startRealPortal>>;

/** A portal with the given files as its catalog. Nothing of them is copied. */
export async function startRealPortal({ files, kinds }: RealPortalOptions) {
  const portal = await startPortalUnderTest({
    // What the files point at stays unread: the answer must not depend on the day.
    integrations: {
      github: [
        { host: 'github.com', apiBaseUrl: NOWHERE, rawBaseUrl: NOWHERE },
      ],
    },
    catalog: {
      locations: files.map(target => ({ type: 'file', target })),
    },
    demo: { seed: false },
    serviceLifecycle: { kinds },
  });
  const { catalog, lifecycle, headers, url } = portal;

  return {
    ...portal,

    /** Waits until every document was processed and stitched. */
    settle() {
      return portal.until(
        'the catalog to have processed everything',
        async () => {
          const [row] = await portal.rows<{ left: string; total: string }>(
            'catalog',
            `select count(*) as total, (
               select count(*) from refresh_state where coalesce(result_hash, '') = ''
             ) + (
               select count(*) from stitch_queue
             ) as left from refresh_state`,
          );
          return Number(row?.total) > files.length && row?.left === '0';
        },
      );
    },

    /** Everything that the catalog accepted. */
    async entities(): Promise<Entity[]> {
      const found: Entity[] = [];
      const pages = catalog.streamEntities(
        { fields: ['kind', 'metadata', 'spec', 'relations', 'status'] },
        portal.credentials,
      );
      for await (const page of pages) found.push(...page);
      return found;
    },

    /** What it refused, document by document, with its own words. */
    async refused(): Promise<RefusedEntity[]> {
      const rows = await portal.rows<{ ref: string; errors: string }>(
        'catalog',
        `select entity_ref as ref, errors from refresh_state
         where errors not in ('', '[]') order by entity_ref`,
      );
      return rows.flatMap(({ ref, errors }) =>
        (JSON.parse(errors) as { message: string }[]).map(({ message }) => ({
          ref,
          reason: message,
        })),
      );
    },

    /** Lets the plugin read the catalog now, and waits until it lists as many services. */
    async sweep(services: number): Promise<void> {
      const tasks = `${url}/api/service-lifecycle/.backstage/scheduler/v1/tasks`;
      await portal.until('the plugin to have read the catalog', async () => {
        await fetch(`${tasks}/follow-catalog/trigger`, {
          method: 'POST',
          headers,
        });
        const { totalItems } = await lifecycle.listServices({ limit: 1 });
        return totalItems >= services;
      });
    },

    /** Every service that the plugin lists. */
    async services() {
      const rows = [];
      let cursor: string | undefined;
      do {
        const page = await lifecycle.listServices({ limit: 100, cursor });
        rows.push(...page.items);
        cursor = page.pageInfo.nextCursor;
      } while (cursor);
      return rows;
    },
  };
}

/** The ref in the form in which the plugin tells it. */
export const refOf = (entity: Entity) => stringifyEntityRef(entity);
