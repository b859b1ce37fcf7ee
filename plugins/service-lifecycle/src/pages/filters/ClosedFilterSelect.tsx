import { useTranslation } from '../../translation/useTranslation';
import { FilterSelect } from './FilterSelect';
import {
  CLOSED_FILTERS,
  type ClosedFilter,
  parseServiceFilters,
  type ServiceFilters,
  serviceFiltersToSearch,
} from './serviceFilters';

export interface ClosedFilterSelectProps {
  name: ClosedFilter;
  filters: ServiceFilters;
  onChange: (filters: ServiceFilters) => void;
}

/** Filters by values out of a closed set. */
export function ClosedFilterSelect(props: ClosedFilterSelectProps) {
  const { t } = useTranslation();
  const { name, filters } = props;
  return (
    <FilterSelect
      label={t(`filters.nameOf.${name}`)}
      options={optionsOf(name, t)}
      values={filters[name] ?? []}
      onChange={chosen => {
        const search = serviceFiltersToSearch(filters);
        search.delete(name);
        chosen.forEach(value => search.append(name, value));
        props.onChange(parseServiceFilters(search));
      }}
    />
  );
}

function optionsOf(
  name: ClosedFilter,
  t: ReturnType<typeof useTranslation>['t'],
) {
  switch (name) {
    case 'stage':
    case 'claim':
      return CLOSED_FILTERS[name].map(value => ({
        value,
        label: t(`stage.${value}`),
      }));
    case 'turn':
      return CLOSED_FILTERS.turn.map(value => ({
        value,
        label: t(`whoseTurn.${value}`),
      }));
    default:
      return CLOSED_FILTERS.itemStatus.map(value => ({
        value,
        label: t(`status.${value}`),
      }));
  }
}
