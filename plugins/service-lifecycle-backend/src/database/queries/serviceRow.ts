import {
  STAGES,
  type NoteView,
  type ServiceRow,
  type StageId,
  type Turn,
} from 'backstage-plugin-service-lifecycle-common';

/** What the row of a service tells about where it stands. */
export const SERVICE_COLUMNS = `
  service.entity_ref, service.title, service.kind, service.type, service.lifecycle, service.tier,
  service.owner_ref, service.owner_resolved, service.system_ref, service.domain_ref,
  service.checklist_id, service.checklist_version,
  service.stage, service.conditional, service.accepted_risks,
  service.claim, service.claim_from, service.gap_stages, service.gap_items, service.expected,
  service.not_started, service.turn, service.next_minutes,
  service.holds_until, service.holds_item, service.notes,
  service.items_not_applicable, service.items_met, service.items_risk_accepted,
  service.items_failing, service.items_stale, service.items_awaiting_review,
  service.items_unverified, service.items_missing`;

/** A row with {@link SERVICE_COLUMNS}. */
export interface ServiceColumns {
  entity_ref: string;
  title: string;
  kind: string;
  type: string | null;
  lifecycle: string | null;
  tier: string | null;
  owner_ref: string | null;
  owner_resolved: boolean;
  system_ref: string | null;
  domain_ref: string | null;
  checklist_id: string | null;
  checklist_version: number | null;
  stage: number | null;
  conditional: boolean;
  accepted_risks: number;
  claim: number | null;
  claim_from: string | null;
  gap_stages: number | null;
  gap_items: number | null;
  expected: number | null;
  not_started: boolean;
  turn: Turn | null;
  next_minutes: number;
  holds_until: Date | null;
  holds_item: string | null;
  notes: Omit<NoteView, 'text'>[];
  items_not_applicable: number;
  items_met: number;
  items_risk_accepted: number;
  items_failing: number;
  items_stale: number;
  items_awaiting_review: number;
  items_unverified: number;
  items_missing: number;
}

/** What a list and a scorecard both tell of a service. */
export type ServiceStanding = Omit<
  ServiceRow,
  'statuses' | 'nextMinutes' | 'hasNotes'
>;

export function toServiceStanding(row: ServiceColumns): ServiceStanding {
  return {
    entityRef: row.entity_ref,
    title: row.title,
    kind: row.kind,
    type: row.type,
    lifecycle: row.lifecycle,
    tier: row.tier,
    owner: row.owner_ref,
    ownerResolved: row.owner_resolved,
    system: row.system_ref,
    domain: row.domain_ref,
    checklist:
      row.checklist_id !== null && row.checklist_version !== null
        ? { id: row.checklist_id, version: row.checklist_version }
        : null,
    stage:
      row.stage === null
        ? null
        : {
            id: stageAt(row.stage),
            index: row.stage,
            conditional: row.conditional,
            acceptedRisks: row.accepted_risks,
          },
    claim:
      row.claim !== null && row.claim_from !== null
        ? { stage: stageAt(row.claim), from: row.claim_from }
        : null,
    claimGap:
      row.gap_stages !== null && row.gap_items !== null
        ? { stages: row.gap_stages, items: row.gap_items }
        : null,
    expected: row.expected === null ? null : stageAt(row.expected),
    notStarted: row.not_started,
    progress: {
      met: row.items_met,
      riskAccepted: row.items_risk_accepted,
      applicable:
        row.items_met +
        row.items_risk_accepted +
        row.items_failing +
        row.items_stale +
        row.items_awaiting_review +
        row.items_unverified +
        row.items_missing,
    },
    turn: row.turn,
    holdsUntil:
      row.holds_until !== null && row.holds_item !== null
        ? { at: row.holds_until.toISOString(), itemId: row.holds_item }
        : null,
  };
}

export function toServiceRow(row: ServiceColumns): ServiceRow {
  return {
    ...toServiceStanding(row),
    statuses: {
      'not-applicable': row.items_not_applicable,
      met: row.items_met,
      'risk-accepted': row.items_risk_accepted,
      failing: row.items_failing,
      stale: row.items_stale,
      'awaiting-review': row.items_awaiting_review,
      unverified: row.items_unverified,
      missing: row.items_missing,
    },
    nextMinutes: row.next_minutes,
    hasNotes: row.notes.length > 0,
  };
}

/** Throws a `RangeError` on a number that is not the index of a stage. */
export function stageAt(index: number): StageId {
  const stage = STAGES[index];
  if (!stage) {
    throw new RangeError(`There is no stage ${index}`);
  }
  return stage;
}
