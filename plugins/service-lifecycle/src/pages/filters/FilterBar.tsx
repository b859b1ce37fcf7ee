import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { GroupBy } from 'backstage-plugin-service-lifecycle-common';
import { type ReactNode, useId, useState } from 'react';
import { useOwnershipRefs } from '../../hooks/useOwnershipRefs';
import { useTranslation } from '../../translation/useTranslation';
import { ActiveFilters } from './ActiveFilters';
import { ClosedFilterSelect } from './ClosedFilterSelect';
import { FilterToggle } from './FilterToggle';
import { ItemFilter } from './ItemFilter';
import { SearchField } from './SearchField';
import type { ClosedFilter, ServiceFilters } from './serviceFilters';
import { ValueFilterSelect } from './ValueFilterSelect';

/** A filter that the bar has a control for. */
export type BarFilter = GroupBy | Exclude<ClosedFilter, 'itemStatus'> | 'item';

export interface FilterBarProps {
  filters: ServiceFilters;
  onChange: (filters: ServiceFilters) => void;
  /** Controls that are always there. */
  first: readonly BarFilter[];
  /** Controls that are there when asked for. */
  more?: readonly BarFilter[];
  /** Whether to search by name, and to ask for gaps alone. */
  services?: boolean;
}

/** Narrows the services that a view is about. */
export function FilterBar(props: FilterBarProps) {
  const { t } = useTranslation();
  const { filters, onChange, more = [] } = props;
  const [expanded, setExpanded] = useState(false);
  const moreId = useId();
  const mine = useOwnershipRefs();
  const isMine = mine !== undefined && sameRefs(filters.owner, mine);

  const control = (name: BarFilter) => {
    switch (name) {
      case 'stage':
      case 'claim':
      case 'turn':
        return (
          <ClosedFilterSelect key={name} {...{ name, filters, onChange }} />
        );
      case 'item':
        return <ItemFilter key={name} {...{ filters, onChange }} />;
      default:
        return (
          <ValueFilterSelect key={name} {...{ name, filters, onChange }} />
        );
    }
  };

  return (
    <Stack component="section" aria-label={t('filters.label')} spacing={1.5}>
      <Row>
        {props.services && (
          <SearchField
            value={filters.text}
            onChange={text => onChange({ ...filters, text })}
          />
        )}
        <FilterToggle
          hint={t('filters.mineHint')}
          selected={isMine}
          onChange={() =>
            onChange({
              ...filters,
              owner: isMine || !mine ? undefined : [...mine],
            })
          }
        >
          {t('filters.mine')}
        </FilterToggle>
        {props.services && (
          <FilterToggle
            hint={t('filters.gapOnlyHint')}
            selected={filters.claimGap === true}
            onChange={() =>
              onChange({
                ...filters,
                claimGap: filters.claimGap ? undefined : true,
              })
            }
          >
            {t('filters.gapOnly')}
          </FilterToggle>
        )}
        {props.first.map(control)}
        {more.length > 0 && (
          <Button
            aria-expanded={expanded}
            aria-controls={moreId}
            onClick={() => setExpanded(!expanded)}
          >
            {expanded ? t('filters.fewer') : t('filters.more')}
          </Button>
        )}
      </Row>
      <Box id={moreId} hidden={!expanded}>
        {expanded && <Row>{more.map(control)}</Row>}
      </Box>
      <ActiveFilters
        filters={filters}
        onChange={onChange}
        called={isMine ? { owner: t('filters.mine') } : undefined}
      />
    </Stack>
  );
}

function Row({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
    >
      {children}
    </Box>
  );
}

function sameRefs(
  chosen: readonly string[] | undefined,
  mine: readonly string[],
): boolean {
  const set = new Set(chosen);
  return set.size === mine.length && mine.every(ref => set.has(ref));
}
