import {
  reasonSchema,
  type Reason,
  type ReasonView,
} from 'backstage-plugin-service-lifecycle-common';
import type { ReactElement } from 'react';
import { exhausted } from '../../components/exhausted';
import { Who } from '../../components/Who';
import { WhoList } from '../../components/WhoList';
import { Time, type TimeFormat, useTimeFormat } from '../../time';
import {
  type Translate,
  useTranslation,
} from '../../translation/useTranslation';
import { evidenceTypeName } from './evidenceTypeName';

/**
 * Why an item has its status, in words.
 *
 * @remarks
 * A code that this version does not know is shown in the server's words.
 */
export function ReasonText({ reason }: { reason: ReasonView }) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  const known = reasonSchema.safeParse({
    code: reason.code,
    params: reason.params,
  });
  return <>{known.success ? sentence(known.data, t, format) : reason.text}</>;
}

function sentence(
  { code, params }: Reason,
  t: Translate,
  format: TimeFormat,
): string | ReactElement {
  switch (code) {
    case 'not-required':
      return t('reason.notRequired');
    case 'decided-not-applicable':
      return params.until
        ? t('reason.decidedNotApplicableUntil', {
            by: <Who entityRef={params.by} />,
            at: <Time at={params.at} />,
            until: <Time at={params.until} as="day" />,
          })
        : t('reason.decidedNotApplicable', {
            by: <Who entityRef={params.by} />,
            at: <Time at={params.at} />,
          });
    case 'declared-by-person':
      return t('reason.declaredByPerson', {
        by: <Who entityRef={params.by} />,
        at: <Time at={params.at} />,
      });
    case 'declared-by-api':
      return t('reason.declaredByApi', {
        by: <Who entityRef={params.by} />,
        at: <Time at={params.at} />,
      });
    case 'found-in-catalog':
      return t('reason.foundInCatalog', { field: <code>{params.field}</code> });
    case 'machine-passed':
      return t('reason.machinePassed', {
        text: params.text,
        at: <Time at={params.checkedAt} />,
      });
    case 'machine-pass-holds':
      return t('reason.machinePassHolds', {
        at: <Time at={params.lastPassAt} />,
        until: <Time at={params.until} as="day" />,
      });
    case 'confirmed-by-person':
      return t('reason.confirmedByPerson', {
        by: <Who entityRef={params.by} />,
        at: <Time at={params.at} />,
      });
    case 'approved':
      return t('reason.approved', {
        by: <Who entityRef={params.by} />,
        at: <Time at={params.at} />,
      });
    case 'changed-since-approval':
      return t('reason.changedSinceApproval', {
        at: <Time at={params.changedAt} />,
        until: <Time at={params.until} as="day" />,
      });
    case 'risk-accepted':
      return t('reason.riskAccepted', {
        by: <Who entityRef={params.by} />,
        until: <Time at={params.until} as="day" />,
      });
    case 'machine-failed':
      return t('reason.machineFailed', {
        text: params.text,
        at: <Time at={params.checkedAt} />,
      });
    case 'changes-requested':
      return params.comment
        ? t('reason.changesRequestedBecause', {
            by: <Who entityRef={params.by} />,
            at: <Time at={params.at} />,
            comment: params.comment,
          })
        : t('reason.changesRequested', {
            by: <Who entityRef={params.by} />,
            at: <Time at={params.at} />,
          });
    case 'too-old':
      return t('reason.tooOld', {
        at: <Time at={params.datedAt} />,
        freshFor: format.duration(params.freshFor),
      });
    case 'content-changed':
      return t('reason.contentChanged', {
        at: <Time at={params.changedAt} />,
        relook: format.duration(params.relook),
      });
    case 'awaiting-review':
      return params.refs.length > 0
        ? t('reason.awaitingReviewBy', {
            who: <WhoList entityRefs={params.refs} />,
            since: <Time at={params.since} />,
          })
        : t('reason.awaitingReview', { since: <Time at={params.since} /> });
    case 'nobody-may-review':
      return t('reason.nobodyMayReview', { since: <Time at={params.since} /> });
    case 'not-checked-yet':
      return t('reason.notCheckedYet', { since: <Time at={params.since} /> });
    case 'machine-could-not-tell':
      return t('reason.machineCouldNotTell', {
        text: params.text,
        at: <Time at={params.checkedAt} />,
      });
    case 'nothing-yet':
      return t('reason.nothingYet');
    case 'withdrawn':
      return t('reason.withdrawn');
    case 'only-a-draft':
      return t('reason.onlyADraft');
    case 'type-not-taken':
      return t('reason.typeNotTaken', {
        type: evidenceTypeName(params.type, t),
        takes: format.list(params.takes.map(type => evidenceTypeName(type, t))),
      });
    case 'not-provided-yet':
      return t('reason.notProvidedYet', { by: <Who entityRef={params.by} /> });
    default:
      return exhausted(code);
  }
}
