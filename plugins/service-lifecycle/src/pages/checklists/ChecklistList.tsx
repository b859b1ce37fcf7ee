import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { ChecklistSummary } from 'backstage-plugin-service-lifecycle-common';
import { useChecklists } from '../../hooks/useChecklists';
import { checklistRouteRef } from '../../routes';
import { useTranslation } from '../../translation/useTranslation';
import { Blank } from '../states/Blank';
import { LoadFailed } from '../states/LoadFailed';
import { ServicesUsing } from './ServicesUsing';

const GRID = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
  gap: 2.5,
  listStyle: 'none',
  m: 0,
  p: 0,
} as const;

/** Every checklist in force, in the order in which they are matched. */
export function ChecklistList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useChecklists();
  if (error) {
    return <LoadFailed error={error} onRetry={refetch} />;
  }
  if (!data) {
    return (
      <Box role="status" aria-label={t('loadState.loading')} sx={GRID}>
        <Skeleton variant="rounded" height={200} />
        <Skeleton variant="rounded" height={200} />
        <Skeleton variant="rounded" height={200} />
      </Box>
    );
  }
  if (data.items.length === 0) {
    return (
      <Blank title={t('checklists.none.title')}>
        {t('checklists.none.text')}
      </Blank>
    );
  }
  return (
    <>
      <Typography color="text.secondary">{t('checklists.intro')}</Typography>
      {data.problems && <Problems problems={data.problems} />}
      <Box component="ul" sx={GRID}>
        {data.items.map(checklist => (
          <ChecklistCard key={checklist.id} checklist={checklist} />
        ))}
      </Box>
    </>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Alert severity="warning">
      <AlertTitle>{t('checklists.problems.title')}</AlertTitle>
      {t('checklists.problems.text')}
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
        {problems.map(problem => (
          <li key={problem}>{problem}</li>
        ))}
      </Box>
    </Alert>
  );
}

function ChecklistCard({ checklist }: { checklist: ChecklistSummary }) {
  const { t } = useTranslation();
  const checklistPath = useRouteRef(checklistRouteRef);
  const { id, title, description, items, stages, version } = checklist;
  return (
    <Paper
      component="li"
      variant="outlined"
      sx={{ p: 3, display: 'flex', flexDirection: 'column', gap: 1.5 }}
    >
      <Typography variant="h6" component="h2">
        <Link to={checklistPath({ checklistId: id })}>{title}</Link>
      </Typography>
      {description && <Typography variant="body2">{description}</Typography>}
      <Typography variant="body2" color="text.secondary">
        {stages.map(stage => t(`stage.${stage}`)).join(' → ')}
      </Typography>
      <Typography variant="body2" sx={{ mt: 'auto' }}>
        {t('checklists.items', { count: items })}
        {' · '}
        <ServicesUsing checklist={id} services={checklist.services} />
      </Typography>
      <Typography variant="caption" color="text.secondary">
        {[
          id,
          t('checklists.version', { version: `${version}` }),
          ...(checklist.selectable ? [t('checklists.selectable')] : []),
        ].join(' · ')}
      </Typography>
    </Paper>
  );
}
