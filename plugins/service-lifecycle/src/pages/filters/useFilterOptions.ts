import type { GroupBy } from 'backstage-plugin-service-lifecycle-common';
import { useEntityTitles } from '../../hooks/useEntityTitles';
import { useSummary } from '../../hooks/useSummary';
import { useTranslation } from '../../translation/useTranslation';
import type { FilterOption } from './FilterSelect';
import { type ServiceFilters, withoutFilter } from './serviceFilters';

/**
 * The values that services have, with how many of them the other filters leave.
 *
 * @remarks
 * Asked of the server only once the options are needed.
 */
export function useFilterOptions(options: {
  name: GroupBy;
  filters: ServiceFilters;
  enabled: boolean;
}): { options: FilterOption[]; loading: boolean } {
  const { t } = useTranslation();
  const { name, enabled } = options;
  const { data, isLoading } = useSummary(
    { ...withoutFilter(options.filters, name), groupBy: name },
    { enabled },
  );
  const groups = enabled ? (data?.groups ?? []) : [];
  const entityTitle = useEntityTitles(
    isNamedByCatalog(name) ? groups.map(({ key }) => key) : [],
  );
  return {
    loading: isLoading,
    options: groups
      .map(({ key, numbers }) => ({
        value: key,
        label: key === 'none' ? t(`filters.noneOf.${name}`) : entityTitle(key),
        services: numbers.services,
      }))
      .sort(byLabelWithNoneLast),
  };
}

function isNamedByCatalog(name: GroupBy): boolean {
  return name === 'owner' || name === 'system' || name === 'domain';
}

function byLabelWithNoneLast(a: FilterOption, b: FilterOption): number {
  return (
    Number(a.value === 'none') - Number(b.value === 'none') ||
    a.label.localeCompare(b.label, undefined, { numeric: true })
  );
}
