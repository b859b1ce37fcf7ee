import { createPermissionRule } from '@backstage/plugin-permission-node';
import { serviceResourceRef } from 'backstage-plugin-service-lifecycle-node';
import { z } from 'zod';
import { matchesFilter } from '../serviceFilter';

const toQuery = ({ tiers }: { tiers: string[] }) =>
  ({ property: 'tier', values: tiers }) as const;

/** Holds for services of one of the tiers. */
export const hasTier = createPermissionRule({
  name: 'HAS_TIER',
  description: 'Allow services of one of the tiers',
  resourceRef: serviceResourceRef,
  paramsSchema: z.object({
    tiers: z.array(z.string()).describe('Tiers as configured, such as `1`'),
  }),
  apply: (service, params) => matchesFilter(toQuery(params), service),
  toQuery,
});
