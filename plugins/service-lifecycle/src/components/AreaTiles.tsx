import Check from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { AreaId } from 'backstage-plugin-service-lifecycle-common';
import { type Translate, useTranslation } from '../translation/useTranslation';
import { areaProgress, type AreaItem, type AreaProgress } from './areas';

export interface AreaTilesProps {
  /** Items as the API gives them. */
  items: readonly AreaItem[];
  selected?: AreaId | null;
  /** Called with `null` when the selected tile is chosen again. */
  onSelect?: (area: AreaId | null) => void;
}

/** The boxes of the picture: how much of each area is done. */
export function AreaTiles({
  items,
  selected = null,
  onSelect,
}: AreaTilesProps) {
  const { t } = useTranslation();
  return (
    <Box
      component="ul"
      aria-label={t('areaTiles.label')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        listStyle: 'none',
        m: 0,
        p: 0,
      }}
    >
      {areaProgress(items).map(area => (
        <li key={area.id}>
          <AreaTile
            area={area}
            pressed={area.id === selected}
            onSelect={
              onSelect &&
              (() => onSelect(area.id === selected ? null : area.id))
            }
          />
        </li>
      ))}
    </Box>
  );
}

function AreaTile(props: {
  area: AreaProgress;
  pressed: boolean;
  onSelect?: () => void;
}) {
  const { t } = useTranslation();
  const { area, pressed, onSelect } = props;
  const content = (
    <>
      <span>{t(`areaShort.${area.id}`)}</span>
      <AreaState area={area} />
    </>
  );
  const sx = {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 1,
    px: 1.25,
    py: 0.625,
    typography: 'body2',
    borderRadius: 1,
    border: '1px solid',
    borderColor: pressed ? 'primary.main' : 'divider',
    boxShadow: pressed ? 'inset 0 0 0 1px currentColor' : 'none',
    color: pressed ? 'primary.main' : 'text.primary',
  } as const;
  const name = areaName(area, t);
  if (!onSelect) {
    return (
      <Box role="img" aria-label={name} sx={sx}>
        {content}
      </Box>
    );
  }
  return (
    <ButtonBase
      aria-label={name}
      aria-pressed={pressed}
      onClick={onSelect}
      sx={{
        ...sx,
        '&:hover': { bgcolor: 'action.hover' },
        '&.Mui-focusVisible': {
          outline: '2px solid',
          outlineColor: 'primary.main',
          outlineOffset: 2,
        },
      }}
    >
      {content}
    </ButtonBase>
  );
}

function AreaState({ area: { done, total } }: { area: AreaProgress }) {
  const { t } = useTranslation();
  if (total > 0 && done === total) {
    return (
      <Check
        aria-hidden
        sx={{ fontSize: 18, color: theme => theme.palette.status.ok }}
      />
    );
  }
  return (
    <Box
      component="span"
      sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
    >
      {total === 0
        ? '–'
        : t('areaTiles.count', { done: `${done}`, total: `${total}` })}
    </Box>
  );
}

function areaName({ id, done, total }: AreaProgress, t: Translate): string {
  const area = t(`area.${id}`);
  if (total === 0) {
    return t('areaTiles.nothing', { area });
  }
  return done === total
    ? t('areaTiles.complete', { area })
    : t('areaTiles.open', { area, done: `${done}`, total: `${total}` });
}
