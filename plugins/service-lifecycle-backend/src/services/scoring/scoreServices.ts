import { checklistFor } from 'backstage-plugin-service-lifecycle-common';
import { findEvidence } from '../../catalog/findEvidence';
import type { ActiveChecklists } from '../../database/activeChecklists';
import { appendActivity } from '../../database/activity';
import { appendCatalogReadings } from '../../database/catalogReadings';
import type { ScoredService } from '../../database/scoredServices';
import { startStageSpans } from '../../database/stageSpans';
import { storeScores } from '../../database/storedScores';
import type { Database, ServiceId } from '../../database/types';
import { mapInSlices } from '../mapInSlices';
import { identifyFound } from './catalogEvidence';
import { evaluateService } from './evaluateService';
import { gatherFacts, type PreparedService } from './gatherFacts';
import { toStoredScore, unscored } from './storedScore';
import { type Cause, turnsOf } from './turns';

/**
 * Scores services and stores the result: scorecards, what lists and numbers
 * know of them, what turned, and from when on they stand where.
 *
 * @remarks
 * Runs in the caller's transaction, which holds the covers' lock and the rows
 * of the services, and has read them since. The number of statements does not
 * depend on the number of services.
 */
export async function scoreServices(
  tx: Database,
  {
    services,
    active,
    now,
    actor = null,
    causes = new Map(),
  }: {
    services: readonly ScoredService[];
    active: ActiveChecklists;
    now: Date;
    /** Whose act makes items turn now; null for the catalog and the clock. */
    actor?: string | null;
    /** What was done to them, for their history. */
    causes?: ReadonlyMap<ServiceId, readonly Cause[]>;
  },
): Promise<void> {
  if (services.length === 0) {
    return;
  }
  const prepared = await mapInSlices(services, service =>
    prepare(service, active, now),
  );
  await appendCatalogReadings(
    tx,
    prepared.flatMap(({ service, catalog: { changed, evidence } }) =>
      changed ? [{ serviceId: service.id, readAt: now, evidence }] : [],
    ),
  );

  const facts = await gatherFacts(tx, prepared, active, now);
  const results = await mapInSlices(
    prepared,
    ({ service, checklist, notes }) => {
      const known = facts.get(service.id);
      const steps =
        checklist && known
          ? evaluateService(service, { checklist, ...known }, now)
          : [];
      const evaluation = steps.at(-1);
      const score = { notes, now, generation: active.generation };
      return {
        score:
          checklist && evaluation
            ? toStoredScore(service, { checklist, evaluation, ...score })
            : unscored(service, score),
        turns: turnsOf(service, {
          steps,
          checklist: checklist && {
            id: checklist.id,
            version: checklist.version,
          },
          causes: causes.get(service.id) ?? [],
          actor,
          now,
        }),
      };
    },
  );

  await storeScores(
    tx,
    results.map(({ score }) => score),
  );
  await appendActivity(
    tx,
    results.flatMap(({ turns }) => turns.activity),
  );
  await startStageSpans(
    tx,
    results.flatMap(({ turns }) => turns.spans),
  );
}

function prepare(
  service: ScoredService,
  { checklists }: ActiveChecklists,
  now: Date,
): PreparedService {
  const { snapshot } = service;
  const { checklist, notes } = checklistFor(
    checklists,
    snapshot.subject,
    snapshot.wantedChecklist,
  );
  const found = checklist ? findEvidence({ snapshot, checklist }) : [];
  return {
    service,
    checklist,
    notes: [
      ...service.notes,
      ...notes,
      ...(service.absentSince
        ? [
            {
              code: 'absent-from-catalog' as const,
              params: { since: service.absentSince.toISOString() },
            },
          ]
        : []),
    ],
    catalog: identifyFound(found, service.found, now),
  };
}
