import type { ServiceRow } from 'backstage-plugin-service-lifecycle-common';
import { Time } from '../../../time';
import { useTranslation } from '../../../translation/useTranslation';
import { Nothing } from './Nothing';
import { TwoLines } from './TwoLines';

export interface HoldsUntilCellProps {
  row: ServiceRow;
  itemTitles: ReadonlyMap<string, string>;
}

/** When the stage shown falls if nothing is renewed, and for which item. */
export function HoldsUntilCell({ row, itemTitles }: HoldsUntilCellProps) {
  const { t } = useTranslation();
  if (row.holdsUntil === null) {
    return <Nothing>{t('services.holdsOn')}</Nothing>;
  }
  const { at, itemId } = row.holdsUntil;
  return (
    <TwoLines
      first={<Time at={at} as="day" />}
      second={itemTitles.get(itemId)}
    />
  );
}
