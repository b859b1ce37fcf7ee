import Box from '@mui/material/Box';
import {
  DataGrid,
  type GridPaginationModel,
  type GridSortModel,
} from '@mui/x-data-grid';
import type {
  ServicePage,
  ServiceRow,
} from 'backstage-plugin-service-lifecycle-common';
import { useItemTitles } from '../../hooks/useChecklists';
import { useTranslation } from '../../translation/useTranslation';
import { ServiceToolbar } from './ServiceToolbar';
import {
  DEFAULT_ORDER,
  fromTheBeginning,
  ORDERS,
  PAGE_SIZES,
  type ServicesView,
} from './servicesView';
import { useColumnVisibility } from './useColumnVisibility';
import { useGridText } from './useGridText';
import { useServiceColumns } from './useServiceColumns';

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

  const turnTo = ({ page: wanted, pageSize }: GridPaginationModel) => {
    const size = PAGE_SIZES.find(known => known === pageSize) ?? view.pageSize;
    const { nextCursor = null, prevCursor = null } = page?.pageInfo ?? {};
    if (size !== view.pageSize) {
      onView(fromTheBeginning(view, { pageSize: size }));
    } else if (wanted > view.page && nextCursor) {
      onView({ ...view, cursor: nextCursor, page: view.page + 1 });
    } else if (wanted < view.page) {
      onView({
        ...view,
        cursor: wanted === 0 ? null : prevCursor,
        page: prevCursor ? view.page - 1 : 0,
      });
    }
  };

  const orderBy = ([sort]: GridSortModel) => {
    const field = ORDERS.find(order => order === sort?.field);
    onView(
      fromTheBeginning(view, {
        order:
          field && sort?.sort ? { field, direction: sort.sort } : DEFAULT_ORDER,
      }),
    );
  };

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column' }}>
      <DataGrid<ServiceRow>
        aria-label={t('services.table')}
        rows={page?.items ?? []}
        getRowId={row => row.entityRef}
        columns={columns}
        rowCount={page?.totalItems ?? 0}
        rowHeight={56}
        loading={loading}
        localeText={localeText}
        paginationMode="server"
        paginationModel={{ page: view.page, pageSize: view.pageSize }}
        paginationMeta={{
          hasNextPage: page?.pageInfo.nextCursor !== undefined,
        }}
        onPaginationModelChange={turnTo}
        pageSizeOptions={[...PAGE_SIZES]}
        sortingMode="server"
        sortModel={[{ field: view.order.field, sort: view.order.direction }]}
        onSortModelChange={orderBy}
        columnVisibilityModel={visibility}
        onColumnVisibilityModelChange={setVisibility}
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
        sx={{ bgcolor: 'background.paper' }}
      />
    </Box>
  );
}
