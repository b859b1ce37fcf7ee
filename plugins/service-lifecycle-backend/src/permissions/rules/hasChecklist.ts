import { createPermissionRule } from '@backstage/plugin-permission-node';
import { serviceResourceRef } from 'backstage-plugin-service-lifecycle-node';
import { z } from 'zod';
import { matchesFilter } from '../serviceFilter';

const toQuery = ({ checklists }: { checklists: string[] }) =>
  ({ property: 'checklist', values: checklists }) as const;

/** Holds for services that one of the checklists is in force for. */
export const hasChecklist = createPermissionRule({
  name: 'HAS_CHECKLIST',
  description: 'Allow services that one of the checklists is in force for',
  resourceRef: serviceResourceRef,
  paramsSchema: z.object({
    checklists: z
      .array(z.string())
      .describe('Ids of checklists, such as `service`'),
  }),
  apply: (service, params) => matchesFilter(toQuery(params), service),
  toQuery,
});
