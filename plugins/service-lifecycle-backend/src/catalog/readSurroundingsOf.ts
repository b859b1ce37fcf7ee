import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  RELATION_HAS_MEMBER,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { domainOf } from './readSurroundings';
import type { CatalogSurroundings } from './types';
import { countMembers } from '../database/groups';
import type { Database } from '../database/types';

/**
 * Reads from the catalog what is around a single entity.
 *
 * @remarks
 * How many members a group has with those below it is known from the last
 * sweep; of a group that is newer, its own are counted.
 */
export async function readSurroundingsOf(
  entity: Entity,
  {
    catalog,
    credentials,
    database,
  }: {
    catalog: CatalogService;
    credentials: BackstageCredentials;
    database: Database;
  },
): Promise<CatalogSurroundings> {
  const refs = (entity.relations ?? [])
    .filter(
      ({ type }) => type === RELATION_OWNED_BY || type === RELATION_PART_OF,
    )
    .map(({ targetRef }) => targetRef.toLowerCase());
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs: [...new Set(refs)] },
    { credentials },
  );
  const around = items.filter(item => item !== undefined);
  const ofKind = (kind: string) =>
    around.filter(item => item.kind.toLowerCase() === kind);
  const groups = ofKind('group');
  const counted = await countMembers(
    database,
    groups.map(group => stringifyEntityRef(group)),
  );
  return {
    users: new Set(ofKind('user').map(user => stringifyEntityRef(user))),
    groups: new Map(
      groups.map(group => {
        const ref = stringifyEntityRef(group);
        const members =
          counted.get(ref) ??
          group.relations?.filter(({ type }) => type === RELATION_HAS_MEMBER)
            .length ??
          0;
        return [ref, { members }];
      }),
    ),
    systems: new Map(
      ofKind('system').map(system => [
        stringifyEntityRef(system),
        { domainRef: domainOf(system) },
      ]),
    ),
  };
}
