import {
  isSubmittable,
  type ScorecardItem,
  type SubmittableType,
} from 'backstage-plugin-service-lifecycle-common';
import { z } from 'zod';
import { EVIDENCE_TYPE_UIS } from '../../evidenceTypes';

const draftSchema = z.object({
  type: z.string().refine(isSubmittable),
  /** What was typed, by type: changing one's mind loses nothing. */
  fields: z.record(z.string(), z.record(z.string(), z.string())),
  comment: z.string(),
  draftedWithAi: z.boolean(),
  cover: z.enum(['service', 'system']),
  /** The revision that the person saw when they began; `none` without one. */
  base: z.string(),
});

/** Evidence that is being written. */
export interface Draft extends z.infer<typeof draftSchema> {
  type: SubmittableType;
}

/** The revision of an item's current evidence, as `If-Match` wants it. */
export function currentRevision(item: ScorecardItem): string {
  return item.evidence?.revision ?? 'none';
}

/** The types of an item that have a form. */
export function submittableTypes({ takes }: ScorecardItem): SubmittableType[] {
  return takes.filter(isSubmittable);
}

/** The types of an item that cannot be submitted here; the catalog is no form. */
export function otherTypes({ takes }: ScorecardItem) {
  return takes.filter(type => !isSubmittable(type) && type !== 'catalog');
}

/** Where the form starts: with what is there, to be put right. */
export function newDraft(item: ScorecardItem, type: SubmittableType): Draft {
  const { evidence } = item;
  const correctable =
    evidence && (evidence.type === type || evidence.type === 'catalog');
  return {
    type,
    fields: {
      [type]: correctable ? EVIDENCE_TYPE_UIS[type].fromEvidence(evidence) : {},
    },
    comment: '',
    draftedWithAi: false,
    // What is shared is renewed for all who share it.
    cover: evidence?.cover.kind === 'system' ? 'system' : 'service',
    base: currentRevision(item),
  };
}

/** The type that the form starts with. */
export function firstType(item: ScorecardItem): SubmittableType | undefined {
  const types = submittableTypes(item);
  return types.find(type => type === item.evidence?.type) ?? types[0];
}

const keyOf = (entityRef: string, itemId: string) =>
  `service-lifecycle/draft/${entityRef}/${itemId}`;

/** Reads what was typed earlier in this browser tab. */
export function loadDraft(entityRef: string, itemId: string): Draft | null {
  const stored = sessionStorage.getItem(keyOf(entityRef, itemId));
  const parsed = draftSchema.safeParse(stored && parseJson(stored));
  return parsed.success && isSubmittable(parsed.data.type)
    ? { ...parsed.data, type: parsed.data.type }
    : null;
}

/** Keeps what is typed until it is submitted or discarded. */
export function saveDraft(entityRef: string, itemId: string, draft: Draft) {
  sessionStorage.setItem(keyOf(entityRef, itemId), JSON.stringify(draft));
}

export function discardDraft(entityRef: string, itemId: string) {
  sessionStorage.removeItem(keyOf(entityRef, itemId));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
