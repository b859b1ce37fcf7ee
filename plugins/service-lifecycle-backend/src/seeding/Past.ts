import { randomUUID } from 'crypto';
import { NotFoundError } from '@backstage/errors';
import type {
  DecisionKind,
  ReviewDecision,
  Verdict,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { appendCoverChoice } from '../database/coverChoices';
import { addDecisionOutcome, addDecisionRequest } from '../database/decisions';
import { type Evidence, findEvidence } from '../database/evidence';
import { readScoredServices } from '../database/scoredServices';
import type { ServiceId } from '../database/types';
import { appendReview } from '../database/reviews';
import { storeFinding } from '../database/verifications';
import { EvidenceService } from '../services/evidence/EvidenceService';
import { servicesReached } from '../services/evidence/servicesReached';
import { findServiceId, readTarget } from '../services/evidence/target';
import type { CoverRequest } from '../services/evidence/types';
import { ScoringService } from '../services/scoring/ScoringService';
import type { Cause } from '../services/scoring/turns';

/** Evidence as somebody gave it. */
export interface PastEvidence {
  entityRef: string;
  itemId: string;
  type: string;
  payload: object;
  comment?: string;
  cover?: CoverRequest;
  draftedWithAi?: boolean;
  /** `agent` makes it a proposal. */
  source: 'portal' | 'api' | 'agent';
  by: string;
}

/**
 * Lets things happen at earlier instants, through the code that they go through
 * today, so that scorecards, history and trend are as if they had.
 *
 * @remarks
 * Who may do what is for the caller to respect. The clock only moves forward.
 */
export class Past {
  private readonly tx: Knex.Transaction;
  private readonly scoring: ScoringService;
  private readonly evidence: EvidenceService;
  private now: Date;

  constructor({ tx, from }: { tx: Knex.Transaction; from: Date }) {
    const clock = () => this.now;
    this.tx = tx;
    this.now = from;
    this.scoring = new ScoringService({ database: tx, clock });
    this.evidence = new EvidenceService({
      database: tx,
      scoring: this.scoring,
      clock,
    });
  }

  /** Lets time pass until an instant. */
  goTo(at: Date): void {
    if (at < this.now) {
      throw new Error(
        `${at.toISOString()} lies before ${this.now.toISOString()}: tell what happened in order`,
      );
    }
    this.now = at;
  }

  /** Begins to track services. */
  async track(ids: readonly ServiceId[]): Promise<void> {
    const tracked: Cause = {
      actor: null,
      itemId: null,
      happening: { kind: 'tracked', params: {} },
    };
    await this.scoring.score(this.tx, await readScoredServices(this.tx, ids), {
      now: this.now,
      causes: new Map(ids.map(id => [id, [tracked]])),
    });
  }

  /** Has scorecards be as they are by now. */
  async catchUp(ids: readonly ServiceId[]): Promise<void> {
    await this.scoring.rescore(ids);
  }

  /** @returns the revision */
  async submit(given: PastEvidence): Promise<string> {
    const { revision } = await this.evidence.submit({
      ...given,
      comment: given.comment ?? null,
      cover: given.cover ?? { kind: 'service' },
      draftedWithAi: given.draftedWithAi ?? false,
      actor: { ref: given.by, actingAgent: null },
      ifMatch: null,
      idempotency: null,
      authorize: services => services.map(() => 'allowed' as const),
    });
    return revision;
  }

  /** Takes back the current revision of an item. */
  async withdraw(taken: {
    entityRef: string;
    itemId: string;
    by: string;
    comment: string;
  }): Promise<void> {
    await this.evidence.withdraw({
      entityRef: taken.entityRef,
      itemId: taken.itemId,
      comment: taken.comment,
      actor: { ref: taken.by, actingAgent: null },
      ifMatch: null,
      authorize: services => services.map(() => 'allowed' as const),
    });
  }

  /** A machine looks at a revision. */
  async find(found: {
    revision: string;
    verdict: Verdict;
    reason: string;
    /** The content is no longer what was approved. */
    changed?: boolean;
  }): Promise<void> {
    const evidence = await this.evidenceOf(found.revision);
    await this.turn(await this.reachOf(evidence), null, () =>
      storeFinding(this.tx, {
        evidenceId: evidence.id,
        verdict: found.verdict,
        reason: found.reason,
        contentHash: null,
        checkedAt: this.now,
        changedSinceApproval: found.changed ?? false,
      }),
    );
  }

  /** Somebody judges a revision. */
  async review(given: {
    revision: string;
    decision: ReviewDecision;
    by: string;
    comment: string;
  }): Promise<void> {
    const evidence = await this.evidenceOf(given.revision);
    const item = await this.itemOf(evidence.anchorRef, evidence.itemId);
    await this.turn(await this.reachOf(evidence), given.by, () =>
      appendReview(this.tx, {
        evidenceId: evidence.id,
        serviceId: evidence.anchorId,
        decision: given.decision,
        reviewedBy: given.by,
        reviewedAt: this.now,
        comment: given.comment,
        itemRevision: item.revision,
        contentHash: null,
      }),
    );
  }

  /**
   * Somebody asks for a risk to be accepted, or for an item not to apply.
   *
   * @returns the id of the request
   */
  async ask(asked: {
    kind: DecisionKind;
    entityRef: string;
    itemId: string;
    text: string;
    compensatingControl?: string;
    by: string;
    /** Required for a risk. */
    expiresAt?: Date;
  }): Promise<string> {
    const id = randomUUID();
    const item = await this.itemOf(asked.entityRef, asked.itemId);
    await addDecisionRequest(this.tx, {
      id,
      kind: asked.kind,
      serviceId: await findServiceId(this.tx, asked.entityRef),
      items: [{ itemId: item.id, itemRevision: item.revision }],
      stage: null,
      text: asked.text,
      compensatingControl: asked.compensatingControl ?? null,
      askedBy: asked.by,
      askedAt: this.now,
      expiresAt: asked.expiresAt ?? null,
    });
    return id;
  }

  /** Somebody decides about what was asked for. */
  async decide(decided: {
    id: string;
    entityRef: string;
    outcome: 'accepted' | 'declined';
    by: string;
    comment: string;
  }): Promise<void> {
    const serviceId = await findServiceId(this.tx, decided.entityRef);
    await this.turn([serviceId], decided.by, () =>
      addDecisionOutcome(this.tx, {
        requestId: decided.id,
        outcome: decided.outcome,
        decidedBy: decided.by,
        decidedAt: this.now,
        comment: decided.comment,
      }),
    );
  }

  /** A service leaves what is shared with its System for an item. */
  async leaveSystem(left: {
    entityRef: string;
    itemId: string;
    system: string;
    by: string;
  }): Promise<void> {
    const serviceId = await findServiceId(this.tx, left.entityRef);
    await this.turn([serviceId], left.by, () =>
      appendCoverChoice(this.tx, {
        serviceId,
        itemId: left.itemId,
        coverKind: 'system',
        coverRef: left.system,
        choice: 'opted-out',
        chosenBy: left.by,
        chosenAt: this.now,
      }),
    );
  }

  private async turn(
    ids: readonly ServiceId[],
    actor: string | null,
    fact: () => Promise<void>,
  ): Promise<void> {
    const { tx, scoring, now } = this;
    const services = await readScoredServices(tx, ids);
    const settled = await scoring.settle(tx, services, now);
    await fact();
    await scoring.score(tx, settled, { now, actor });
  }

  private async evidenceOf(revision: string): Promise<Evidence> {
    const evidence = await findEvidence(this.tx, revision);
    if (!evidence) {
      throw new NotFoundError(`There is no revision ${revision}`);
    }
    return evidence;
  }

  private async reachOf(evidence: Evidence): Promise<ServiceId[]> {
    const [anchor] = await readScoredServices(this.tx, [evidence.anchorId]);
    const reached = await servicesReached(this.tx, {
      cover: evidence.cover,
      anchor: { id: evidence.anchorId, entityRef: evidence.anchorRef },
      itemId: evidence.itemId,
      active: await this.scoring.activeChecklists(
        this.tx,
        anchor ? [anchor] : [],
      ),
    });
    return reached.map(({ id }) => id);
  }

  private async itemOf(entityRef: string, itemId: string) {
    const { item } = await readTarget(this.tx, {
      serviceId: await findServiceId(this.tx, entityRef),
      entityRef,
      itemId,
      scoring: this.scoring,
    });
    return item;
  }
}
