import {
  AREAS,
  type AreaId,
  type ItemStatus,
} from 'backstage-plugin-service-lifecycle-common';

/** What an area tile needs to know of an item. */
export interface AreaItem {
  area: AreaId;
  status: ItemStatus;
  counts: boolean;
}

/** How much of an area is done, of what counts and applies. */
export interface AreaProgress {
  id: AreaId;
  done: number;
  total: number;
}

/** The areas that the items belong to, in the order of the picture. */
export function areaProgress(items: readonly AreaItem[]): AreaProgress[] {
  return AREAS.filter(id => items.some(item => item.area === id)).map(id => {
    const applicable = items.filter(
      item =>
        item.area === id && item.counts && item.status !== 'not-applicable',
    );
    return {
      id,
      done: applicable.filter(isDone).length,
      total: applicable.length,
    };
  });
}

function isDone({ status }: AreaItem): boolean {
  return status === 'met' || status === 'risk-accepted';
}
