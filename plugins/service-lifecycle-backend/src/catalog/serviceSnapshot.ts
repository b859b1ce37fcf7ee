import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import {
  STAGES,
  type Subject,
} from 'backstage-plugin-service-lifecycle-common';
import { z } from 'zod';
import type { ServiceSnapshot } from './types';

/** No predicate and no finder looks further into a text. */
const MAX_TEXT = 10_000;

const UNUSED_METADATA = new Set(['uid', 'etag', 'generation']);
const UNUSED_ANNOTATIONS = new Set([
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  'kubectl.kubernetes.io/last-applied-configuration',
]);
/** Whole API definitions. */
const UNUSED_SPEC = new Set(['definition']);

/** Reads back what was stored as `catalog_snapshot.entity`. */
export const serviceSnapshotSchema: z.ZodType<ServiceSnapshot> = z.object({
  subject: z.object({
    kind: z.string(),
    metadata: z.record(z.string(), z.unknown()),
    spec: z.record(z.string(), z.unknown()).optional(),
    tier: z.string().nullable(),
    retiring: z.boolean(),
  }),
  owner: z
    .object({
      ref: z.string(),
      written: z.string(),
      resolved: z.boolean(),
      members: z.int(),
    })
    .nullable(),
  declared: z.object({ stage: z.enum(STAGES), from: z.string() }).nullable(),
  wantedChecklist: z.string().nullable(),
});

/** What predicates see of an entity, without what none of them can use. */
export function toSubject(
  entity: Entity,
  { tier, retiring }: { tier: string | null; retiring: boolean },
): Subject {
  const { annotations, ...metadata } = without(
    entity.metadata,
    UNUSED_METADATA,
  );
  return {
    kind: entity.kind,
    metadata: {
      ...metadata,
      ...(annotations !== undefined && {
        annotations: without(annotations, UNUSED_ANNOTATIONS),
      }),
    },
    ...(entity.spec && { spec: without(entity.spec, UNUSED_SPEC) }),
    tier,
    retiring,
  };
}

function without(
  value: unknown,
  unused: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value ?? {})
      .filter(([key]) => !unused.has(key))
      .map(([key, child]) => [key, shorten(child)]),
  );
}

function shorten(value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, MAX_TEXT) : value;
}
