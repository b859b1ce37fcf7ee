import { stringifyEntityRef } from '@backstage/catalog-model';

export const SERVICE_PATH = '/services/:kind/:namespace/:name';
export const EVIDENCE_PATH = `${SERVICE_PATH}/items/:itemId/evidence`;

/** Parameters of {@link SERVICE_PATH}. */
export interface ServiceParams {
  kind: string;
  namespace: string;
  name: string;
}

/** Parameters of {@link EVIDENCE_PATH}. */
export interface ItemParams extends ServiceParams {
  itemId: string;
}

/** The service that a path names, as a full ref in lower case. */
export function entityRefOf(params: ServiceParams): string {
  return stringifyEntityRef({
    kind: params.kind,
    namespace: params.namespace,
    name: params.name,
  });
}
