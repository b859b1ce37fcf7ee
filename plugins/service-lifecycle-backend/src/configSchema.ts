import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { createZodV4FilterPredicateSchema } from '@backstage/filter-predicates';
import { STAGES } from 'backstage-plugin-service-lifecycle-common';
import { z } from 'zod';

/**
 * What a word of `spec.lifecycle` says about a service: the stage that it
 * claims, that it is going away, or nothing at all.
 */
const lifecycleMeaningSchema = z.enum([...STAGES, 'retiring', 'none'], {
  error: `is not a meaning of a lifecycle: write one of ${STAGES.join(
    ', ',
  )}, retiring or none`,
});
export type LifecycleMeaning = z.infer<typeof lifecycleMeaningSchema>;

const timeZoneSchema = z.string().refine(isTimeZone, {
  error: 'is not a time zone: write an IANA name such as Europe/Berlin',
});

const groupSchema = z.string().transform((written, context) => {
  const ref = parseGroupRef(written);
  if (ref === undefined) {
    context.addIssue(
      'is not the ref of a group: write one such as group:default/security',
    );
    return z.NEVER;
  }
  return ref;
});

const checklistIdSchema = z.string().min(1);

/** A checklist of your own, or where and for whom a shipped one stands in the order. */
const checklistEntrySchema = z.union(
  [
    z.strictObject({ file: z.string().min(1) }),
    z.strictObject({
      url: z.url({
        protocol: /^https?$/,
        error: 'is not a web address: write one that starts with https://',
      }),
    }),
    z.strictObject({
      id: checklistIdSchema,
      enabled: z.boolean().default(true),
      appliesTo: createZodV4FilterPredicateSchema().optional(),
    }),
  ],
  {
    error:
      'is not an entry: write `file: <path>`, `url: <address>`, or `id: <a shipped checklist>` with `appliesTo` or `enabled: false`',
  },
);
export type ChecklistEntry = z.output<typeof checklistEntrySchema>;

/** Everything under `serviceLifecycle` that the backend reads; schedules apart. */
export const configSchema = z.strictObject({
  timeZone: timeZoneSchema.default('UTC'),
  kinds: z
    .array(z.string().min(1).toLowerCase())
    .min(1, { error: 'is empty: name at least one kind, such as Component' })
    .default(['component']),
  lifecycles: z.record(z.string(), lifecycleMeaningSchema).default({}),
  tier: z
    .strictObject({
      sources: z
        .array(
          z.string().regex(/^(metadata|spec)\../, {
            error:
              'is not a path into the entity: write one such as metadata.labels.tier',
          }),
        )
        .optional(),
      values: z
        .record(
          z.string(),
          z.union([z.string().min(1), z.int()]).transform(String),
        )
        .default({}),
    })
    .prefault({}),
  checklists: z.array(checklistEntrySchema).default([]),
  groups: z.record(z.string(), groupSchema).default({}),
  schedules: z
    .strictObject({
      catalog: z.unknown().optional(),
      checklists: z.unknown().optional(),
    })
    .prefault({}),
});

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function parseGroupRef(written: string): string | undefined {
  try {
    const ref = parseEntityRef(written, {
      defaultKind: 'group',
      defaultNamespace: 'default',
    });
    return ref.kind.toLowerCase() === 'group'
      ? stringifyEntityRef(ref)
      : undefined;
  } catch {
    return undefined;
  }
}
