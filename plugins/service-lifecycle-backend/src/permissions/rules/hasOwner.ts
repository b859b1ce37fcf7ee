import { createPermissionRule } from '@backstage/plugin-permission-node';
import { serviceResourceRef } from 'backstage-plugin-service-lifecycle-node';
import { z } from 'zod';
import { matchesFilter } from '../serviceFilter';

const toQuery = ({ owners }: { owners: string[] }) =>
  ({ property: 'owner', values: owners }) as const;

/** Holds for services whose `spec.owner` is one of those named, whoever asks. */
export const hasOwner = createPermissionRule({
  name: 'HAS_OWNER',
  description: 'Allow services with one of the owners',
  resourceRef: serviceResourceRef,
  paramsSchema: z.object({
    owners: z
      .array(z.string())
      .describe('Full refs, such as `group:default/payments`'),
  }),
  apply: (service, params) => matchesFilter(toQuery(params), service),
  toQuery,
});
