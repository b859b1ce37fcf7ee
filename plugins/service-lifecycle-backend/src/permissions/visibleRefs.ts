import type {
  BackstageCredentials,
  CacheService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { canonicalHash } from '../hash';

const TTL = { seconds: 60 };
const FIELDS = ['kind', 'metadata.namespace', 'metadata.name'];

interface VisibleRefsOptions {
  catalog: CatalogService;
  cache: CacheService;
  logger: LoggerService;
  /** Kinds of entities that are tracked. */
  kinds: readonly string[];
}

/**
 * The refs that a caller may see, as the catalog itself says.
 *
 * @remarks
 * For conditions that cannot be answered from what sync stored. They are the
 * same for everybody whom the policy answers with the same conditions, so they
 * are read once at a time and kept for a minute by the hash of the conditions.
 * If the catalog cannot be read, nothing is visible.
 */
export class VisibleRefs {
  private readonly reading = new Map<string, Promise<readonly string[]>>();

  constructor(private readonly options: VisibleRefsOptions) {}

  async under(
    conditions: PermissionCriteria<PermissionCondition>,
    credentials: BackstageCredentials,
  ): Promise<readonly string[]> {
    const key = `visible:${canonicalHash(conditions)}`;
    const cached = await this.options.cache.get<string[]>(key);
    if (cached) {
      return cached;
    }
    const running = this.reading.get(key);
    if (running) {
      return running;
    }
    const reading = this.read(key, credentials).finally(() =>
      this.reading.delete(key),
    );
    this.reading.set(key, reading);
    return reading;
  }

  private async read(key: string, credentials: BackstageCredentials) {
    const { catalog, cache, kinds, logger } = this.options;
    const refs: string[] = [];
    try {
      for await (const page of catalog.streamEntities(
        { filter: { kind: [...kinds] }, fields: FIELDS, pageSize: 1000 },
        { credentials },
      )) {
        refs.push(...page.map(entity => stringifyEntityRef(entity)));
      }
    } catch (error) {
      logger.warn(
        `Nothing is shown to a caller, because what may be seen could not be read from the catalog: ${stringifyError(
          error,
        )}`,
      );
      return [];
    }
    await cache.set(key, refs, { ttl: TTL });
    return refs;
  }
}
