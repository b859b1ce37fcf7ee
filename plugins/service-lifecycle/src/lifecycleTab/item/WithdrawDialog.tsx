import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { errorMessage } from '../../api/errorMessage';
import { useWithdrawEvidence } from '../../hooks/useWithdrawEvidence';
import { useTranslation } from '../../translation/useTranslation';
import type { EvidenceCardProps } from './EvidenceCard';

export interface WithdrawDialogProps extends Omit<
  EvidenceCardProps,
  'checklist'
> {
  onClose: () => void;
}

/** Says what withdrawing will do, and asks once. */
export function WithdrawDialog(props: WithdrawDialogProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const [comment, setComment] = useState('');
  const { scorecard, item, evidence, onClose, onDone } = props;
  const services = Math.max(evidence.cover.services?.length ?? 0, 1);
  const { mutate, isPending, error } = useWithdrawEvidence(
    scorecard.entityRef,
    () => {
      onClose();
      onDone({ itemId: item.id, kind: 'withdrawn', undo: null, services });
    },
  );

  const withdraw = () =>
    mutate({
      itemId: item.id,
      ifMatch: evidence.revision,
      comment: comment.trim() || undefined,
    });

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm">
      <DialogTitle id={titleId}>
        {t('withdraw.title', { item: item.title })}
      </DialogTitle>
      <DialogContent>
        <Box sx={{ typography: 'body2', display: 'grid', gap: 1.5 }}>
          <span>{t('withdraw.effect')}</span>
          {services > 1 && (
            <span>{t('withdraw.shared', { count: services })}</span>
          )}
          <span>{t('withdraw.kept')}</span>
          <TextField
            fullWidth
            size="small"
            label={t('withdraw.comment')}
            value={comment}
            onChange={event => setComment(event.target.value)}
            inputProps={{ maxLength: 2000 }}
            disabled={isPending}
          />
          {error && <Alert severity="error">{errorMessage(error)}</Alert>}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isPending}>
          {t('withdraw.cancel')}
        </Button>
        <Button variant="contained" onClick={withdraw} disabled={isPending}>
          {isPending ? t('withdraw.running') : t('withdraw.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
