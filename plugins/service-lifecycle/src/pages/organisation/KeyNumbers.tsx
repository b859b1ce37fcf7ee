import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SummaryNumbers } from 'backstage-plugin-service-lifecycle-common';
import { useTranslation } from '../../translation/useTranslation';
import type { ServiceFilters } from '../filters/serviceFilters';
import { useServicesLink } from '../filters/useServicesLink';
import { CountLink } from './CountLink';

export interface KeyNumbersProps {
  filters: ServiceFilters;
  total: SummaryNumbers;
}

/** The sums over all services in view. */
export function KeyNumbers({ filters, total }: KeyNumbersProps) {
  const { t } = useTranslation();
  const linkTo = useServicesLink();
  const gap = linkTo({ ...filters, claimGap: true }, 'gap:desc');
  const numbers = [
    {
      name: t('organisation.numbers.services'),
      count: total.services,
      to: linkTo(filters),
    },
    {
      name: t('organisation.numbers.notStarted'),
      count: total.notStarted,
      to: linkTo({ ...filters, notStarted: true }),
    },
    {
      name: t('organisation.numbers.withGap'),
      count: total.withGap,
      to: gap,
    },
    {
      name: t('organisation.numbers.gapItems'),
      count: total.gapItems,
      to: gap,
    },
    {
      name: t('organisation.numbers.conditional'),
      count: total.conditional,
      to: linkTo({ ...filters, conditional: true }),
      detail: t('services.risks', {
        count: total.acceptedRisks,
      }),
    },
  ];
  return (
    <Box
      component="dl"
      aria-label={t('organisation.numbers.label')}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
        gap: 2,
        m: 0,
      }}
    >
      {numbers.map(({ name, count, to, detail }) => (
        <Box
          key={name}
          sx={{ display: 'flex', flexDirection: 'column-reverse' }}
        >
          <Typography component="dt" variant="body2" color="text.secondary">
            {name}
          </Typography>
          <Typography component="dd" sx={{ m: 0, fontSize: 24 }}>
            <CountLink count={count} to={to} of={name} />
            {detail && count > 0 && (
              <Typography
                component="span"
                variant="body2"
                color="text.secondary"
              >
                {' · '}
                {detail}
              </Typography>
            )}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
