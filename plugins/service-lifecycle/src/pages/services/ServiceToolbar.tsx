import ViewColumnIcon from '@mui/icons-material/ViewColumnOutlined';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import {
  ColumnsPanelTrigger,
  gridRowCountSelector,
  gridRowsLoadingSelector,
  Toolbar,
  useGridApiContext,
  useGridSelector,
} from '@mui/x-data-grid';
import { useTranslation } from '../../translation/useTranslation';

/** How many services there are, and which columns are shown of them. */
export function ServiceToolbar() {
  const { t } = useTranslation();
  const apiRef = useGridApiContext();
  const count = useGridSelector(apiRef, gridRowCountSelector);
  const loading = useGridSelector(apiRef, gridRowsLoadingSelector);
  return (
    <Toolbar>
      <Typography
        role="status"
        variant="body1"
        sx={{ flex: 1, mx: 1, fontWeight: 600 }}
      >
        {loading && count === 0
          ? t('loadState.loading')
          : t('services.count', { count })}
      </Typography>
      <ColumnsPanelTrigger
        render={
          <Button size="small" startIcon={<ViewColumnIcon />}>
            {t('services.columns')}
          </Button>
        }
      />
    </Toolbar>
  );
}
