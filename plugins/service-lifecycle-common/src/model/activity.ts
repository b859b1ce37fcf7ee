import { z } from 'zod';
import { reasonSchema } from '../evaluate/reasons';
import {
  COVER_KINDS,
  EVIDENCE_SOURCES,
  EVIDENCE_TYPES,
  ITEM_STATUSES,
  STAGES,
} from './words';

function kind<K extends string, P extends z.ZodRawShape>(name: K, params: P) {
  return z.strictObject({
    kind: z.literal(name),
    params: z.strictObject(params),
  });
}

const checklistRef = z.strictObject({ id: z.string(), version: z.int() });

/**
 * What can happen to a service: a kind, and the parameters that its sentence
 * needs. Who, when and for which item stand beside it.
 */
export const happeningSchema = z.discriminatedUnion('kind', [
  kind('tracked', {}),
  kind('untracked', {}),
  kind('evidence-submitted', {
    revision: z.string(),
    type: z.enum(EVIDENCE_TYPES),
    source: z.enum(EVIDENCE_SOURCES),
    cover: z.enum(COVER_KINDS),
    /** The System's ref or the provision; null for other covers. */
    coverRef: z.string().nullable(),
    /** Services that it reached when it was submitted. */
    services: z.int(),
  }),
  kind('evidence-withdrawn', {
    revision: z.string(),
    type: z.enum(EVIDENCE_TYPES),
    comment: z.string().nullable(),
  }),
  /** What the catalog says differently now; values as the catalog has them. */
  kind('catalog-changed', {
    changes: z
      .array(
        z.strictObject({
          field: z.string(),
          from: z.string().nullable(),
          to: z.string().nullable(),
        }),
      )
      .readonly(),
  }),
  kind('checklist-changed', {
    from: checklistRef.nullable(),
    to: checklistRef.nullable(),
  }),
  kind('item-turned', {
    from: z.enum(ITEM_STATUSES).nullable(),
    to: z.enum(ITEM_STATUSES),
    reason: reasonSchema,
  }),
  kind('stage-turned', {
    from: z.enum(STAGES).nullable(),
    to: z.enum(STAGES).nullable(),
    conditional: z.boolean(),
  }),
  kind('refreshed', {}),
]);

export type Happening = z.infer<typeof happeningSchema>;
export type ActivityKind = Happening['kind'];
export type ActivityParams = {
  [K in ActivityKind]: Extract<Happening, { kind: K }>['params'];
};

export const ACTIVITY_KINDS: readonly ActivityKind[] =
  happeningSchema.options.flatMap(option => [...option.shape.kind.values]);
