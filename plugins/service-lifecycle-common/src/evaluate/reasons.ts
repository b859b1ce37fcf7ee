import { z } from 'zod';

const ref = z.string();
const instant = z.string();

function reason<C extends string, P extends z.ZodRawShape>(code: C, params: P) {
  return z.strictObject({
    code: z.literal(code),
    params: z.strictObject(params),
  });
}

/**
 * Why an item has its status: a code, and the parameters that its sentence
 * needs.
 *
 * @remarks
 * Dates are ISO instants, people and groups are entity refs, durations are
 * written as in the checklist. `text` and `comment` are words that a machine
 * or a person wrote, as they wrote them. Sentences are made where they are
 * shown; `reasonText` makes English ones.
 */
export const reasonSchema = z.discriminatedUnion('code', [
  // not-applicable
  /** `when` does not hold for this service. */
  reason('not-required', {}),
  reason('decided-not-applicable', {
    by: ref,
    at: instant,
    until: instant.nullable(),
  }),

  // met
  reason('declared-by-person', { by: ref, at: instant }),
  reason('declared-by-api', { by: ref, at: instant }),
  /** `field` is a path such as `metadata.links[2]`. */
  reason('found-in-catalog', { field: z.string() }),
  reason('machine-passed', { text: z.string(), checkedAt: instant }),
  /** The last look found nothing out; an earlier pass still holds. */
  reason('machine-pass-holds', { lastPassAt: instant, until: instant }),
  /** No machine could read it; a person opened it. */
  reason('confirmed-by-person', { by: ref, at: instant }),
  reason('approved', { by: ref, at: instant }),
  reason('changed-since-approval', { changedAt: instant, until: instant }),

  // risk-accepted
  reason('risk-accepted', { by: ref, until: instant }),

  // failing
  reason('machine-failed', { text: z.string(), checkedAt: instant }),
  reason('changes-requested', {
    by: ref,
    at: instant,
    comment: z.string().nullable(),
  }),

  // stale
  reason('too-old', { datedAt: instant, freshFor: z.string() }),
  reason('content-changed', { changedAt: instant, relook: z.string() }),

  // awaiting-review
  /** `refs` are the groups asked. */
  reason('awaiting-review', {
    refs: z.array(ref).readonly(),
    since: instant,
  }),
  reason('nobody-may-review', { since: instant }),

  // unverified
  reason('not-checked-yet', { since: instant }),
  reason('machine-could-not-tell', { text: z.string(), checkedAt: instant }),

  // missing
  reason('nothing-yet', {}),
  reason('withdrawn', {}),
  reason('only-a-draft', {}),
  reason('type-not-taken', {
    type: z.string(),
    takes: z.array(z.string()).readonly(),
  }),
  /** Given once for many services by a group that has not done so yet. */
  reason('not-provided-yet', { provision: z.string(), by: ref }),
]);

export type Reason = z.infer<typeof reasonSchema>;
export type ReasonCode = Reason['code'];
export type ReasonParams = {
  [C in ReasonCode]: Extract<Reason, { code: C }>['params'];
};

/** Every code, in the order of the statuses that they explain. */
export const REASON_CODES: readonly ReasonCode[] = reasonSchema.options.flatMap(
  option => [...option.shape.code.values],
);
