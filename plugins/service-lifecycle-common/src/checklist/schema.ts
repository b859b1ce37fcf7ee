import { z } from 'zod';
import { AREAS, STAGES } from '../model/words';
import { reportContradictions } from './contradictions';
import { itemSchema } from './itemSchema';
import { groupRefSchema, idSchema, predicateSchema } from './parts';

/** Evidence that one group gives for many services at once. */
const provisionSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(80),
  items: z
    .array(idSchema)
    .min(1)
    .describe('The items that it is evidence for.'),
  providedBy: groupRefSchema,
  where: predicateSchema
    .optional()
    .describe('Which services it serves; without it, all of the checklist.'),
});

const areaSchema = z.strictObject({
  id: z.enum(AREAS),
  group: groupRefSchema
    .optional()
    .describe('The last in the chain of reviewers, and whom questions go to.'),
  riskOwners: groupRefSchema.optional().describe('Who accepts risks.'),
});

/**
 * A checklist document.
 *
 * @remarks
 * Exported as JSON Schema for editors. Everything that one document can say
 * wrong by itself is refused here, with the path of the offending value.
 * `parseChecklist` says it in a person's words.
 */
export const checklistSchema = z
  .strictObject({
    apiVersion: z.literal('service-lifecycle.io/v1'),
    kind: z.literal('Checklist'),
    id: idSchema,
    title: z.string().min(1).max(80),
    description: z.string().max(1000).optional(),
    appliesTo: predicateSchema
      .optional()
      .describe('Which services it matches; without it, none by itself.'),
    selectable: z
      .boolean()
      .default(false)
      .describe(
        'Whether the annotation may choose it although it does not match.',
      ),
    expects: z
      .array(
        z.strictObject({
          when: predicateSchema.optional(),
          stage: z.enum(STAGES),
        }),
      )
      .min(1)
      .describe(
        'The highest stage expected of a service; the first rule whose `when` holds decides.',
      ),
    areas: z.array(areaSchema).default([]),
    provisions: z.array(provisionSchema).default([]),
    items: z.array(itemSchema).min(1).max(200),
  })
  .superRefine(reportContradictions);

/** A checklist with all defaults filled in. */
export type Checklist = z.output<typeof checklistSchema>;
export type ChecklistItem = Checklist['items'][number];
export type Provision = Checklist['provisions'][number];
export type CatalogFinder = NonNullable<ChecklistItem['catalog']>;
