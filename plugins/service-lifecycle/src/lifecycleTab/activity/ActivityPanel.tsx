import { ErrorPanel } from '@backstage/core-components';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useId } from 'react';
import { useActivity } from '../../hooks/useActivity';
import { Time } from '../../time';
import { useTranslation } from '../../translation/useTranslation';
import { ActivityText } from '../sentences/ActivityText';
import { foldTurns, type Happened } from './foldTurns';

/** What happened lately, where no item is open. */
export function ActivityPanel({ entityRef }: { entityRef: string }) {
  const { t } = useTranslation();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <Box
        component="h2"
        id={headingId}
        sx={{ m: 0, mb: 0.5, fontSize: 20, fontWeight: 700 }}
      >
        {t('activity.title')}
      </Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary', mb: 2 }}>
        {t('activity.hint')}
      </Box>
      <Happenings entityRef={entityRef} />
    </section>
  );
}

function Happenings({ entityRef }: { entityRef: string }) {
  const { t } = useTranslation();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useActivity(entityRef);
  if (data) {
    const happenings = foldTurns(data.pages.flatMap(page => page.items));
    return happenings.length === 0 ? (
      <Box sx={{ typography: 'body2' }}>{t('activity.empty')}</Box>
    ) : (
      <>
        <Box
          component="ol"
          aria-label={t('activity.title')}
          sx={{ listStyle: 'none', m: 0, p: 0 }}
        >
          {happenings.map(happened => (
            <HappeningRow key={happened.activity.id} {...happened} />
          ))}
        </Box>
        {hasNextPage && (
          <Button
            size="small"
            onClick={() => fetchNextPage()}
            disabled={isFetchingNextPage}
            sx={{ mt: 1, ml: -0.75 }}
          >
            {t('activity.more')}
          </Button>
        )}
      </>
    );
  }
  return error ? (
    <ErrorPanel title={t('activity.failed')} error={error} />
  ) : (
    <Skeleton height={96} />
  );
}

function HappeningRow({ activity, turned }: Happened) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        justifyContent: 'space-between',
        gap: 2,
        py: 1,
        typography: 'body2',
        '& + &': { borderTop: '1px solid', borderColor: 'divider' },
      }}
    >
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <ActivityText activity={activity} />
        {turned && (
          <Box sx={{ color: 'text.secondary' }}>
            <ActivityText activity={turned} />
          </Box>
        )}
      </Box>
      <Box sx={{ flex: 'none', color: 'text.secondary' }}>
        <Time at={activity.at} />
      </Box>
    </Box>
  );
}
