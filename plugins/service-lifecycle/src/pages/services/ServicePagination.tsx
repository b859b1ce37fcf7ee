import TablePagination from '@mui/material/TablePagination';
import type { ServicePage } from 'backstage-plugin-service-lifecycle-common';
import { useTranslation } from '../../translation/useTranslation';
import {
  fromTheBeginning,
  PAGE_SIZES,
  type ServicesView,
} from './servicesView';

export interface ServicePaginationProps {
  view: ServicesView;
  onView: (view: ServicesView) => void;
  page: ServicePage;
}

/**
 * Turns pages by the server's cursors.
 *
 * @remarks
 * Not the table's own pagination: that counts on page numbers, and goes back to
 * the first page whenever it finds a number that it did not expect.
 */
export function ServicePagination(props: ServicePaginationProps) {
  const { t } = useTranslation();
  const { view, onView, page } = props;
  const { nextCursor, prevCursor } = page.pageInfo;
  const turnTo = (wanted: number) => {
    if (wanted > view.page && nextCursor) {
      onView({ ...view, cursor: nextCursor, page: view.page + 1 });
    } else if (wanted > 0 && wanted < view.page && prevCursor) {
      onView({ ...view, cursor: prevCursor, page: view.page - 1 });
    } else {
      onView(fromTheBeginning(view, {}));
    }
  };
  return (
    <TablePagination
      component="div"
      count={page.totalItems}
      page={view.page}
      rowsPerPage={view.pageSize}
      rowsPerPageOptions={[...PAGE_SIZES]}
      onPageChange={(_event, wanted) => turnTo(wanted)}
      onRowsPerPageChange={event => {
        const chosen = Number(event.target.value);
        const pageSize = PAGE_SIZES.find(size => size === chosen);
        onView(fromTheBeginning(view, { pageSize: pageSize ?? view.pageSize }));
      }}
      labelRowsPerPage={t('services.rowsPerPage')}
      labelDisplayedRows={({ from, to, count }) =>
        t('services.range', {
          from: `${from}`,
          to: `${to}`,
          total: `${count}`,
        })
      }
      getItemAriaLabel={type =>
        type === 'next' ? t('services.nextPage') : t('services.previousPage')
      }
      nextIconButtonProps={{ disabled: nextCursor === undefined }}
      backIconButtonProps={{ disabled: view.page === 0 }}
    />
  );
}
