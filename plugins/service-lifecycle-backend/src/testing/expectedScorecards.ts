import {
  coverReaches,
  evaluate,
  type EvidenceInput,
  type SubmittedCover,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import {
  type ActiveChecklist,
  readActiveChecklists,
} from '../database/activeChecklists';
import { scorecardItemsSchema } from '../database/scorecardItems';
import { readScoredServices } from '../database/scoredServices';
import { catalogInput } from '../services/scoring/catalogEvidence';

/** What a scorecard says, apart from when it came to say so. */
export interface ScorecardGist {
  name: string;
  stage: string;
  items: { itemId: string; status: string; revision: string | null }[];
}

/** A revision as the tables hold it, put together the simple way. */
interface Revision {
  cover: SubmittedCover;
  evidence: EvidenceInput;
}

/** The scorecards that are stored, of services that are in the catalog. */
export async function storedScorecards(knex: Knex): Promise<ScorecardGist[]> {
  const rows = await knex('service')
    .join('scorecard', 'service_id', 'id')
    .whereNull('deleted_at')
    .orderBy('name')
    .select('name', 'stage', 'items');
  return rows.map(({ name, stage, items }) => ({
    name,
    stage: String(stage),
    items: scorecardItemsSchema
      .parse(items)
      .map(({ itemId, status, revision }) => ({ itemId, status, revision })),
  }));
}

/**
 * The scorecards that there should be, by evaluating each service with every
 * revision there is.
 *
 * @remarks
 * For checklists in which nobody reviews and nothing is decided.
 */
export async function expectedScorecards(
  knex: Knex,
  now: Date,
): Promise<ScorecardGist[]> {
  const revisions = await readRevisions(knex);
  const { checklists } = await readActiveChecklists(knex);
  const services = await readScoredServices(
    knex,
    await knex('service').orderBy('id').pluck('id'),
  );
  return services
    .map(service => {
      const checklist = checklists.find(
        ({ id }) => id === service.checklist?.id,
      );
      if (!checklist) {
        throw new Error(`${service.entityRef} has no checklist`);
      }
      const evaluation = evaluate(
        {
          checklist,
          subject: service.snapshot.subject,
          declared: service.snapshot.declared,
          ownerResolved: service.ownerResolved,
          evidence: [
            ...reaching(revisions, service, checklist),
            ...service.found.map(entry => catalogInput(entry, undefined, now)),
          ],
          decisions: [],
          reviewers: {},
          optedOut: [],
          previous: [],
        },
        now,
      );
      return {
        name: service.entityRef.split('/')[1] ?? '',
        stage: String(
          ['script', 'prototype', 'pilot'].indexOf(evaluation.stage.id),
        ),
        items: evaluation.items.map(({ itemId, status, revision }) => ({
          itemId,
          status,
          revision,
        })),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function reaching(
  revisions: readonly Revision[],
  service: Awaited<ReturnType<typeof readScoredServices>>[number],
  checklist: ActiveChecklist,
): EvidenceInput[] {
  return revisions
    .filter(({ cover }) =>
      coverReaches(cover, {
        ref: service.entityRef,
        system: service.systemRef,
        owner: service.ownerRef,
        checklist,
        subject: service.snapshot.subject,
        choice: null,
      }),
    )
    .map(({ evidence }) => evidence);
}

async function readRevisions(knex: Knex): Promise<Revision[]> {
  const rows = await knex('evidence as e')
    .join('service as anchor', 'anchor.id', 'e.anchor_id')
    .leftJoin('withdrawal as w', 'w.evidence_id', 'e.id')
    .orderBy('e.id')
    .select('e.*', 'anchor.entity_ref as anchor', 'w.withdrawn_at', {
      services: knex.raw(
        `array(select entity_ref from evidence_cover
               join service on service.id = service_id where evidence_id = e.id)`,
      ),
    });
  return rows.map(row => ({
    cover: {
      kind: row.cover_kind,
      itemId: row.item_id,
      anchor: row.anchor,
      services: row.services,
      ref: row.cover_ref,
      owner: row.cover_owner,
    },
    evidence: {
      itemId: row.item_id,
      revision: row.revision,
      type: row.type,
      source: row.source,
      cover: row.cover_kind,
      submittedBy: row.submitted_by,
      submittedAt: row.submitted_at.toISOString(),
      datedAt: row.dated_at.toISOString(),
      withdrawn: row.withdrawn_at !== null,
      draft: row.draft,
      verification: null,
      reviews: [],
      changedSinceApprovalAt: null,
    },
  }));
}
