import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTimeFormat } from '../../time';
import { useTranslation } from '../../translation/useTranslation';

export interface AsOfNoteProps {
  /** Present when an answer is right as of an instant before now. */
  asOf: string | undefined;
  onRefresh: () => void;
}

/** Says that an answer is partial, and as of when it is right. */
export function AsOfNote({ asOf, onRefresh }: AsOfNoteProps) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  if (!asOf) {
    return null;
  }
  return (
    <Alert
      severity="info"
      variant="outlined"
      action={
        <Button
          color="inherit"
          size="small"
          onClick={onRefresh}
          sx={{ whiteSpace: 'nowrap' }}
        >
          {t('loadState.refresh')}
        </Button>
      }
    >
      {t('loadState.asOf', { instant: format.full(asOf) })}
    </Alert>
  );
}
