import ToggleButton from '@mui/material/ToggleButton';
import Tooltip from '@mui/material/Tooltip';

export interface FilterToggleProps {
  selected: boolean;
  onChange: () => void;
  /** Said in full where the word alone is short. */
  hint: string;
  children: string;
}

/** A filter that is on or off. */
export function FilterToggle(props: FilterToggleProps) {
  return (
    <Tooltip title={props.hint} describeChild>
      <ToggleButton
        value="on"
        size="small"
        color="primary"
        selected={props.selected}
        onChange={props.onChange}
        sx={{ height: 40, px: 1.5, textTransform: 'none' }}
      >
        {props.children}
      </ToggleButton>
    </Tooltip>
  );
}
