import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';

/** Whether the reader may give evidence for this service at all. */
export function mayAct({ items }: Pick<Scorecard, 'items'>): boolean {
  return items.some(item => item.actions.includes('submit'));
}
