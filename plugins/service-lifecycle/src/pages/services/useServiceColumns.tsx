import type { GridColDef } from '@mui/x-data-grid';
import type { ServiceRow } from 'backstage-plugin-service-lifecycle-common';
import { useMemo } from 'react';
import { ProgressSummary } from '../../components/ProgressSummary';
import { useTimeFormat } from '../../time';
import { useTranslation } from '../../translation/useTranslation';
import { EntityCell } from './cells/EntityCell';
import { GapCell } from './cells/GapCell';
import { HoldsUntilCell } from './cells/HoldsUntilCell';
import { Nothing } from './cells/Nothing';
import { ServiceCell } from './cells/ServiceCell';
import { StageCell } from './cells/StageCell';
import { TurnCell } from './cells/TurnCell';
import { ORDERS } from './servicesView';

/** The columns of the table, in their order. Names are those of the API's orders. */
export function useServiceColumns(
  itemTitles: ReadonlyMap<string, string>,
): GridColDef<ServiceRow>[] {
  const { t } = useTranslation();
  const format = useTimeFormat();
  return useMemo(() => {
    const plain = (field: 'type' | 'tier' | 'lifecycle') => ({
      field,
      width: 110,
      renderCell: ({ row }: { row: ServiceRow }) =>
        row[field] ?? <Nothing>{t(`filters.noneOf.${field}`)}</Nothing>,
    });
    const entity = (field: 'system' | 'domain') => ({
      field,
      minWidth: 110,
      flex: 1,
      renderCell: ({ row, tabIndex }: CellParams) =>
        row[field] === null ? (
          <Nothing>{t(`filters.noneOf.${field}`)}</Nothing>
        ) : (
          <EntityCell entityRef={row[field]} tabIndex={tabIndex} />
        ),
    });
    const columns = [
      {
        field: 'name',
        minWidth: 200,
        flex: 2,
        hideable: false,
        renderCell: ({ row, tabIndex }: CellParams) => (
          <ServiceCell row={row} tabIndex={tabIndex} />
        ),
      },
      {
        field: 'stage',
        width: 164,
        renderCell: ({ row }: CellParams) => <StageCell row={row} />,
      },
      {
        field: 'claim',
        width: 132,
        renderCell: ({ row }: CellParams) =>
          row.claim ? (
            t(`stage.${row.claim.stage}`)
          ) : (
            <Nothing>{t('services.noClaim')}</Nothing>
          ),
      },
      {
        field: 'gap',
        width: 84,
        sortingOrder: ['desc', 'asc', null],
        renderCell: ({ row }: CellParams) => <GapCell row={row} />,
      },
      {
        field: 'turn',
        width: 120,
        renderCell: ({ row }: CellParams) => <TurnCell row={row} />,
      },
      {
        field: 'progress',
        width: 110,
        renderCell: ({ row }: CellParams) =>
          row.checklist && (
            <ProgressSummary size="compact" progress={row.progress} />
          ),
      },
      {
        field: 'owner',
        minWidth: 120,
        flex: 1,
        renderCell: ({ row, tabIndex }: CellParams) =>
          row.owner === null ? (
            t('services.noOwner')
          ) : (
            <EntityCell
              entityRef={row.owner}
              tabIndex={tabIndex}
              absent={
                row.ownerResolved ? undefined : t('services.ownerUnresolved')
              }
            />
          ),
      },
      entity('system'),
      {
        field: 'holdsUntil',
        width: 104,
        renderCell: ({ row }: CellParams) => (
          <HoldsUntilCell row={row} itemTitles={itemTitles} />
        ),
      },
      entity('domain'),
      plain('type'),
      plain('tier'),
      plain('lifecycle'),
      {
        field: 'nextMinutes',
        width: 110,
        renderCell: ({ row }: CellParams) =>
          row.nextMinutes > 0 ? (
            format.minutes(row.nextMinutes)
          ) : (
            <Nothing>{t('services.noNextSteps')}</Nothing>
          ),
      },
    ] satisfies (Partial<GridColDef<ServiceRow>> & { field: ColumnField })[];
    return columns.map(column => ({
      ...column,
      headerName: t(`services.column.${column.field}`),
      sortable: ORDERS.some(order => order === column.field),
      display: 'flex' as const,
    }));
  }, [t, format, itemTitles]);
}

type CellParams = { row: ServiceRow; tabIndex: 0 | -1 };

type ColumnField = (typeof ORDERS)[number] | 'turn' | 'nextMinutes' | 'domain';
