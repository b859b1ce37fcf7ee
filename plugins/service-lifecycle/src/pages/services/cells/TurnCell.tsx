import type { ServiceRow } from 'backstage-plugin-service-lifecycle-common';
import { useTimeFormat } from '../../../time';
import { useTranslation } from '../../../translation/useTranslation';
import { Nothing } from './Nothing';
import { TwoLines } from './TwoLines';

/** Whose turn it is to close the gap, and how long the next steps take. */
export function TurnCell({ row }: { row: ServiceRow }) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  if (row.turn === null) {
    return <Nothing>{t('services.noTurn')}</Nothing>;
  }
  return (
    <TwoLines
      first={t(`whoseTurn.${row.turn}`)}
      second={
        row.turn === 'team' && row.nextMinutes > 0
          ? t('services.nextSteps', { time: format.minutes(row.nextMinutes) })
          : undefined
      }
    />
  );
}
