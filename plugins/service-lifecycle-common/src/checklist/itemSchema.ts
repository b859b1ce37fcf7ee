import { z } from 'zod';
import {
  AREAS,
  EVIDENCE_TYPES,
  ITEM_STAGES,
  VERIFY_MODES,
} from '../model/words';
import { durationSchema } from './duration';
import {
  groupRefSchema,
  idSchema,
  predicateSchema,
  reviewerSchema,
} from './parts';

/** Who reviews; the first rule whose `when` holds decides. */
const reviewerRuleSchema = z.strictObject({
  when: predicateSchema.optional(),
  by: reviewerSchema,
});

/** Where the catalog may already hold evidence for an item. */
const catalogFinderSchema = z.strictObject({
  check: z
    .enum(['owner', 'description'])
    .optional()
    .describe('A built-in check of the entity itself.'),
  minMembers: z
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe(
      'For `owner`: members that the group needs, nested ones included.',
    ),
  minLength: z
    .int()
    .min(1)
    .max(10_000)
    .optional()
    .describe('For `description`: characters that the text needs.'),
  annotations: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'Annotations whose presence is evidence, best first; `*` ends a prefix.',
    ),
  links: z
    .strictObject({
      types: z.array(z.string().min(1)).optional(),
      words: z
        .array(z.string().min(1))
        .optional()
        .describe('Words of the title, in any language, lower case.'),
      urls: z
        .array(z.string().min(1))
        .optional()
        .describe(
          'Parts of the address, lower case; `*` in one stands for anything.',
        ),
    })
    .optional()
    .describe('Links of the entity that are evidence.'),
});

const riskSchema = z.strictObject({
  allowed: z
    .boolean()
    .default(true)
    .describe('Whether a risk may be accepted instead of meeting the item.'),
  limit: durationSchema
    .default('180d')
    .describe('The longest time that a risk may be accepted for.'),
  owners: groupRefSchema
    .optional()
    .describe("Who accepts it, if not the area's risk owners."),
});

/** One thing that a service has to show. */
export const itemSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().min(1).max(80),
    why: z.string().min(1).max(1000).describe('What goes wrong without it.'),
    how: z.string().min(1).max(4000).describe('How to get there.'),
    example: z.string().max(4000).optional(),
    area: z.enum(AREAS),
    stage: z.enum(ITEM_STAGES).describe('The stage that needs it.'),
    evidence: z
      .array(z.enum(EVIDENCE_TYPES))
      .min(1)
      .describe('The types of evidence that it takes.'),
    when: predicateSchema
      .optional()
      .describe('Which services need it; without it, all.'),
    verify: z.enum(VERIFY_MODES),
    freshFor: durationSchema
      .optional()
      .describe(
        'How long evidence counts, such as 180d; without it, for ever.',
      ),
    reviewers: z
      .array(reviewerRuleSchema)
      .optional()
      .describe('Who reviews; the first rule whose `when` holds decides.'),
    relook: durationSchema
      .default('14d')
      .describe(
        'How long content that changed after its approval may go without another look.',
      ),
    risk: riskSchema.default({ allowed: true, limit: '180d' }),
    minutes: z
      .int()
      .min(1)
      .max(10_000)
      .describe('How many minutes it usually takes.'),
    countsFrom: z.iso
      .date()
      .optional()
      .describe(
        'Before this day it is shown as coming, and counts for nothing.',
      ),
    revision: z
      .int()
      .min(1)
      .default(1)
      .describe('Raising it voids approvals and not-applicable decisions.'),
    controls: z
      .array(z.string().min(1).max(80))
      .default([])
      .describe('Controls that it serves, for auditors, such as SOC2 CC7.4.'),
    catalog: catalogFinderSchema
      .optional()
      .describe('Where the catalog may already hold evidence.'),
    settings: z
      .record(z.string(), z.json())
      .optional()
      .describe(
        "What the verifiers of the item's evidence types need to know.",
      ),
  })
  .refine(
    item =>
      !item.verify.includes('review') || (item.reviewers?.length ?? 0) > 0,
    {
      error: 'is verified by review and names no reviewers: add `reviewers`',
      path: ['reviewers'],
    },
  );
