import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useSummary } from '../../hooks/useSummary';
import { useTranslation } from '../../translation/useTranslation';
import { FilterBar } from '../filters/FilterBar';
import { activeFilters } from '../filters/serviceFilters';
import { PageBody } from '../PageBody';
import { NoServicesAtAll } from '../services/NoServices';
import { AsOfNote } from '../states/AsOfNote';
import { Blank } from '../states/Blank';
import { LoadFailed } from '../states/LoadFailed';
import { Distribution } from './distribution/Distribution';
import { EndsSoon } from './EndsSoon';
import { GroupSection } from './groups/GroupSection';
import { HeadlineCard } from './headline/HeadlineCard';
import { HeatMapSection } from './heatMap/HeatMapSection';
import { KeyNumbers } from './KeyNumbers';
import type { OrganisationView } from './organisationView';
import { useOrganisationView } from './useOrganisationView';

const FIRST = [
  'system',
  'domain',
  'owner',
  'tier',
  'lifecycle',
  'type',
] as const;

export interface OrganisationPageProps {
  /** Tiers that the headline counts, as the catalog writes them. */
  headlineTiers: readonly string[];
}

/** Where the services of the organisation stand, and whose turn it is. */
export function OrganisationPage({ headlineTiers }: OrganisationPageProps) {
  const { view, setView } = useOrganisationView();
  return (
    <PageBody>
      <FilterBar
        filters={view.filters}
        onChange={filters => setView({ ...view, filters })}
        first={FIRST}
      />
      <Organisation
        view={view}
        onView={setView}
        headlineTiers={headlineTiers}
      />
    </PageBody>
  );
}

interface OrganisationProps extends OrganisationPageProps {
  view: OrganisationView;
  onView: (view: OrganisationView) => void;
}

function Organisation({ view, onView, headlineTiers }: OrganisationProps) {
  const { t } = useTranslation();
  const { filters } = view;
  const { data, error, refetch } = useSummary({ ...filters, groupBy: view.by });
  if (error) {
    return <LoadFailed error={error} onRetry={refetch} />;
  }
  if (!data) {
    return <LoadingOrganisation />;
  }
  if (data.total.services === 0) {
    return activeFilters(filters).length > 0 ? (
      <Blank title={t('organisation.empty.title')}>
        <Button onClick={() => onView({ ...view, filters: {} })}>
          {t('organisation.empty.clear')}
        </Button>
      </Blank>
    ) : (
      <NoServicesAtAll />
    );
  }
  return (
    <>
      <AsOfNote asOf={data.asOf} onRefresh={refetch} />
      <HeadlineCard filters={filters} headlineTiers={headlineTiers} />
      <KeyNumbers filters={filters} total={data.total} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '3fr 2fr' },
          gap: 2.5,
        }}
      >
        <Distribution filters={filters} total={data.total} />
        <EndsSoon filters={filters} />
      </Box>
      <GroupSection view={view} onView={onView} summary={data} />
      <HeatMapSection view={view} onView={onView} />
    </>
  );
}

function LoadingOrganisation() {
  const { t } = useTranslation();
  return (
    <Box
      role="status"
      aria-label={t('loadState.loading')}
      sx={{ display: 'grid', gap: 2.5 }}
    >
      <Skeleton variant="rounded" height={184} />
      <Skeleton variant="rounded" height={56} />
      <Skeleton variant="rounded" height={280} />
      <Skeleton variant="rounded" height={400} />
    </Box>
  );
}
