import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import {
  EntityInfoCard,
  useEntity,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { QueryProvider } from '../api';
import { LIFECYCLE_TAB_PATH } from '../routes';
import { useTranslation } from '../translation/useTranslation';
import { CardContent } from './CardContent';

/** The card *Lifecycle* on the overview of an entity. */
export function EntityLifecycleCard() {
  const { t } = useTranslation();
  const { entity } = useEntity();
  const entityLink = useEntityRefLink();
  const tab = `${entityLink(entity)}${LIFECYCLE_TAB_PATH}`;
  return (
    <QueryProvider>
      <EntityInfoCard
        title={t('card.title')}
        footerActions={<Link to={tab}>{t('card.open')}</Link>}
      >
        <CardContent entityRef={stringifyEntityRef(entity)} tab={tab} />
      </EntityInfoCard>
    </QueryProvider>
  );
}
