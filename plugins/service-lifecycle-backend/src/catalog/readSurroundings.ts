import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Membership } from '../database/groups';
import { membershipOf } from './membership';
import type { CatalogSurroundings } from './types';

/** Entities per request; larger pages are faster, and no page is held for long. */
export const PAGE_SIZE = 500;

const NAME = ['kind', 'metadata.namespace', 'metadata.name'];

/** Reads Groups, Users and Systems from the catalog. */
export async function readSurroundings(
  catalog: CatalogService,
  credentials: BackstageCredentials,
): Promise<{ surroundings: CatalogSurroundings; membership: Membership }> {
  const read = async (kind: string, fields: string[]) => {
    const entities: Entity[] = [];
    const pages = catalog.streamEntities(
      { filter: { kind }, fields: [...NAME, ...fields], pageSize: PAGE_SIZE },
      { credentials },
    );
    for await (const page of pages) {
      entities.push(...page);
    }
    return entities;
  };
  const users = new Set((await read('user', [])).map(stringifyEntityRef));
  const membership = membershipOf(await read('group', ['relations']), users);
  const systems = await read('system', ['relations']);
  return {
    membership,
    surroundings: {
      users,
      groups: new Map(
        [...membership.members].map(([ref, { size }]) => [
          ref,
          { members: size },
        ]),
      ),
      systems: new Map(
        systems.map(system => [
          stringifyEntityRef(system),
          { domainRef: domainOf(system) },
        ]),
      ),
    },
  };
}

/** Full ref of the Domain that a System is part of. */
export function domainOf(system: Entity): string | null {
  const relation = system.relations?.find(
    ({ type, targetRef }) =>
      type === RELATION_PART_OF && targetRef.startsWith('domain:'),
  );
  return relation?.targetRef.toLowerCase() ?? null;
}
