import { Link } from '@backstage/core-components';
import { useTranslation } from '../../translation/useTranslation';
import { useServicesLink } from '../filters/useServicesLink';

export interface ServicesUsingProps {
  checklist: string;
  services: number;
}

/** How many services a checklist is in force for, and the way to them. */
export function ServicesUsing({ checklist, services }: ServicesUsingProps) {
  const { t } = useTranslation();
  const linkTo = useServicesLink();
  const words = t('checklists.services', { count: services });
  return services === 0 ? (
    <span>{words}</span>
  ) : (
    <Link to={linkTo({ checklist: [checklist] })} underline="always">
      {words}
    </Link>
  );
}
