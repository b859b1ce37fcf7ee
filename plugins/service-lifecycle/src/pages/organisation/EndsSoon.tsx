import { Link } from '@backstage/core-components';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useItemTitles } from '../../hooks/useChecklists';
import { useServices } from '../../hooks/useServices';
import { LIFECYCLE_TAB_PATH } from '../../routes';
import { Time } from '../../time';
import { useTranslation } from '../../translation/useTranslation';
import type { ServiceFilters } from '../filters/serviceFilters';
import { useServicesLink } from '../filters/useServicesLink';
import { LoadFailed } from '../states/LoadFailed';
import { Section } from './Section';

const SHOWN = 6;
const ORDER = 'holdsUntil:asc';

/** The stages that fall next by time alone. */
export function EndsSoon({ filters }: { filters: ServiceFilters }) {
  const { t } = useTranslation();
  const linkTo = useServicesLink();
  return (
    <Section
      title={t('organisation.endsSoon.title')}
      text={t('organisation.endsSoon.text')}
      actions={
        <Link to={linkTo(filters, ORDER)}>
          {t('organisation.endsSoon.all')}
        </Link>
      }
    >
      <Endings filters={filters} />
    </Section>
  );
}

function Endings({ filters }: { filters: ServiceFilters }) {
  const { t } = useTranslation();
  const entityLink = useEntityRefLink();
  const query = { ...filters, orderBy: ORDER, limit: SHOWN };
  const { data, error, refetch } = useServices(query);
  const ending = (data?.items ?? []).flatMap(service =>
    service.holdsUntil ? [{ ...service, ...service.holdsUntil }] : [],
  );
  const itemTitles = useItemTitles({ enabled: ending.length > 0 });
  if (error) {
    return <LoadFailed error={error} onRetry={refetch} />;
  }
  if (!data) {
    return <Skeleton variant="rounded" height={180} />;
  }
  if (ending.length === 0) {
    return (
      <Typography color="text.secondary">
        {t('organisation.endsSoon.nothing')}
      </Typography>
    );
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {ending.map(({ entityRef, title, stage, at, itemId }) => (
        <Box
          component="li"
          key={entityRef}
          sx={{
            display: 'flex',
            justifyContent: 'space-between',
            alignItems: 'baseline',
            gap: 2,
            py: 0.75,
          }}
        >
          <Box sx={{ minWidth: 0 }}>
            <Link to={`${entityLink(entityRef)}${LIFECYCLE_TAB_PATH}`}>
              {title}
            </Link>
            <Typography
              variant="caption"
              component="div"
              color="text.secondary"
            >
              {[
                ...(stage ? [t(`stage.${stage.id}`)] : []),
                itemTitles.get(itemId) ?? [],
              ]
                .flat()
                .join(' · ')}
            </Typography>
          </Box>
          <Typography component="span" variant="body2">
            <Time at={at} as="day" />
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
