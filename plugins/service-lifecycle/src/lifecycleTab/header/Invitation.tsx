import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { alpha } from '@mui/material/styles';
import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';
import { Who } from '../../components/Who';
import { useTimeFormat } from '../../time';
import { useTranslation } from '../../translation/useTranslation';
import { totalMinutes } from '../model/distance';
import { itemsByGroup, nextForTeam } from '../model/groups';
import { mayAct } from '../model/mayAct';

const NEXT = 3;

/** What a service that nobody has worked on yet starts with. */
export function Invitation(props: {
  scorecard: Scorecard;
  onItem: (itemId: string) => void;
}) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  const { scorecard, onItem } = props;
  const next = nextForTeam(scorecard).slice(0, NEXT);
  const known = itemsByGroup(scorecard).done.length;
  const start = next[0];
  if (!scorecard.notStarted || !start) {
    return null;
  }
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={t('invitation.label')}
      sx={{
        p: 3,
        borderRadius: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 2,
        bgcolor: theme => alpha(theme.palette.primary.main, 0.06),
      }}
    >
      <div>
        <Box sx={{ typography: 'subtitle1', fontWeight: 700 }}>
          {known > 0
            ? t('invitation.known', { count: known })
            : t('invitation.fresh')}
        </Box>
        <Box sx={{ typography: 'body2', mt: 0.5 }}>
          {t('invitation.next', {
            count: next.length,
            time: format.minutes(totalMinutes(next)),
            items: format.list(next.map(item => item.title)),
          })}
        </Box>
      </div>
      {mayAct(scorecard) ? (
        <Button
          variant="contained"
          onClick={() => onItem(start.id)}
          sx={{ textTransform: 'none' }}
        >
          {t('invitation.start', { item: start.title })}
        </Button>
      ) : (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {scorecard.owner && scorecard.ownerResolved
            ? t('invitation.upTo', {
                owner: <Who entityRef={scorecard.owner} />,
              })
            : t('invitation.needsOwner')}
        </Box>
      )}
    </Paper>
  );
}
