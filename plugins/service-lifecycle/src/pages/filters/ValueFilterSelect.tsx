import type { GroupBy } from 'backstage-plugin-service-lifecycle-common';
import { useState } from 'react';
import { useTranslation } from '../../translation/useTranslation';
import { FilterSelect } from './FilterSelect';
import type { ServiceFilters } from './serviceFilters';
import { useFilterOptions } from './useFilterOptions';

export interface ValueFilterSelectProps {
  name: GroupBy;
  filters: ServiceFilters;
  onChange: (filters: ServiceFilters) => void;
}

/** Filters by values that the services themselves have. */
export function ValueFilterSelect(props: ValueFilterSelectProps) {
  const { t } = useTranslation();
  const { name, filters } = props;
  const [needed, setNeeded] = useState(false);
  const values = filters[name] ?? [];
  const { options, loading } = useFilterOptions({
    name,
    filters,
    enabled: needed,
  });
  return (
    <FilterSelect
      label={t(`filters.nameOf.${name}`)}
      options={options}
      values={values}
      loading={loading}
      onOpen={() => setNeeded(true)}
      onChange={chosen =>
        props.onChange({
          ...filters,
          [name]: chosen.length > 0 ? chosen : undefined,
        })
      }
    />
  );
}
