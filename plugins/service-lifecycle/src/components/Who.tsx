import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { isEntityRef } from './isEntityRef';

/** A person, group, system or service by name, linked where it can be opened. */
export function Who({ entityRef }: { entityRef: string }) {
  return isEntityRef(entityRef) ? (
    <EntityRefLink entityRef={entityRef} hideIcon />
  ) : (
    <span>{entityRef}</span>
  );
}
