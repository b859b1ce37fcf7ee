import type {
  Summary,
  SummaryNumbers,
} from 'backstage-plugin-service-lifecycle-common';
import type { GroupOrder } from '../organisationView';

export interface GroupRow {
  key: string;
  title: string;
  numbers: SummaryNumbers;
}

/** Groups in order; what belongs to none of them stands last. */
export function groupRows(options: {
  summary: Summary;
  titleOf: (key: string) => string;
  order: GroupOrder;
}): GroupRow[] {
  const { summary, titleOf, order } = options;
  return summary.groups
    .map(({ key, numbers }) => ({ key, title: titleOf(key), numbers }))
    .sort(
      (a, b) =>
        Number(a.key === 'none') - Number(b.key === 'none') ||
        (order === 'gap' ? b.numbers.withGap - a.numbers.withGap : 0) ||
        a.title.localeCompare(b.title, undefined, { numeric: true }),
    );
}
