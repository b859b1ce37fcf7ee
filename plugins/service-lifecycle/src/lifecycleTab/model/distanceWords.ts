import type { Translate } from '../../translation/useTranslation';
import type { Distance } from './distance';

/** How far it is, in words. */
export function distanceWords(away: Distance | null, t: Translate): string {
  if (!away) {
    return t('standing.nothingOpen');
  }
  const count = away.yours.length + away.waiting.length;
  return away.kind === 'declared'
    ? t('standing.away', { count })
    : t('standing.toNext', { count, stage: t(`stage.${away.target}`) });
}
