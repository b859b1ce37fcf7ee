import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueries } from '@tanstack/react-query';
import { queryKeys, serviceLifecycleApiRef } from '../../api';
import { useTranslation } from '../../translation/useTranslation';
import {
  activeFilters,
  type FilterName,
  type ServiceFilters,
  withoutFilter,
} from '../filters/serviceFilters';
import { useFilterWords } from '../filters/useFilterWords';
import { Blank } from '../states/Blank';

export interface NoServicesProps {
  filters: ServiceFilters;
  onChange: (filters: ServiceFilters) => void;
}

/** An empty result: says which filter to drop, and what that would show. */
export function NoServices({ filters, onChange }: NoServicesProps) {
  const { t } = useTranslation();
  const words = useFilterWords(filters);
  const offers = useDropOffers(filters);
  return (
    <Blank title={t('services.empty.title')}>
      {offers.length > 0 && (
        <>
          <p>{t('services.empty.drop')}</p>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {offers.map(({ name, services }) => (
              <li key={name}>
                <Button
                  sx={{ textTransform: 'none' }}
                  onClick={() => onChange(withoutFilter(filters, name))}
                >
                  {t('services.empty.without', {
                    filter: t('filters.chip', {
                      name: words.name(name),
                      value: words.values(name).join(', '),
                    }),
                    services: t('services.count', { count: services }),
                  })}
                </Button>
              </li>
            ))}
          </Box>
        </>
      )}
      <Button sx={{ textTransform: 'none' }} onClick={() => onChange({})}>
        {t('services.empty.clear')}
      </Button>
    </Blank>
  );
}

/** Nothing is tracked, or nothing that this person may see. */
export function NoServicesAtAll() {
  const { t } = useTranslation();
  return (
    <Blank title={t('services.none.title')}>
      <p>{t('services.none.text')}</p>
      <Link to="/catalog">{t('services.none.catalog')}</Link>
    </Blank>
  );
}

/** Filters whose absence would show something, the most first. */
function useDropOffers(
  filters: ServiceFilters,
): { name: FilterName; services: number }[] {
  const api = useApi(serviceLifecycleApiRef);
  const names = activeFilters(filters).filter(name => name !== 'itemStatus');
  return useQueries({
    queries: names.map(name => {
      const query = { ...withoutFilter(filters, name), limit: 1 };
      return {
        queryKey: queryKeys.services(query),
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          api.listServices(query, { signal }),
      };
    }),
    combine: answers =>
      answers
        .flatMap((answer, index) => {
          const name = names[index];
          return name && answer.data?.totalItems
            ? [{ name, services: answer.data.totalItems }]
            : [];
        })
        .sort((a, b) => b.services - a.services),
  });
}
