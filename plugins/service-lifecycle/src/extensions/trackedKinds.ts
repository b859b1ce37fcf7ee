import type { Entity } from '@backstage/catalog-model';

/** The kinds that the backend tracks unless its configuration says otherwise. */
export const DEFAULT_TRACKED_KINDS: readonly string[] = ['Component'];

/** Whether an entity is of one of the kinds, whatever the case. */
export function isOfKind(kinds: readonly string[]) {
  const wanted = new Set(kinds.map(kind => kind.toLowerCase()));
  return (entity: Entity) => wanted.has(entity.kind.toLowerCase());
}
