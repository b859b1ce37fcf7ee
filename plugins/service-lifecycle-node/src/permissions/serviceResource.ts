import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_SERVICE,
  type StageId,
} from 'backstage-plugin-service-lifecycle-common';

/** What permission rules see of a tracked service. */
export interface ServiceResource {
  /** Full ref, lower case. */
  entityRef: string;
  /** Lower case, such as `component`. */
  kind: string;
  /** Full ref of `spec.owner`, whether it resolves or not. */
  owner: string | null;
  /** Every target of an `ownedBy` relation, as full refs. */
  owners: readonly string[];
  tier: string | null;
  checklist: string | null;
  /** The stage shown; null without a checklist. */
  stage: StageId | null;
  /** What the catalog's own permission rules ask of an entity; see {@link ServiceFilter}. */
  facts: readonly string[];
}

/**
 * What holds of a service if its value is one of those named.
 *
 * @remarks
 * The query of a permission rule. It is data and not SQL, so that lists, single
 * services and writes give the same answer from one description:
 *
 * - `entityRef`, `kind`, `owner`, `tier`, `checklist`, `stage`: the property of
 *   that name is one of the values. Kinds and owners are compared without
 *   regard to case, the others as they are. A service without the property
 *   does not match.
 * - `owners`: at least one of the owners is one of the values.
 * - `fact`: the entity has the field, with one of the values if any are given.
 *   Fields are named as the catalog's search has them, such as
 *   `metadata.annotations.example.com/team` or `relations.partOf`, and compared
 *   without regard to case.
 */
export type ServiceFilter =
  | {
      property:
        | 'entityRef'
        | 'kind'
        | 'owner'
        | 'owners'
        | 'tier'
        | 'checklist'
        | 'stage';
      values: readonly string[];
    }
  | { fact: string; values?: readonly string[] };

/**
 * The resource that permission policies decide about: a tracked service.
 *
 * @remarks
 * For modules that add rules of their own with `createPermissionRule` and
 * `coreServices.permissionsRegistry`. `toQuery` gives a {@link ServiceFilter},
 * or several with `allOf`, `anyOf` and `not`.
 */
export const serviceResourceRef = createPermissionResourceRef<
  ServiceResource,
  ServiceFilter
>().with({
  pluginId: 'service-lifecycle',
  resourceType: RESOURCE_TYPE_SERVICE,
});
