import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { isEntityRef } from './isEntityRef';

/** A person or group by name, where a link would be in the way. */
export function Name({ entityRef }: { entityRef: string }) {
  return isEntityRef(entityRef) ? (
    <EntityDisplayName entityRef={entityRef} hideIcon disableTooltip />
  ) : (
    <span>{entityRef}</span>
  );
}
