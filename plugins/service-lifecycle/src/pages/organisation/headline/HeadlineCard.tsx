import { Link } from '@backstage/core-components';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { type Turn, TURNS } from 'backstage-plugin-service-lifecycle-common';
import { useSummary } from '../../../hooks/useSummary';
import { useTimeFormat } from '../../../time';
import { useTranslation } from '../../../translation/useTranslation';
import type { ServiceFilters } from '../../filters/serviceFilters';
import { useServicesLink } from '../../filters/useServicesLink';
import { LoadFailed } from '../../states/LoadFailed';
import { type Headline, headlineOf, IN_PRODUCTION } from './headline';

const TITLE = { typography: { xs: 'h5', lg: 'h4' } } as const;

export interface HeadlineCardProps {
  filters: ServiceFilters;
  headlineTiers: readonly string[];
}

/** The first thing that a leader reads: what matters, is live and is not shown to be ready. */
export function HeadlineCard({ filters, headlineTiers }: HeadlineCardProps) {
  const { data, error, refetch } = useSummary({
    ...filters,
    claim: [...IN_PRODUCTION],
    groupBy: 'tier',
  });
  if (error) {
    return <LoadFailed error={error} onRetry={refetch} />;
  }
  if (!data) {
    return <Skeleton variant="rounded" height={184} />;
  }
  const headline = headlineOf(data, filters.tier ?? headlineTiers);
  return (
    <Paper variant="outlined" sx={{ p: 3 }}>
      <Sentence filters={filters} headline={headline} />
      {headline.notReady > 0 && <Split filters={filters} headline={headline} />}
    </Paper>
  );
}

interface PartProps {
  filters: ServiceFilters;
  headline: Headline;
}

function Sentence({ filters, headline }: PartProps) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  const linkTo = useServicesLink();
  const { tiers, notReady, declared } = headline;
  const called =
    tiers &&
    t('organisation.headline.tier', {
      tiers: format.list(tiers),
    });
  if (notReady === 0) {
    return (
      <Typography component="h2" sx={TITLE}>
        {clearWords()}
      </Typography>
    );
  }
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2.5 }}>
      <Typography component="div" sx={{ fontSize: 56, lineHeight: 1 }}>
        <Link to={linkTo(notReadyFilters(filters, headline), 'gap:desc')}>
          {notReady}
        </Link>
      </Typography>
      <Box>
        <Typography component="h2" sx={TITLE}>
          {called
            ? t('organisation.headline.tiered', {
                count: notReady,
                tiers: called,
              })
            : t('organisation.headline.all', { count: notReady })}
        </Typography>
        <Typography color="text.secondary">
          {t('organisation.headline.of', { count: declared })}
        </Typography>
      </Box>
    </Box>
  );

  function clearWords() {
    if (declared === 0) {
      return called
        ? t('organisation.headline.noneOf', { tiers: called })
        : t('organisation.headline.none');
    }
    return called
      ? t('organisation.headline.clear', { tiers: called })
      : t('organisation.headline.clearAll');
  }
}

function Split({ filters, headline }: PartProps) {
  const { t } = useTranslation();
  return (
    <Box
      component="ul"
      aria-label={t('organisation.headline.whoseTurn')}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', lg: 'repeat(4, 1fr)' },
        gap: 1.5,
        listStyle: 'none',
        m: 0,
        mt: 2.5,
        p: 0,
      }}
    >
      {TURNS.map(turn => (
        <li key={turn}>
          <TurnTile turn={turn} filters={filters} headline={headline} />
        </li>
      ))}
    </Box>
  );
}

function TurnTile({ turn, filters, headline }: PartProps & { turn: Turn }) {
  const { t } = useTranslation();
  const linkTo = useServicesLink();
  const count = headline.byTurn[turn];
  const words = (
    <>
      <Typography component="span" sx={{ fontSize: 24, fontWeight: 600 }}>
        {count}
      </Typography>{' '}
      <Typography component="span" variant="body2">
        {t(`organisation.turn.${turn}`)}
      </Typography>
    </>
  );
  const sx = {
    display: 'flex',
    alignItems: 'baseline',
    gap: 1,
    px: 2,
    py: 1,
    border: 1,
    borderColor: 'divider',
    borderRadius: 1,
  } as const;
  if (count === 0) {
    return <Box sx={{ ...sx, color: 'text.secondary' }}>{words}</Box>;
  }
  const to = linkTo(
    { ...notReadyFilters(filters, headline), turn: [turn] },
    'gap:desc',
  );
  return (
    <Box
      component={Link}
      to={to}
      sx={{ ...sx, '&:hover': { borderColor: 'primary.main' } }}
    >
      {words}
    </Box>
  );
}

/** The filters that list exactly the services that the headline counts. */
function notReadyFilters(
  filters: ServiceFilters,
  { tiers }: Headline,
): ServiceFilters {
  return {
    ...filters,
    ...(tiers && { tier: [...tiers] }),
    claim: [...IN_PRODUCTION],
    claimGap: true,
  };
}
