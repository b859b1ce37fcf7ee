import { createPermissionRule } from '@backstage/plugin-permission-node';
import { serviceResourceRef } from 'backstage-plugin-service-lifecycle-node';
import { z } from 'zod';
import { matchesFilter } from '../serviceFilter';

const toQuery = ({ claims }: { claims: string[] }) =>
  ({ property: 'owners', values: claims }) as const;

/** Holds for what the caller owns, directly or through one of the caller's groups. */
export const isOwner = createPermissionRule({
  name: 'IS_OWNER',
  description: 'Allow services that one of the claims owns',
  resourceRef: serviceResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe(
        'Refs of users and groups, such as the `ownershipEntityRefs` of the user; one of them has to own the service',
      ),
  }),
  apply: (service, params) => matchesFilter(toQuery(params), service),
  toQuery,
});
