import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useTranslation } from '../../translation/useTranslation';
import {
  activeFilters,
  type FilterName,
  type ServiceFilters,
  withoutFilter,
} from './serviceFilters';
import { useFilterWords } from './useFilterWords';

/** Values of one filter that are named before the rest is counted. */
const NAMED_VALUES = 3;

export interface ActiveFiltersProps {
  filters: ServiceFilters;
  onChange: (filters: ServiceFilters) => void;
  /** Words for values that have a name of their own, such as *Mine*. */
  called?: Partial<Record<FilterName, string>>;
}

/** What narrows the view, each to be taken away by one press. */
export function ActiveFilters(props: ActiveFiltersProps) {
  const { t } = useTranslation();
  const words = useFilterWords(props.filters);
  const active = activeFilters(props.filters);
  if (active.length === 0) {
    return null;
  }
  return (
    <Box
      component="ul"
      aria-label={t('filters.active')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        listStyle: 'none',
        m: 0,
        p: 0,
      }}
    >
      {active.map(name => {
        const label = t('filters.chip', {
          name: words.name(name),
          value: props.called?.[name] ?? shortList(words.values(name)),
        });
        const remove = () => props.onChange(withoutFilter(props.filters, name));
        return (
          <li key={name}>
            <Chip
              component="button"
              size="small"
              variant="outlined"
              label={label}
              title={words.values(name).join(', ')}
              aria-label={t('filters.remove', { filter: label })}
              onClick={remove}
              onDelete={remove}
              sx={{ m: 0, maxWidth: 420 }}
            />
          </li>
        );
      })}
      <li>
        <Button size="small" onClick={() => props.onChange({})}>
          {t('filters.clear')}
        </Button>
      </li>
    </Box>
  );
}

function shortList(values: readonly string[]): string {
  const named = values.slice(0, NAMED_VALUES).join(', ');
  const more = values.length - NAMED_VALUES;
  return more > 0 ? `${named} +${more}` : named;
}
