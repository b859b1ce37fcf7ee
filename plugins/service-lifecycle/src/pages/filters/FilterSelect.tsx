import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import TextField from '@mui/material/TextField';
import { useTranslation } from '../../translation/useTranslation';

export interface FilterOption {
  value: string;
  label: string;
  /** Services that have this value. */
  services?: number;
}

export interface FilterSelectProps {
  label: string;
  options: readonly FilterOption[];
  values: readonly string[];
  onChange: (values: string[]) => void;
  loading?: boolean;
  /** Called when the options are needed. */
  onOpen?: () => void;
}

/** All filters are as wide as each other. */
export const FILTER_WIDTH = {
  width: 130,
  '& label, & label + div': { fontSize: '0.875rem' },
  // What is chosen stands before the field for typing, and never above it.
  '&& label + div': { flexWrap: 'nowrap' },
} as const;

/** Chooses any number of values. What is chosen is listed as chips elsewhere. */
export function FilterSelect(props: FilterSelectProps) {
  const { t } = useTranslation();
  const { label, options, values } = props;
  const byValue = new Map(options.map(option => [option.value, option]));
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      size="small"
      sx={FILTER_WIDTH}
      options={options}
      value={values.map(value => byValue.get(value) ?? { value, label: value })}
      isOptionEqualToValue={(option, chosen) => option.value === chosen.value}
      getOptionLabel={option => option.label}
      loading={props.loading}
      loadingText={t('loadState.loading')}
      noOptionsText={t('filters.nothing')}
      onOpen={props.onOpen}
      onChange={(_event, chosen) =>
        props.onChange(chosen.map(option => option.value))
      }
      disableClearable
      componentsProps={{
        popper: { placement: 'bottom-start', style: { width: 320 } },
      }}
      renderTags={chosen => (
        <Box
          component="span"
          sx={{ pl: 0.75, whiteSpace: 'nowrap', typography: 'body2' }}
        >
          {t('filters.chosen', { count: chosen.length })}
        </Box>
      )}
      renderOption={({ key, ...optionProps }, option, { selected }) => (
        <Box
          component="li"
          key={option.value}
          {...optionProps}
          sx={{ display: 'flex', gap: 1 }}
        >
          <Checkbox
            size="small"
            checked={selected}
            tabIndex={-1}
            disableRipple
            sx={{ p: 0 }}
            inputProps={{ 'aria-hidden': true }}
          />
          <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
            {option.label}
          </Box>
          {option.services !== undefined && (
            <Box sx={{ color: 'text.secondary' }}>{option.services}</Box>
          )}
        </Box>
      )}
      renderInput={params => <TextField {...params} label={label} />}
    />
  );
}
