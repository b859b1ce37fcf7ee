import {
  happeningSchema,
  type Activity,
  type Happening,
} from 'backstage-plugin-service-lifecycle-common';
import type { ReactElement } from 'react';
import { exhausted } from '../../components/exhausted';
import { Who } from '../../components/Who';
import {
  type Translate,
  useTranslation,
} from '../../translation/useTranslation';

/**
 * What happened to a service, in words.
 *
 * @remarks
 * A kind that this version does not know is shown in the server's words.
 */
export function ActivityText({ activity }: { activity: Activity }) {
  const { t } = useTranslation();
  const known = happeningSchema.safeParse({
    kind: activity.kind,
    params: activity.params,
  });
  return (
    <>{known.success ? sentence(known.data, activity, t) : activity.text}</>
  );
}

function sentence(
  { kind, params }: Happening,
  activity: Activity,
  t: Translate,
): string | ReactElement {
  const item = activity.itemTitle ?? activity.itemId ?? '–';
  const actor = activity.actor ? <Who entityRef={activity.actor} /> : null;
  switch (kind) {
    case 'tracked':
      return t('activity.tracked');
    case 'untracked':
      return t('activity.untracked');
    case 'evidence-submitted':
      return submitted(params.services, item, actor, t);
    case 'evidence-withdrawn':
      return actor
        ? t('activity.withdrawnBy', { actor, item })
        : t('activity.withdrawn', { item });
    case 'catalog-changed':
      return t('activity.catalogChanged', {
        fields: params.changes.map(change => change.field).join(', '),
      });
    case 'checklist-changed':
      return params.to
        ? t('activity.checklistChanged', {
            checklist: params.to.id,
            version: `${params.to.version}`,
          })
        : t('activity.checklistGone');
    case 'item-turned':
      return params.from
        ? t('activity.itemTurned', {
            item,
            from: t(`status.${params.from}`),
            to: t(`status.${params.to}`),
          })
        : t('activity.itemIs', { item, to: t(`status.${params.to}`) });
    case 'stage-turned':
      return stageTurned(params, t);
    case 'refreshed':
      return actor
        ? t('activity.refreshedBy', { actor })
        : t('activity.refreshed');
    default:
      return exhausted(kind);
  }
}

function submitted(
  services: number,
  item: string,
  actor: ReactElement | null,
  t: Translate,
): string | ReactElement {
  if (services > 1) {
    return actor
      ? t('activity.submittedForManyBy', { actor, item, count: services })
      : t('activity.submittedForMany', { item, count: services });
  }
  return actor
    ? t('activity.submittedBy', { actor, item })
    : t('activity.submitted', { item });
}

function stageTurned(
  params: Extract<Happening, { kind: 'stage-turned' }>['params'],
  t: Translate,
): string {
  const { from, to } = params;
  if (!to) {
    return t('activity.stageGone');
  }
  const stage = t(`stage.${to}`);
  return from
    ? t('activity.stageTurned', { from: t(`stage.${from}`), to: stage })
    : t('activity.stageIs', { to: stage });
}
