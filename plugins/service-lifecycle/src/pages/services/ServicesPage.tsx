import Button from '@mui/material/Button';
import { useServices } from '../../hooks/useServices';
import { useTranslation } from '../../translation/useTranslation';
import { FilterBar } from '../filters/FilterBar';
import { PageBody } from '../PageBody';
import { AsOfNote } from '../states/AsOfNote';
import { LoadFailed } from '../states/LoadFailed';
import { NoServices, NoServicesAtAll } from './NoServices';
import { ServiceGrid } from './ServiceGrid';
import {
  fromTheBeginning,
  isNarrowed,
  type ServicesView,
} from './servicesView';
import { useServicesView } from './useServicesView';

const FIRST = ['owner', 'system', 'tier', 'stage', 'turn'] as const;
const MORE = [
  'domain',
  'type',
  'lifecycle',
  'checklist',
  'claim',
  'item',
] as const;

/** All services in one table: filtered, ordered and paged by the server. */
export function ServicesPage() {
  const { view, setView } = useServicesView();
  return (
    <PageBody>
      <FilterBar
        services
        filters={view.filters}
        onChange={filters => setView(fromTheBeginning(view, { filters }))}
        first={FIRST}
        more={MORE}
      />
      <Services view={view} onView={setView} />
    </PageBody>
  );
}

function Services(props: {
  view: ServicesView;
  onView: (view: ServicesView) => void;
}) {
  const { t } = useTranslation();
  const { view, onView } = props;
  const { data, error, isFetching, isPlaceholderData, refetch } = useServices({
    ...view.filters,
    orderBy: `${view.order.field}:${view.order.direction}`,
    limit: view.pageSize,
    cursor: view.cursor ?? undefined,
  });
  if (error) {
    return (
      <LoadFailed error={error} onRetry={refetch}>
        {view.cursor && (
          <Button
            color="inherit"
            size="small"
            onClick={() => onView(fromTheBeginning(view, {}))}
          >
            {t('services.firstPage')}
          </Button>
        )}
      </LoadFailed>
    );
  }
  if (data?.totalItems === 0 && !isPlaceholderData) {
    return isNarrowed(view) ? (
      <NoServices
        filters={view.filters}
        onChange={filters => onView(fromTheBeginning(view, { filters }))}
      />
    ) : (
      <NoServicesAtAll />
    );
  }
  return (
    <>
      <AsOfNote asOf={data?.asOf} onRefresh={refetch} />
      <ServiceGrid
        view={view}
        onView={onView}
        page={data}
        loading={isFetching && (!data || isPlaceholderData)}
      />
    </>
  );
}
