import type { GridLocaleText } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslation } from '../../translation/useTranslation';

/** The table's own words, as far as the table can say them here. */
export function useGridText(): Partial<GridLocaleText> {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      noRowsLabel: t('services.empty.title'),
      toolbarColumns: t('services.columns'),
      toolbarColumnsLabel: t('services.manageColumns'),
      columnsManagementSearchTitle: t('services.findColumn'),
      columnsManagementNoColumns: t('services.noColumns'),
      columnsManagementShowHideAllText: t('services.allColumns'),
      columnsManagementReset: t('services.resetColumns'),
      columnsManagementDeleteIconLabel: t('services.clearSearch'),
      columnHeaderSortIconLabel: t('services.sort'),
      columnMenuLabel: t('services.menu'),
      columnMenuAriaLabel: column => t('services.columnMenu', { column }),
      columnMenuSortAsc: t('services.sortAscending'),
      columnMenuSortDesc: t('services.sortDescending'),
      columnMenuUnsort: t('services.unsort'),
      columnMenuHideColumn: t('services.hideColumn'),
      columnMenuManageColumns: t('services.manageColumns'),
    }),
    [t],
  );
}
