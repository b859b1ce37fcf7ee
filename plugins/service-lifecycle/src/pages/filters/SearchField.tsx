import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../translation/useTranslation';
import { FILTER_WIDTH } from './FilterSelect';

/** Pause in typing after which the search is asked for. */
const PAUSE_MS = 300;

export interface SearchFieldProps {
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Searches by name; what is typed takes effect when the typing pauses. */
export function SearchField({ value = '', onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const tell = useRef(onChange);
  tell.current = onChange;

  // A change from outside (a chip taken away, the back button) wins over what was typed.
  useEffect(() => {
    if (value !== told.current) {
      told.current = value;
      setTyped(value);
    }
  }, [value]);

  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === told.current) {
      return undefined;
    }
    const pause = setTimeout(() => {
      told.current = wanted;
      tell.current(wanted || undefined);
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed]);

  return (
    <TextField
      type="search"
      size="small"
      label={t('filters.search')}
      value={typed}
      onChange={event => setTyped(event.target.value)}
      inputProps={{ maxLength: 200 }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" />
          </InputAdornment>
        ),
      }}
      sx={{ ...FILTER_WIDTH, flex: '1 1 180px', maxWidth: 340 }}
    />
  );
}
