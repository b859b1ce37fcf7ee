import {
  RELATION_CHILD_OF,
  RELATION_HAS_MEMBER,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { Membership } from '../database/groups';

/**
 * Who belongs to which group of the catalog, through groups below it too.
 *
 * @remarks
 * Pure. Only Users that exist count. Groups that contain each other, which the
 * catalog does not refuse, have the same members.
 */
export function membershipOf(
  groups: readonly Entity[],
  users: ReadonlySet<string>,
): Membership {
  const parents = new Map<string, string | null>();
  const children = new Map<string, string[]>();
  const direct = new Map<string, string[]>();
  const refs = new Set(groups.map(group => stringifyEntityRef(group)));

  for (const group of groups) {
    const ref = stringifyEntityRef(group);
    const parent = targets(group, RELATION_CHILD_OF).find(candidate =>
      refs.has(candidate),
    );
    parents.set(ref, parent ?? null);
    if (parent) {
      children.set(parent, [...(children.get(parent) ?? []), ref]);
    }
    direct.set(
      ref,
      targets(group, RELATION_HAS_MEMBER).filter(user => users.has(user)),
    );
  }

  const members = new Map<string, ReadonlySet<string>>();
  for (const ref of refs) {
    const found = new Set<string>();
    for (const below of withDescendants(ref, children)) {
      direct.get(below)?.forEach(user => found.add(user));
    }
    members.set(ref, found);
  }
  return { parents, members };
}

function withDescendants(
  ref: string,
  children: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const seen = new Set([ref]);
  // A set gives what is added while it is walked, too.
  for (const group of seen) {
    children.get(group)?.forEach(child => seen.add(child));
  }
  return seen;
}

function targets(entity: Entity, type: string): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef.toLowerCase());
}
