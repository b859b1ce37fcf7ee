import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';
import { errorMessage } from '../api/errorMessage';
import { useWithdrawEvidence } from '../hooks/useWithdrawEvidence';
import { useTimeFormat } from '../time';
import { useTranslation } from '../translation/useTranslation';
import type { Done } from './done';
import { nextForTeam } from './model/groups';
import { rowAction } from './model/rowAction';

export interface DoneNoticeProps {
  scorecard: Scorecard;
  done: Done | null;
  onDone: (done: Done) => void;
  onNext: (itemId: string) => void;
}

/**
 * Says what a change led to, to eyes and ears, and offers to take it back.
 *
 * @remarks
 * The region is always there, since a screen reader announces only what is
 * added to a region that it knows.
 */
export function DoneNotice(props: DoneNoticeProps) {
  return (
    <div role="status">
      {props.done && <Notice {...props} done={props.done} />}
    </div>
  );
}

function Notice(props: DoneNoticeProps & { done: Done }) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  const { scorecard, done, onDone, onNext } = props;
  const { itemId, undo, services } = done;
  const { mutate, isPending, error } = useWithdrawEvidence(
    scorecard.entityRef,
    () => onDone({ itemId, kind: 'withdrawn', undo: null, services }),
  );
  const item = scorecard.items.find(({ id }) => id === itemId);
  const next = nextForTeam(scorecard).find(
    candidate => candidate.id !== itemId && rowAction(candidate),
  );
  if (!item) {
    return null;
  }
  return (
    <Alert
      role={undefined}
      severity={done.kind === 'submitted' ? 'success' : 'info'}
      variant="outlined"
      sx={{ mb: 2 }}
    >
      <Box sx={{ fontWeight: 500 }}>
        {done.kind === 'submitted'
          ? t('done.submitted', {
              item: item.title,
              status: t(`status.${item.status}`),
            })
          : t('done.withdrawn', {
              item: item.title,
              status: t(`status.${item.status}`),
            })}
      </Box>
      {done.kind === 'submitted' && services > 1 && (
        <div>{t('done.alsoServes', { count: services - 1 })}</div>
      )}
      {error && (
        <div>{t('done.undoFailed', { problem: errorMessage(error) })}</div>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
        {undo && (
          <Button
            size="small"
            color="inherit"
            disabled={isPending}
            sx={{ textTransform: 'none', px: 0.75, minWidth: 0 }}
            onClick={() => mutate({ itemId, ifMatch: undo })}
          >
            {t('done.undo')}
          </Button>
        )}
        {next && (
          <Button
            size="small"
            color="inherit"
            onClick={() => onNext(next.id)}
            sx={{ textTransform: 'none', px: 0.75, minWidth: 0 }}
          >
            {t('done.next', {
              item: next.title,
              time: format.minutes(next.minutes),
            })}
          </Button>
        )}
      </Box>
    </Alert>
  );
}
