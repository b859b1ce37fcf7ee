import { createPermissionRule } from '@backstage/plugin-permission-node';
import {
  STAGES,
  type StageId,
} from 'backstage-plugin-service-lifecycle-common';
import { serviceResourceRef } from 'backstage-plugin-service-lifecycle-node';
import { z } from 'zod';
import { matchesFilter } from '../serviceFilter';

const toQuery = ({ stages }: { stages: StageId[] }) =>
  ({ property: 'stage', values: stages }) as const;

/** Holds for services that are shown at one of the stages. */
export const hasStage = createPermissionRule({
  name: 'HAS_STAGE',
  description: 'Allow services that are shown at one of the stages',
  resourceRef: serviceResourceRef,
  paramsSchema: z.object({
    stages: z.array(z.enum(STAGES)).describe('Stages, such as `pilot`'),
  }),
  apply: (service, params) => matchesFilter(toQuery(params), service),
  toQuery,
});
