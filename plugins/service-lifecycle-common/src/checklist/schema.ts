import { createZodV4FilterPredicateSchema } from '@backstage/filter-predicates';
import { z } from 'zod';
import {
  AREAS,
  EVIDENCE_TYPES,
  ITEM_STAGES,
  STAGES,
  VERIFY_MODES,
} from '../model/words';
import { durationSchema } from './duration';

const idSchema = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, {
  error:
    'is not an id: use lower-case letters, digits and dashes, starting with a letter',
});

const groupRefSchema = z
  .string()
  .regex(/^group:[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/, {
    error: 'is not the full ref of a group, such as group:default/security',
  });

/** A predicate over the entity, with `tier` beside its own fields. */
const predicateSchema = createZodV4FilterPredicateSchema();

/** `owner`: a peer of the owning group; `not-owner`: anybody outside it. */
const reviewerSchema = z.union([
  z.literal('owner'),
  z.literal('not-owner'),
  groupRefSchema,
]);

/** Who reviews; the first rule whose `when` holds decides. */
const reviewerRuleSchema = z.strictObject({
  when: predicateSchema.optional(),
  by: reviewerSchema,
});

/** Where the catalog may already hold evidence for an item. */
const catalogFinderSchema = z.strictObject({
  /** A built-in check of the entity itself. */
  check: z.enum(['owner', 'description']).optional(),
  /** For `owner`: members that the group needs, nested ones included. */
  minMembers: z.int().min(1).max(1000).optional(),
  /** For `description`: characters that the text needs. */
  minLength: z.int().min(1).max(10_000).optional(),
  /** Annotations whose presence is evidence, best first; `*` ends a prefix. */
  annotations: z.array(z.string().min(1)).optional(),
  /** Links of the entity that are evidence. */
  links: z
    .strictObject({
      types: z.array(z.string().min(1)).optional(),
      /** Words of the title, in any language, lower case. */
      words: z.array(z.string().min(1)).optional(),
      /** Parts of the address, lower case. */
      urls: z.array(z.string().min(1)).optional(),
    })
    .optional(),
});

const itemSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().min(1).max(80),
    why: z.string().min(1).max(1000),
    how: z.string().min(1).max(4000),
    example: z.string().max(4000).optional(),
    area: z.enum(AREAS),
    stage: z.enum(ITEM_STAGES),
    evidence: z.array(z.enum(EVIDENCE_TYPES)).min(1),
    when: predicateSchema.optional(),
    verify: z.enum(VERIFY_MODES),
    freshFor: durationSchema.optional(),
    reviewers: z.array(reviewerRuleSchema).optional(),
    /** How long a change after approval may stand before it makes the item stale. */
    relook: durationSchema.default('14d'),
    risk: z
      .strictObject({
        allowed: z.boolean().default(true),
        /** The longest time that a risk may be accepted for. */
        limit: durationSchema.default('180d'),
        owners: groupRefSchema.optional(),
      })
      .default({ allowed: true, limit: '180d' }),
    minutes: z.int().min(1).max(10_000),
    countsFrom: z.iso.date().optional(),
    revision: z.int().min(1).default(1),
    controls: z.array(z.string().min(1).max(80)).default([]),
    catalog: catalogFinderSchema.optional(),
    /** What the verifiers of this item's evidence types need to know. */
    settings: z.record(z.string(), z.json()).optional(),
  })
  .refine(
    item =>
      !item.verify.includes('review') || (item.reviewers?.length ?? 0) > 0,
    {
      error: 'is verified by review and names no reviewers: add `reviewers`',
      path: ['reviewers'],
    },
  );

/** Evidence that one group gives for many services at once. */
const provisionSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(80),
  items: z.array(idSchema).min(1),
  providedBy: groupRefSchema,
  where: predicateSchema.optional(),
});

const areaSchema = z.strictObject({
  id: z.enum(AREAS),
  /** The last in the chain of reviewers, and whom questions go to. */
  group: groupRefSchema.optional(),
  riskOwners: groupRefSchema.optional(),
});

/**
 * A checklist document.
 *
 * @remarks
 * Exported as JSON Schema for editors. Everything that one document can say
 * wrong by itself is refused here, with the path of the offending value.
 */
export const checklistSchema = z
  .strictObject({
    apiVersion: z.literal('service-lifecycle.io/v1'),
    kind: z.literal('Checklist'),
    id: idSchema,
    title: z.string().min(1).max(80),
    description: z.string().max(1000).optional(),
    /** Without it the checklist matches nothing by itself. */
    appliesTo: predicateSchema.optional(),
    /** Whether the annotation may choose it although it does not match. */
    selectable: z.boolean().default(false),
    /** The highest stage expected; the first rule whose `when` holds decides. */
    expects: z
      .array(
        z.strictObject({
          when: predicateSchema.optional(),
          stage: z.enum(STAGES),
        }),
      )
      .min(1),
    areas: z.array(areaSchema).default([]),
    provisions: z.array(provisionSchema).default([]),
    items: z.array(itemSchema).min(1).max(200),
  })
  .superRefine((checklist, context) => {
    reportRepeated(checklist.items, 'items', context.addIssue.bind(context));
    reportRepeated(
      checklist.provisions,
      'provisions',
      context.addIssue.bind(context),
    );
    reportRepeated(checklist.areas, 'areas', context.addIssue.bind(context));
    const used = new Set<string>(checklist.items.map(item => item.stage));
    checklist.expects.forEach(({ stage }, e) => {
      if (stage !== 'script' && !used.has(stage)) {
        context.addIssue({
          code: 'custom',
          path: ['expects', e, 'stage'],
          message: `expects "${stage}", which no item belongs to: nothing could ever reach it`,
        });
      }
    });
    const known = new Set(checklist.items.map(item => item.id));
    checklist.provisions.forEach((provision, p) =>
      provision.items.forEach((itemId, i) => {
        if (!known.has(itemId)) {
          context.addIssue({
            code: 'custom',
            path: ['provisions', p, 'items', i],
            message: `names the item "${itemId}", which this checklist does not have`,
          });
        }
      }),
    );
  });

/** A checklist with all defaults filled in. */
export type Checklist = z.output<typeof checklistSchema>;
export type ChecklistItem = Checklist['items'][number];
export type Provision = Checklist['provisions'][number];
export type CatalogFinder = NonNullable<ChecklistItem['catalog']>;

type AddIssue = (issue: {
  code: 'custom';
  path: (string | number)[];
  message: string;
}) => void;

function reportRepeated(
  list: readonly { id: string }[],
  name: string,
  addIssue: AddIssue,
) {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) {
      addIssue({
        code: 'custom',
        path: [name, index, 'id'],
        message: `repeats the id "${id}": give each entry of ${name} its own`,
      });
    }
    seen.add(id);
  });
}
