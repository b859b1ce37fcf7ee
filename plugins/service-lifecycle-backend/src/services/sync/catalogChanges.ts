import type { ActivityParams } from 'backstage-plugin-service-lifecycle-common';
import type { DerivedService } from '../../catalog/types';
import type { TrackedService } from '../../database/trackedServices';

/** What a service is found and counted by, under the names that its history has for it. */
const FIELDS = {
  title: 'title',
  owner: 'ownerRef',
  system: 'systemRef',
  domain: 'domainRef',
  type: 'type',
  lifecycle: 'lifecycle',
  tier: 'tier',
} as const satisfies Record<string, keyof TrackedService>;

/** What the catalog says differently of a service now. */
export function catalogChanges(
  before: TrackedService,
  now: DerivedService,
): ActivityParams['catalog-changed']['changes'] {
  return Object.entries(FIELDS).flatMap(([field, key]) =>
    before[key] === now[key]
      ? []
      : [{ field, from: before[key], to: now[key] }],
  );
}
