import { randomUUID } from 'crypto';
import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import { z } from 'zod';
import { claimIdempotencyKey } from '../../database/idempotency';
import type { Database } from '../../database/types';
import type { ScoringService } from '../scoring/ScoringService';
import { findSubmission } from './findSubmission';
import { parsePayload } from './parsePayload';
import { submitEvidence } from './submitEvidence';
import type { EvidenceOutcome, Submission, Withdrawal } from './types';
import { withdrawEvidence } from './withdrawEvidence';

/** What is kept of a submission for those who repeat it. */
const answerSchema = z.object({ revision: z.string() });

/**
 * Takes evidence from people and from other systems, and takes it back.
 *
 * @remarks
 * Each act is one transaction: the rows of all services concerned are locked,
 * the fact is appended, they are scored, and what turned is written into their
 * history. Where one is refused, nothing of it is stored.
 *
 * Both throw an `InputError` for what is malformed, a `NotFoundError` for what
 * is absent or hidden, a `NotAllowedError` for what the actor may not do, and a
 * `PreconditionFailedError` for what was decided on looking at another revision.
 */
export class EvidenceService {
  private readonly database: Knex;
  private readonly scoring: ScoringService;
  private readonly clock: () => Date;

  constructor(options: {
    database: Knex;
    scoring: ScoringService;
    clock: () => Date;
  }) {
    this.database = options.database;
    this.scoring = options.scoring;
    this.clock = options.clock;
  }

  /**
   * Stores a revision of evidence, and scores what it reaches.
   *
   * @remarks
   * The services that it reaches are scored before this returns, or, where they
   * are more than fifty, before they are next read.
   *
   * With an idempotency key, the same request has the same outcome again, and
   * another one with that key is refused with a `ConflictError`.
   */
  async submit(submission: Submission): Promise<EvidenceOutcome> {
    const content = parsePayload(submission.type, submission.payload);
    const { scoring, clock } = this;
    const revision = randomUUID();
    return this.database.transaction(async tx => {
      const first = await this.claim(tx, submission.idempotency, revision);
      return first === null
        ? submitEvidence(tx, submission, { content, revision, scoring, clock })
        : findSubmission(tx, first, scoring);
    });
  }

  /**
   * Takes back the current revision, for all services that it reaches.
   *
   * @remarks
   * No older revision comes back by it: the item then has what others share
   * with the service, or what the catalog says.
   */
  async withdraw(withdrawal: Withdrawal): Promise<EvidenceOutcome> {
    const { scoring, clock } = this;
    return this.database.transaction(tx =>
      withdrawEvidence(tx, withdrawal, { scoring, clock }),
    );
  }

  /**
   * Takes an idempotency key for a revision.
   *
   * @returns the revision that took it before, if one did
   */
  private async claim(
    tx: Database,
    key: Submission['idempotency'],
    revision: string,
  ): Promise<string | null> {
    const first =
      key &&
      (await claimIdempotencyKey(tx, key, {
        answer: { revision },
        now: this.clock(),
      }));
    if (!first) {
      return null;
    }
    if (first.requestHash !== key.requestHash) {
      throw new ConflictError(
        'This Idempotency-Key came with another request before: choose a new one for each request',
      );
    }
    return answerSchema.parse(first.answer).revision;
  }
}
