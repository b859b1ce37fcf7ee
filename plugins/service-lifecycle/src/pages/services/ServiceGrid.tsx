import Paper from '@mui/material/Paper';
import { DataGrid, type GridSortModel } from '@mui/x-data-grid';
import type {
  ServicePage,
  ServiceRow,
} from 'backstage-plugin-service-lifecycle-common';
import { useMemo } from 'react';
import { useItemTitles } from '../../hooks/useChecklists';
import { useTranslation } from '../../translation/useTranslation';
import { ServicePagination } from './ServicePagination';
import { ServiceToolbar } from './ServiceToolbar';
import {
  DEFAULT_ORDER,
  fromTheBeginning,
  ORDERS,
  type ServicesView,
} from './servicesView';
import { useColumnVisibility } from './useColumnVisibility';
import { useGridText } from './useGridText';
import { useServiceColumns } from './useServiceColumns';

/** Room for some rows before it is known how many there are. */
const LOADING_HEIGHT = 640;

export interface ServiceGridProps {
  view: ServicesView;
  onView: (view: ServicesView) => void;
  /** Undefined while the first answer is awaited. */
  page: ServicePage | undefined;
  loading: boolean;
}

/** The table of services. Order and pages are the server's. */
export function ServiceGrid({ view, onView, page, loading }: ServiceGridProps) {
  const { t } = useTranslation();
  const itemTitles = useItemTitles({
    enabled: page?.items.some(row => row.holdsUntil !== null) ?? false,
  });
  const columns = useServiceColumns(itemTitles);
  const localeText = useGridText();
  const [visibility, setVisibility] = useColumnVisibility();
  const { field, direction } = view.order;
  const sortModel = useMemo(
    () => [{ field, sort: direction }],
    [field, direction],
  );

  const orderBy = ([sort]: GridSortModel) => {
    const wanted = ORDERS.find(order => order === sort?.field);
    const order =
      wanted && sort?.sort
        ? { field: wanted, direction: sort.sort }
        : DEFAULT_ORDER;
    onView(fromTheBeginning(view, { order }));
  };

  return (
    <Paper
      variant="outlined"
      sx={{ display: 'flex', flexDirection: 'column', minWidth: 0 }}
    >
      <DataGrid<ServiceRow>
        aria-label={t('services.table')}
        rows={page?.items ?? []}
        getRowId={row => row.entityRef}
        columns={columns}
        rowCount={page?.totalItems ?? 0}
        rowHeight={56}
        loading={loading}
        localeText={localeText}
        sortingMode="server"
        sortModel={sortModel}
        onSortModelChange={orderBy}
        columnVisibilityModel={visibility}
        onColumnVisibilityModelChange={setVisibility}
        paginationMode="server"
        hideFooter
        disableColumnFilter
        disableRowSelectionOnClick
        disableVirtualization
        showToolbar
        slots={{ toolbar: ServiceToolbar }}
        slotProps={{
          loadingOverlay: {
            variant: 'linear-progress',
            noRowsVariant: 'skeleton',
          },
        }}
        sx={{ border: 0, minHeight: page ? undefined : LOADING_HEIGHT }}
      />
      {page && <ServicePagination view={view} onView={onView} page={page} />}
    </Paper>
  );
}
