import {
  isSubmittable,
  type ScorecardItem,
} from 'backstage-plugin-service-lifecycle-common';
import { exhausted } from '../../components/exhausted';

/** What a row offers: to add, to bring up to date, or to put right. */
export type RowAction = 'add' | 'renew' | 'fix';

/** The one primary action of an item for this reader; `null` without one. */
export function rowAction(item: ScorecardItem): RowAction | null {
  return maySubmit(item) ? submission(item) : null;
}

/** Whether this reader may submit a type that has a form. */
export function maySubmit(item: ScorecardItem): boolean {
  return item.actions.includes('submit') && item.takes.some(isSubmittable);
}

function submission(item: ScorecardItem): RowAction | null {
  switch (item.status) {
    case 'missing':
      return 'add';
    case 'stale':
      return 'renew';
    case 'failing':
      return 'fix';
    case 'met':
      return renewalIsOpen(item) ? 'renew' : null;
    case 'risk-accepted':
    case 'not-applicable':
    case 'awaiting-review':
    case 'unverified':
      return null;
    default:
      return exhausted(item.status);
  }
}

/** Whether something that is met can be renewed before it turns too old. */
export function renewalIsOpen({ renewFrom }: ScorecardItem): boolean {
  return renewFrom !== null && Date.parse(renewFrom) <= Date.now();
}
