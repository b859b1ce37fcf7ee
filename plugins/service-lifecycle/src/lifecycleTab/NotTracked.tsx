import { EmptyState } from '@backstage/core-components';
import Button from '@mui/material/Button';
import { useTranslation } from '../translation/useTranslation';

/** An entity without a scorecard: not read yet, or of a kind that is not tracked. */
export function NotTracked(props: { onRetry: () => void; retrying: boolean }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      missing="info"
      title={t('notTracked.title')}
      description={t('notTracked.description')}
      action={
        <Button
          variant="outlined"
          onClick={props.onRetry}
          disabled={props.retrying}
        >
          {t('notTracked.retry')}
        </Button>
      }
    />
  );
}
