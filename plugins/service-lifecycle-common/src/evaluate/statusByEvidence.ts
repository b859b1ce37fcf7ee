import { unreachable } from '../model/unreachable';
import type { ItemStatus } from '../model/words';
import { failures } from './failures';
import { toInstant } from './instant';
import type { ItemFacts } from './itemFacts';
import { machineFinding } from './machine';
import type { Reason } from './reasons';
import { relookUntil, standingApproval, standingConfirmation } from './reviews';
import type { EvidenceInput } from './types';

/** A status that evidence, or its absence, can lead to by itself. */
export interface EvidenceState {
  status: Exclude<ItemStatus, 'not-applicable' | 'risk-accepted'>;
  reason: Reason;
}

/** What the evidence makes of an item at an instant, before any decision about it. */
export function statusByEvidence(
  facts: ItemFacts,
  time: number,
): EvidenceState {
  const { item, current } = facts;
  const { evidence } = current;
  if (!evidence) {
    return { status: 'missing', reason: whyNothing(facts) };
  }
  if (!item.evidence.includes(evidence.type)) {
    const params = { type: evidence.type, takes: item.evidence };
    return { status: 'missing', reason: { code: 'type-not-taken', params } };
  }
  const [failure] = failures(item, evidence);
  if (failure) {
    return { status: 'failing', reason: failure };
  }
  const age = whyStale(facts, evidence, time);
  if (age) {
    return { status: 'stale', reason: age };
  }
  switch (item.verify) {
    case 'declared':
      return { status: 'met', reason: whoDeclared(evidence) };
    case 'machine':
      return byMachine(facts, evidence, time);
    case 'review':
    case 'machine+review':
      // What a machine could not tell, or has not looked at, is left to the reviewer.
      return byReview(facts, evidence);
    default:
      return unreachable(item.verify);
  }
}

function byMachine(
  { item }: ItemFacts,
  evidence: EvidenceInput,
  time: number,
): EvidenceState {
  const finding = machineFinding(evidence, time);
  if (finding.verdict === 'pass') {
    return { status: 'met', reason: finding.reason };
  }
  const confirmation = standingConfirmation(item, evidence);
  if (confirmation) {
    const { by, at } = confirmation;
    const reason: Reason = { code: 'confirmed-by-person', params: { by, at } };
    return { status: 'met', reason };
  }
  return { status: 'unverified', reason: finding.reason };
}

function byReview(
  { item, reviewers }: ItemFacts,
  evidence: EvidenceInput,
): EvidenceState {
  const approval = standingApproval(item, evidence);
  if (approval) {
    return { status: 'met', reason: whyApproved(item, evidence, approval) };
  }
  const since = evidence.submittedAt;
  return {
    status: 'awaiting-review',
    reason: reviewers.nobody
      ? { code: 'nobody-may-review', params: { since } }
      : { code: 'awaiting-review', params: { refs: reviewers.refs, since } },
  };
}

function whyApproved(
  item: ItemFacts['item'],
  evidence: EvidenceInput,
  { by, at }: { by: string; at: string },
): Reason {
  const until = relookUntil(item, evidence);
  const changedAt = evidence.changedSinceApprovalAt;
  return until === null || changedAt === null
    ? { code: 'approved', params: { by, at } }
    : {
        code: 'changed-since-approval',
        params: { changedAt, until: toInstant(until) },
      };
}

function whyStale(
  { item, staleFrom }: ItemFacts,
  evidence: EvidenceInput,
  time: number,
): Reason | null {
  const { datedAt, changedSinceApprovalAt: changedAt } = evidence;
  if (staleFrom !== null && time >= staleFrom && datedAt !== null) {
    const freshFor = item.freshFor ?? '';
    return { code: 'too-old', params: { datedAt, freshFor } };
  }
  if (item.verify.includes('review') && changedAt !== null) {
    const until = relookUntil(item, evidence);
    if (until !== null && time >= until) {
      const { relook } = item;
      return { code: 'content-changed', params: { changedAt, relook } };
    }
  }
  return null;
}

function whoDeclared(evidence: EvidenceInput): Reason {
  const { source, submittedBy: by, submittedAt: at } = evidence;
  if (source === 'catalog' || by === null) {
    const field = evidence.foundIn ?? '';
    return { code: 'found-in-catalog', params: { field } };
  }
  return source === 'api'
    ? { code: 'declared-by-api', params: { by, at } }
    : { code: 'declared-by-person', params: { by, at } };
}

function whyNothing({ provision, current }: ItemFacts): Reason {
  if (provision) {
    const { id, providedBy: by } = provision;
    return { code: 'not-provided-yet', params: { provision: id, by } };
  }
  if (current.draft) {
    return { code: 'only-a-draft', params: {} };
  }
  return current.withdrawn
    ? { code: 'withdrawn', params: {} }
    : { code: 'nothing-yet', params: {} };
}
