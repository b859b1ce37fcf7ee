import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type {
  AreaId,
  ItemGroup,
} from 'backstage-plugin-service-lifecycle-common';
import { useTranslation } from '../../translation/useTranslation';

/** A group that has nothing in it, which is mostly good news. */
export function EmptyGroup(props: {
  group: ItemGroup;
  area: AreaId | null;
  onAllAreas: () => void;
}) {
  const { t } = useTranslation();
  const { group, area, onAllAreas } = props;
  return (
    <Box
      sx={{
        p: 3,
        display: 'grid',
        gap: 1,
        justifyItems: 'start',
        typography: 'body2',
        color: 'text.secondary',
      }}
    >
      {area
        ? t('empty.inArea', { area: t(`area.${area}`) })
        : t(`empty.${group}`)}
      {area && (
        <Button size="small" onClick={onAllAreas} sx={{ ml: -0.75 }}>
          {t('areaTiles.all')}
        </Button>
      )}
    </Box>
  );
}
