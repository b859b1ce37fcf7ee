import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { useTranslation } from '../../../translation/useTranslation';
import type { ServiceFilters } from '../../filters/serviceFilters';
import { useServicesLink } from '../../filters/useServicesLink';
import { CountLink } from '../CountLink';
import { StageBar } from '../distribution/StageBar';
import type { GroupOrder, OrganisationView } from '../organisationView';
import type { GroupRow } from './groupRows';

export interface GroupTableProps {
  view: OrganisationView;
  onOrder: (order: GroupOrder) => void;
  rows: readonly GroupRow[];
}

/** One row of numbers per group; each leads to the services that it counts. */
export function GroupTable({ view, onOrder, rows }: GroupTableProps) {
  const { t } = useTranslation();
  const heading = (order: GroupOrder, words: string) => (
    <TableSortLabel
      active={view.order === order}
      direction={order === 'gap' ? 'desc' : 'asc'}
      onClick={() => onOrder(order)}
    >
      {words}
    </TableSortLabel>
  );
  return (
    <TableContainer sx={{ position: 'relative' }}>
      <Table size="small" sx={{ '& th': { whiteSpace: 'nowrap' } }}>
        <TableHead>
          <TableRow>
            <TableCell
              sortDirection={view.order === 'name' ? 'asc' : undefined}
            >
              {heading('name', t(`organisation.groups.${view.by}`))}
            </TableCell>
            <TableCell align="right">
              {t('organisation.groups.services')}
            </TableCell>
            <TableCell sx={{ width: '32%' }}>
              {t('organisation.groups.distribution')}
            </TableCell>
            <TableCell align="right">
              {t('organisation.groups.notStarted')}
            </TableCell>
            <TableCell
              align="right"
              sortDirection={view.order === 'gap' ? 'desc' : undefined}
            >
              {heading('gap', t('organisation.groups.withGap'))}
            </TableCell>
            <TableCell align="right">
              {t('organisation.groups.gapItems')}
            </TableCell>
            <TableCell align="right">
              {t('organisation.groups.acceptedRisks')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <Row key={row.key} view={view} row={row} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Row({ view, row }: { view: OrganisationView; row: GroupRow }) {
  const { t } = useTranslation();
  const linkTo = useServicesLink();
  const { key, title, numbers } = row;
  const own = { ...view.filters, [view.by]: [key] };
  const count = (
    value: number,
    name: string,
    filters: ServiceFilters,
    orderBy?: string,
  ) => (
    <TableCell align="right">
      <CountLink
        count={value}
        to={linkTo({ ...own, ...filters }, orderBy)}
        of={`${name}, ${title}`}
      />
    </TableCell>
  );
  return (
    <TableRow hover>
      <TableCell component="th" scope="row">
        {key === 'none' ? (
          title
        ) : (
          <EntityRefLink entityRef={key} title={title} />
        )}
      </TableCell>
      {count(numbers.services, t('organisation.groups.services'), {})}
      <TableCell>
        <StageBar group={title} numbers={numbers} />
      </TableCell>
      {count(numbers.notStarted, t('organisation.groups.notStarted'), {
        notStarted: true,
      })}
      {count(
        numbers.withGap,
        t('organisation.groups.withGap'),
        { claimGap: true },
        'gap:desc',
      )}
      {count(
        numbers.gapItems,
        t('organisation.groups.gapItems'),
        { claimGap: true },
        'gap:desc',
      )}
      {count(numbers.acceptedRisks, t('organisation.groups.acceptedRisks'), {
        conditional: true,
      })}
    </TableRow>
  );
}
