import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { errorMessage } from '../../api/errorMessage';
import { useTranslation } from '../../translation/useTranslation';

export interface LoadFailedProps {
  error: Error;
  onRetry: () => void;
  /** Other ways out. */
  children?: ReactNode;
}

/** Says what went wrong, and offers to try again. */
export function LoadFailed({ error, onRetry, children }: LoadFailedProps) {
  const { t } = useTranslation();
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        <>
          {children}
          <Button
            color="inherit"
            size="small"
            onClick={onRetry}
            sx={{ whiteSpace: 'nowrap' }}
          >
            {t('loadState.retry')}
          </Button>
        </>
      }
    >
      <AlertTitle>{t('loadState.failed')}</AlertTitle>
      {errorMessage(error)}
    </Alert>
  );
}
