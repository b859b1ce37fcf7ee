import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useItemTitles } from '../../hooks/useChecklists';
import { useTranslation } from '../../translation/useTranslation';
import { ClosedFilterSelect } from './ClosedFilterSelect';
import { FILTER_WIDTH } from './FilterSelect';
import {
  OPEN_STATUSES,
  type ServiceFilters,
  withoutFilter,
} from './serviceFilters';

export interface ItemFilterProps {
  filters: ServiceFilters;
  onChange: (filters: ServiceFilters) => void;
}

/** Filters by the status of one item: what is open of it unless said otherwise. */
export function ItemFilter({ filters, onChange }: ItemFilterProps) {
  const { t } = useTranslation();
  const [needed, setNeeded] = useState(false);
  const titles = useItemTitles({ enabled: needed || !!filters.item });
  const options = [...titles]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const chosen = filters.item
    ? { value: filters.item, label: titles.get(filters.item) ?? filters.item }
    : null;
  return (
    <>
      <Autocomplete
        size="small"
        sx={FILTER_WIDTH}
        options={options}
        value={chosen}
        isOptionEqualToValue={(option, value) => option.value === value.value}
        getOptionLabel={option => option.label}
        noOptionsText={t('filters.nothing')}
        onOpen={() => setNeeded(true)}
        onChange={(_event, option) =>
          onChange(
            option
              ? {
                  ...filters,
                  item: option.value,
                  itemStatus: filters.itemStatus ?? [...OPEN_STATUSES],
                }
              : withoutFilter(filters, 'item'),
          )
        }
        renderInput={params => (
          <TextField {...params} label={t('filters.nameOf.item')} />
        )}
      />
      {filters.item && (
        <ClosedFilterSelect
          name="itemStatus"
          filters={filters}
          onChange={onChange}
        />
      )}
    </>
  );
}
