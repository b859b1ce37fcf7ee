import type {
  ItemStatus,
  Note,
} from 'backstage-plugin-service-lifecycle-common';
import { toJson } from './json';
import type { Database, ServiceId } from './types';

/** What lists and numbers know of a service's scorecard. */
export interface StoredScore {
  serviceId: ServiceId;
  checklist: { id: string; version: number } | null;
  /** Indices on the ladder. */
  stage: number | null;
  conditional: boolean;
  acceptedRisks: number;
  claim: number | null;
  /** The lifecycle that claims it. */
  claimFrom: string | null;
  expected: number | null;
  gap: { stages: number; items: number } | null;
  notStarted: boolean;
  turn: string | null;
  /** One letter per item, in the order of the checklist. */
  statuses: string;
  counts: Readonly<Record<ItemStatus, number>>;
  nextMinutes: number;
  holdsUntil: { at: string; itemId: string } | null;
  notes: readonly Note[];
  scoredAt: Date;
  dueAt: string | null;
  generation: number;
  /** The items to store with it; null where they are as they were. */
  items: readonly object[] | null;
}

/** Writes what scoring found, for all services at once. */
export async function storeScores(
  tx: Database,
  scores: readonly StoredScore[],
): Promise<void> {
  if (scores.length === 0) {
    return;
  }
  await tx.raw(
    `with score as materialized (
       select * from jsonb_to_recordset(?::jsonb) as score (
         id bigint, checklist_id text, checklist_version integer, stage smallint,
         conditional boolean, accepted_risks smallint, claim smallint, claim_from text,
         expected smallint, gap_stages smallint, gap_items smallint, not_started boolean,
         turn text, statuses text, items_not_applicable smallint, items_met smallint,
         items_risk_accepted smallint, items_failing smallint, items_stale smallint,
         items_awaiting_review smallint, items_unverified smallint, items_missing smallint,
         next_minutes integer, holds_until timestamptz, holds_item text, notes jsonb,
         scored_at timestamptz, due_at timestamptz, generation integer, items jsonb
       )
     ), stored as (
       insert into scorecard (service_id, items)
       select id, items from score where items is not null
       on conflict (service_id) do update set items = excluded.items
     )
     update service set
       checklist_id = score.checklist_id, checklist_version = score.checklist_version,
       stage = score.stage, conditional = score.conditional,
       accepted_risks = score.accepted_risks, claim = score.claim,
       claim_from = score.claim_from, expected = score.expected,
       gap_stages = score.gap_stages, gap_items = score.gap_items,
       not_started = score.not_started, turn = score.turn, statuses = score.statuses,
       items_not_applicable = score.items_not_applicable, items_met = score.items_met,
       items_risk_accepted = score.items_risk_accepted,
       items_failing = score.items_failing, items_stale = score.items_stale,
       items_awaiting_review = score.items_awaiting_review,
       items_unverified = score.items_unverified, items_missing = score.items_missing,
       next_minutes = score.next_minutes, holds_until = score.holds_until,
       holds_item = score.holds_item, notes = score.notes, scored_at = score.scored_at,
       due_at = score.due_at, generation = score.generation
     from score where service.id = score.id`,
    [toJson(scores.map(toRow))],
  );
}

function toRow(score: StoredScore) {
  const { checklist, gap, holdsUntil, counts } = score;
  return {
    id: score.serviceId,
    checklist_id: checklist?.id,
    checklist_version: checklist?.version,
    stage: score.stage,
    conditional: score.conditional,
    accepted_risks: score.acceptedRisks,
    claim: score.claim,
    claim_from: score.claimFrom,
    expected: score.expected,
    gap_stages: gap?.stages,
    gap_items: gap?.items,
    not_started: score.notStarted,
    turn: score.turn,
    statuses: score.statuses,
    items_not_applicable: counts['not-applicable'],
    items_met: counts.met,
    items_risk_accepted: counts['risk-accepted'],
    items_failing: counts.failing,
    items_stale: counts.stale,
    items_awaiting_review: counts['awaiting-review'],
    items_unverified: counts.unverified,
    items_missing: counts.missing,
    next_minutes: score.nextMinutes,
    holds_until: holdsUntil?.at,
    holds_item: holdsUntil?.itemId,
    notes: score.notes,
    scored_at: score.scoredAt,
    due_at: score.dueAt,
    generation: score.generation,
    items: score.items,
  };
}
