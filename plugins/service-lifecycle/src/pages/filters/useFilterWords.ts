import {
  ITEM_STATUSES,
  STAGES,
  TURNS,
} from 'backstage-plugin-service-lifecycle-common';
import { useItemTitles } from '../../hooks/useChecklists';
import { useEntityTitles } from '../../hooks/useEntityTitles';
import { exhausted } from '../../components/exhausted';
import { useTranslation } from '../../translation/useTranslation';
import type { FilterName, ServiceFilters } from './serviceFilters';

export interface FilterWords {
  /** What a filter is called. */
  name: (name: FilterName) => string;
  /** What its values say, one entry each. */
  values: (name: FilterName) => string[];
}

/** Says filters in words. */
export function useFilterWords(filters: ServiceFilters): FilterWords {
  const { t } = useTranslation();
  const entityTitle = useEntityTitles([
    ...(filters.owner ?? []),
    ...(filters.system ?? []),
    ...(filters.domain ?? []),
  ]);
  const itemTitles = useItemTitles({ enabled: filters.item !== undefined });

  const values = (name: FilterName): string[] => {
    switch (name) {
      case 'owner':
      case 'system':
      case 'domain':
      case 'kind':
      case 'type':
      case 'tier':
      case 'lifecycle':
      case 'checklist':
        return (filters[name] ?? []).map(value =>
          value === 'none' ? t(`filters.noneOf.${name}`) : entityTitle(value),
        );
      case 'stage':
      case 'claim':
        return inOrder(STAGES, filters[name]).map(id => t(`stage.${id}`));
      case 'turn':
        return inOrder(TURNS, filters.turn).map(id => t(`whoseTurn.${id}`));
      case 'itemStatus':
        return inOrder(ITEM_STATUSES, filters.itemStatus).map(id =>
          t(`status.${id}`),
        );
      case 'claimGap':
        return flag(filters.claimGap, [
          t('filters.claimGapYes'),
          t('filters.claimGapNo'),
        ]);
      case 'notStarted':
        return flag(filters.notStarted, [
          t('filters.notStartedYes'),
          t('filters.notStartedNo'),
        ]);
      case 'conditional':
        return flag(filters.conditional, [
          t('filters.conditionalYes'),
          t('filters.conditionalNo'),
        ]);
      case 'item':
        return filters.item
          ? [itemTitles.get(filters.item) ?? filters.item]
          : [];
      case 'text':
        return filters.text ? [filters.text] : [];
      default:
        return exhausted(name);
    }
  };
  return { name: name => t(`filters.nameOf.${name}`), values };
}

function inOrder<T extends string>(
  all: readonly T[],
  chosen: readonly T[] = [],
): T[] {
  return all.filter(value => chosen.includes(value));
}

function flag(value: boolean | undefined, [yes, no]: [string, string]) {
  return value === undefined ? [] : [value ? yes : no];
}
