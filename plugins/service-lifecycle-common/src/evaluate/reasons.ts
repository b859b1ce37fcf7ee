/**
 * Why an item has its status. Each code names the parameters that its sentence
 * needs; dates are ISO instants, people and groups are entity refs.
 */
export interface ReasonParams {
  /** `when` does not hold for this service. */
  'not-required': Record<string, never>;
  'decided-not-applicable': { by: string; at: string; until: string | null };
  'declared-by-person': { by: string; at: string };
  'declared-by-api': { by: string; at: string };
  'found-in-catalog': { field: string };
  'machine-passed': { text: string; checkedAt: string };
  /** The last look found nothing out; an earlier pass still holds. */
  'machine-pass-holds': { lastPassAt: string; until: string };
  'confirmed-by-person': { by: string; at: string };
  approved: { by: string; at: string };
  'changed-since-approval': { changedAt: string; until: string };
  'risk-accepted': { by: string; until: string };
  'machine-failed': { text: string; checkedAt: string };
  'changes-requested': { by: string; at: string; comment: string | null };
  'too-old': { datedAt: string; freshFor: string };
  'content-changed': { changedAt: string; relook: string };
  /** `refs` are the groups asked. */
  'awaiting-review': { refs: readonly string[]; since: string };
  'nobody-may-review': { since: string };
  'not-checked-yet': { since: string };
  'machine-could-not-tell': { text: string; checkedAt: string };
  'nothing-yet': Record<string, never>;
  withdrawn: Record<string, never>;
  'only-a-draft': Record<string, never>;
  'type-not-taken': { type: string; takes: readonly string[] };
  /** Given once for many services by a group that has not done so yet. */
  'not-provided-yet': { provision: string; by: string };
}

export type ReasonCode = keyof ReasonParams;

/** Code and parameters; sentences are made from them where they are shown. */
export type Reason = {
  [C in ReasonCode]: { code: C; params: ReasonParams[C] };
}[ReasonCode];
