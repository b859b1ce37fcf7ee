import SvgIcon, { type SvgIconProps } from '@mui/material/SvgIcon';

/** Rungs that rise: what a service climbs. */
export function LifecycleIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props}>
      <path d="M3 17h4v4H3zM10 11h4v10h-4zM17 4h4v17h-4z" />
    </SvgIcon>
  );
}
