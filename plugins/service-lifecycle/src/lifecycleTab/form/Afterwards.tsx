import Box from '@mui/material/Box';
import type {
  ChecklistDocumentItem,
  Scorecard,
  ScorecardItem,
} from 'backstage-plugin-service-lifecycle-common';
import type { ReactElement } from 'react';
import { exhausted } from '../../components/exhausted';
import { WhoList } from '../../components/WhoList';
import {
  type Translate,
  useTranslation,
} from '../../translation/useTranslation';
import { distance } from '../model/distance';
import type { Draft } from './draft';
import { keepsItsOwn } from './keepsItsOwn';

export interface AfterwardsProps {
  scorecard: Scorecard;
  item: ScorecardItem;
  requirement: ChecklistDocumentItem | undefined;
  cover: Draft['cover'];
}

/**
 * What submitting leads to.
 *
 * @remarks
 * Only what is certain is said: evidence that nobody has to look at meets its
 * item; everything else waits for somebody first.
 */
export function Afterwards(props: AfterwardsProps) {
  const { t } = useTranslation();
  const words = afterwards(props, t);
  return words ? (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{words}</Box>
  ) : null;
}

function afterwards(
  { scorecard, item, requirement, cover }: AfterwardsProps,
  t: Translate,
): string | ReactElement | null {
  const stays = cover === 'system' && keepsItsOwn(item);
  if (!requirement || stays) {
    return null;
  }
  const who = <WhoList entityRefs={item.reviewers} />;
  switch (requirement.verify) {
    case 'declared':
      return afterMet(scorecard, item, t);
    case 'machine':
      return t('afterwards.machine');
    case 'review':
      return item.reviewers.length > 0
        ? t('afterwards.reviewBy', { who })
        : t('afterwards.review');
    case 'machine+review':
      return item.reviewers.length > 0
        ? t('afterwards.machineAndReviewBy', { who })
        : t('afterwards.machineAndReview');
    default:
      return exhausted(requirement.verify);
  }
}

function afterMet(
  scorecard: Scorecard,
  item: ScorecardItem,
  t: Translate,
): string | null {
  const away = distance(scorecard);
  const open = away ? [...away.yours, ...away.waiting] : [];
  if (!away || !open.some(({ id }) => id === item.id)) {
    return null;
  }
  const count = open.length - 1;
  const stage = t(`stage.${away.target}`);
  return count === 0
    ? t('afterwards.nothingLeft', { stage })
    : t('afterwards.away', { count, stage });
}
