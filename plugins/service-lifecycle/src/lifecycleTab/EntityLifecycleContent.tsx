import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { QueryProvider } from '../api';
import { LifecycleTab } from './LifecycleTab';

/** The tab *Lifecycle* of the entity whose page it is on. */
export function EntityLifecycleContent() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  return (
    <QueryProvider>
      {/* Another entity starts afresh: nothing of one is shown on the other. */}
      <LifecycleTab key={entityRef} entityRef={entityRef} />
    </QueryProvider>
  );
}
