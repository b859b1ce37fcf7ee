import type { ScorecardItem } from 'backstage-plugin-service-lifecycle-common';

/**
 * Whether the service has evidence of its own for an item. Its own goes before
 * what is shared with it, whichever is newer.
 */
export function keepsItsOwn({ evidence }: ScorecardItem): boolean {
  return (
    evidence !== null &&
    evidence.source !== 'catalog' &&
    evidence.cover.kind === 'service'
  );
}
