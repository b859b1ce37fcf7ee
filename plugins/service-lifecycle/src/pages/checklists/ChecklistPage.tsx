import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import {
  type ChecklistDocument,
  ITEM_STAGES,
} from 'backstage-plugin-service-lifecycle-common';
import { useParams } from 'react-router-dom';
import { isAbsent } from '../../api/errorMessage';
import { useChecklist, useChecklists } from '../../hooks/useChecklists';
import { checklistsRouteRef } from '../../routes';
import { useTranslation } from '../../translation/useTranslation';
import { Blank } from '../states/Blank';
import { LoadFailed } from '../states/LoadFailed';
import { ChecklistFacts } from './ChecklistFacts';
import { ChecklistItems } from './ChecklistItems';
import { ServicesUsing } from './ServicesUsing';

/** One checklist in full. Its items can be linked to. */
export function ChecklistPage() {
  const { t } = useTranslation();
  const { checklistId = '' } = useParams();
  const { data, error, refetch } = useChecklist(checklistId);
  const back = (
    <Typography variant="body2">
      <Link to={useRouteRef(checklistsRouteRef)()}>{t('checklists.back')}</Link>
    </Typography>
  );
  if (error && isAbsent(error)) {
    return (
      <Blank title={t('checklists.notFound', { id: checklistId })}>
        {back}
      </Blank>
    );
  }
  return (
    <>
      {back}
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {!error && !data && <LoadingChecklist />}
      {data && <Content checklist={data} />}
    </>
  );
}

function Content({ checklist }: { checklist: ChecklistDocument }) {
  const { t } = useTranslation();
  const { data: summaries } = useChecklists();
  const services = summaries?.items.find(
    ({ id }) => id === checklist.id,
  )?.services;
  return (
    <>
      <Box component="header" sx={{ maxWidth: 840 }}>
        <Typography variant="h4" component="h2">
          {checklist.title}
        </Typography>
        {checklist.description && (
          <Typography sx={{ mt: 1 }}>{checklist.description}</Typography>
        )}
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {checklist.id}
          {' · '}
          {t('checklists.version', { version: `${checklist.version}` })}
          {' · '}
          {t('checklists.items', { count: checklist.items.length })}
          {services !== undefined && (
            <>
              {' · '}
              <ServicesUsing checklist={checklist.id} services={services} />
            </>
          )}
        </Typography>
      </Box>
      <ChecklistFacts checklist={checklist} />
      {ITEM_STAGES.map(stage => ({
        stage,
        items: checklist.items.filter(item => item.stage === stage),
      }))
        .filter(({ items }) => items.length > 0)
        .map(({ stage, items }) => (
          <Box component="section" key={stage} aria-label={t(`stage.${stage}`)}>
            <Typography variant="h6" component="h3" sx={{ mb: 1 }}>
              {t(`stage.${stage}`)}
            </Typography>
            <ChecklistItems checklist={checklist} items={items} />
          </Box>
        ))}
    </>
  );
}

function LoadingChecklist() {
  const { t } = useTranslation();
  return (
    <Box
      role="status"
      aria-label={t('loadState.loading')}
      sx={{ display: 'grid', gap: 2.5 }}
    >
      <Skeleton variant="rounded" height={96} />
      <Skeleton variant="rounded" height={320} />
    </Box>
  );
}
