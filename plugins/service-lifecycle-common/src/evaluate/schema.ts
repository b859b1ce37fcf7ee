import { z } from 'zod';
import { ITEM_STATUSES, TURNS } from '../model/words';
import { reasonSchema } from './reasons';
import type { ItemEvaluation } from './types';

const instant = z.string();

/** What a stored `ItemEvaluation` has to look like when it is read back. */
export const itemEvaluationSchema: z.ZodType<ItemEvaluation> = z.strictObject({
  itemId: z.string(),
  status: z.enum(ITEM_STATUSES),
  reason: reasonSchema,
  since: instant,
  dueAt: instant.nullable(),
  renewFrom: instant.nullable(),
  holdsUntil: instant.nullable(),
  counts: z.boolean(),
  turn: z.enum(TURNS).nullable(),
  revision: z.string().nullable(),
  decisionId: z.string().nullable(),
  changedSinceApproval: z.boolean(),
});
