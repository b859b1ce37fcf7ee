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
  // An old address may know more pages than there are by now.
  const lastPage = Math.max(Math.ceil(page.totalItems / view.pageSize) - 1, 0);
  const current = Math.min(view.page, lastPage);
  const turnTo = (wanted: number) => {
    if (wanted > current && nextCursor) {
      onView({ ...view, cursor: nextCursor, page: wanted });
    } else if (wanted > 0 && prevCursor) {
      onView({ ...view, cursor: prevCursor, page: wanted });
    } else {
      onView(fromTheBeginning(view, {}));
    }
  };
  return (
    <TablePagination
      component="div"
      count={page.totalItems}
      page={current}
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
      backIconButtonProps={{ disabled: view.cursor === null }}
    />
  );
}
