import type { Happening } from '../model/activity';
import { unreachable } from '../model/unreachable';
import { countText, nameText } from './format';
import { reasonText } from './reasonText';

/** What stands beside a happening and belongs into its sentence. */
export interface HappeningContext {
  /** Ref of the person or service; null for the catalog and the clock. */
  actor: string | null;
  itemTitle: string | null;
}

/** What happened to a service, as an English sentence. */
export function activityText(
  { kind, params }: Happening,
  { actor, itemTitle }: HappeningContext,
): string {
  const who = actor === null ? 'The catalog' : nameText(actor);
  const item = itemTitle ?? 'An item';
  switch (kind) {
    case 'tracked':
      return 'Found in the catalog.';
    case 'untracked':
      return 'Gone from the catalog.';
    case 'evidence-submitted':
      return params.services > 1
        ? `${who} gave evidence for ${item}, for ${countText(params.services, 'service')}.`
        : `${who} gave evidence for ${item}.`;
    case 'evidence-withdrawn':
      return params.comment === null
        ? `${who} withdrew the evidence for ${item}.`
        : `${who} withdrew the evidence for ${item}: ${params.comment}`;
    case 'catalog-changed':
      return params.changes
        .map(
          ({ field, from, to }) =>
            `The catalog's ${field} changed from ${from ?? 'nothing'} to ${to ?? 'nothing'}.`,
        )
        .join(' ');
    case 'checklist-changed':
      return `The checklist changed from ${checklistText(params.from)} to ${checklistText(params.to)}.`;
    case 'item-turned':
      return `${item} turned ${params.to}. ${reasonText(params.reason)}`;
    case 'stage-turned':
      return `The stage shown went from ${params.from ?? 'none'} to ${params.to ?? 'none'}${params.conditional ? ', with accepted risks' : ''}.`;
    case 'refreshed':
      return `${who} had it read from the catalog again.`;
    default:
      return unreachable(kind);
  }
}

function checklistText(
  checklist: { id: string; version: number } | null,
): string {
  return checklist ? `${checklist.id} ${checklist.version}` : 'none';
}
