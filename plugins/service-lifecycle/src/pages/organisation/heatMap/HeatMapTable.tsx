import { Link } from '@backstage/core-components';
import Box from '@mui/material/Box';
import { alpha, type Theme } from '@mui/material/styles';
import { VisuallyHidden } from '../../../components/VisuallyHidden';
import { useTranslation } from '../../../translation/useTranslation';
import {
  OPEN_STATUSES,
  type ServiceFilters,
} from '../../filters/serviceFilters';
import { useServicesLink } from '../../filters/useServicesLink';
import type { Grouping } from '../organisationView';
import type { HeatMap, ItemShare } from './heatMap';

const TABLE = {
  borderCollapse: 'separate',
  borderSpacing: '2px',
  typography: 'body2',
  fontVariantNumeric: 'tabular-nums',
  '& th': { fontWeight: 500, px: 1, py: 0.5 },
  '& thead th': {
    verticalAlign: 'bottom',
    minWidth: 92,
    maxWidth: 130,
    typography: 'caption',
    fontWeight: 500,
    overflowWrap: 'break-word',
  },
  '& th:first-of-type': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    minWidth: 190,
    textAlign: 'left',
    bgcolor: 'background.paper',
  },
  '& td': { textAlign: 'center', px: 1, py: 0.5, borderRadius: 0.5 },
} as const;

const NOTHING: ItemShare = { done: 0, needed: 0 };

export interface HeatMapTableProps {
  heatMap: HeatMap;
  by: Grouping;
  /** Narrow all cells, the checklist among them. */
  filters: ServiceFilters;
  titleOf: (key: string) => string;
}

/** Items against groups. Each cell says its counts, the tint repeats them. */
export function HeatMapTable(props: HeatMapTableProps) {
  const { t } = useTranslation();
  const { heatMap, by, filters, titleOf } = props;
  return (
    <Box
      sx={{ overflowX: 'auto', position: 'relative' }}
      tabIndex={0}
      role="group"
      aria-label={t('organisation.heatMap.title')}
    >
      <Box component="table" sx={TABLE}>
        <thead>
          <tr>
            <th scope="col">{t('organisation.heatMap.item')}</th>
            <th scope="col">{t('organisation.heatMap.all')}</th>
            {heatMap.columns.map(({ key }) => (
              <th scope="col" key={key}>
                {titleOf(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heatMap.rows.map(({ itemId, title, all, shares }) => (
            <tr key={itemId}>
              <th scope="row">{title}</th>
              <Cell share={all} filters={{ ...filters, item: itemId }} strong />
              {heatMap.columns.map(({ key }, index) => (
                <Cell
                  key={key}
                  share={shares[index] ?? NOTHING}
                  filters={{ ...filters, [by]: [key], item: itemId }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

function Cell(props: {
  share: ItemShare;
  filters: ServiceFilters;
  strong?: boolean;
}) {
  const { t } = useTranslation();
  const linkTo = useServicesLink();
  const { done, needed } = props.share;
  if (needed === 0) {
    return (
      <Box component="td" sx={{ color: 'text.secondary' }}>
        <span aria-hidden>{t('services.nothing')}</span>
        <VisuallyHidden>{t('organisation.heatMap.notNeeded')}</VisuallyHidden>
      </Box>
    );
  }
  const words = (
    <>
      <span aria-hidden>{`${done}/${needed}`}</span>
      <VisuallyHidden>
        {t('organisation.heatMap.cell', {
          done: `${done}`,
          needed: `${needed}`,
        })}
      </VisuallyHidden>
    </>
  );
  return (
    <Box
      component="td"
      sx={{
        fontWeight: props.strong ? 600 : 400,
        bgcolor: tint(done / needed),
      }}
    >
      {done === needed ? (
        words
      ) : (
        <Link
          to={linkTo({ ...props.filters, itemStatus: [...OPEN_STATUSES] })}
          color="inherit"
        >
          {words}
        </Link>
      )}
    </Box>
  );
}

function tint(share: number) {
  return (theme: Theme) => alpha(theme.palette.primary.main, 0.32 * share);
}
