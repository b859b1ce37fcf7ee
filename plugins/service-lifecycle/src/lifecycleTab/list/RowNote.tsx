import type {
  ChecklistDocument,
  ScorecardItem,
} from 'backstage-plugin-service-lifecycle-common';
import type { ReactElement } from 'react';
import { exhausted } from '../../components/exhausted';
import { Name } from '../../components/Name';
import { Time, type TimeFormat, useTimeFormat } from '../../time';
import {
  type Translate,
  useTranslation,
} from '../../translation/useTranslation';
import { providerOf } from '../model/providerOf';
import { renewalIsOpen } from '../model/rowAction';

export interface RowNoteProps {
  item: ScorecardItem;
  /** `undefined` while it is read. */
  checklist: ChecklistDocument | undefined;
}

/** The one thing worth knowing about an item beside its status. */
export function RowNote({ item, checklist }: RowNoteProps) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  const words =
    !item.counts && item.countsFrom
      ? t('row.countsFrom', { date: format.date(item.countsFrom) })
      : note(item, checklist, t, format);
  return words && <> · {words}</>;
}

function note(
  item: ScorecardItem,
  checklist: ChecklistDocument | undefined,
  t: Translate,
  format: TimeFormat,
): string | ReactElement | null {
  switch (item.status) {
    case 'met':
      return metNote(item, checklist, t, format);
    case 'risk-accepted':
      return item.decision?.expiresAt
        ? t('row.riskAccepted', {
            by: <Name entityRef={item.decision.by} />,
            until: <Time at={item.decision.expiresAt} as="day" />,
          })
        : null;
    case 'failing':
      return failure(item, t);
    case 'stale':
      return t('row.since', { since: <Time at={item.since} as="day" /> });
    case 'awaiting-review':
    case 'unverified':
    case 'missing':
      return waitingNote(item, t);
    case 'not-applicable':
      return null;
    default:
      return exhausted(item.status);
  }
}

/** What is wrong, where it was found by a machine; its words are short. */
function failure(item: ScorecardItem, t: Translate) {
  const { text } = item.reason.params;
  return typeof text === 'string'
    ? text
    : t('row.since', { since: <Time at={item.since} as="day" /> });
}

function metNote(
  item: ScorecardItem,
  checklist: ChecklistDocument | undefined,
  t: Translate,
  format: TimeFormat,
): string | ReactElement | null {
  const { evidence, holdsUntil } = item;
  if (holdsUntil && renewalIsOpen(item)) {
    return t('row.renewBy', { date: format.day(holdsUntil) });
  }
  const provider = evidence && providerOf(evidence.cover, checklist);
  if (provider) {
    return t('row.providedBy', { by: <Name entityRef={provider} /> });
  }
  if (evidence?.source === 'catalog') {
    return t('row.fromCatalog');
  }
  return holdsUntil
    ? t('row.holdsUntil', { date: format.day(holdsUntil) })
    : null;
}

function waitingNote(item: ScorecardItem, t: Translate) {
  const since = <Time at={item.since} as="elapsed" />;
  switch (item.turn) {
    case 'reviewer': {
      const [first] = item.reviewers;
      if (item.status === 'unverified') {
        return t('row.toBeChecked', { since });
      }
      return first
        ? t('row.waitingFor', { who: <Name entityRef={first} />, since })
        : t('row.waitingForReviewer', { since });
    }
    case 'platform':
      return t('row.waitingForPlatform', { since });
    // Said once, above the list, and not on every row.
    case 'none':
    case 'team':
    case null:
      return null;
    default:
      return exhausted(item.turn);
  }
}
