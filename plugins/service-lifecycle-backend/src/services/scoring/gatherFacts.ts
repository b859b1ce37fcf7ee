import {
  coverReaches,
  type EvidenceInput,
  type Note,
  provisionRef,
} from 'backstage-plugin-service-lifecycle-common';
import type {
  ActiveChecklist,
  ActiveChecklists,
} from '../../database/activeChecklists';
import {
  type ProvidedEvidence,
  readCandidateEvidence,
} from '../../database/candidateEvidence';
import { readAcceptedDecisions } from '../../database/decisions';
import { findEligibleReviewers } from '../../database/eligibleReviewers';
import type { ScoredService } from '../../database/scoredServices';
import type { Database, ServiceId } from '../../database/types';
import { mapInSlices } from '../mapInSlices';
import { catalogInput, type CurrentCatalogEvidence } from './catalogEvidence';
import type { ServiceFacts } from './evaluateService';
import { ReviewerChains } from './reviewers';

/** What was chosen and found for a service before it is evaluated. */
export interface PreparedService {
  service: ScoredService;
  checklist: ActiveChecklist | null;
  notes: readonly Note[];
  catalog: CurrentCatalogEvidence;
}

/** Reads everything that was said of services, and makes of it what evaluation takes. */
export async function gatherFacts(
  tx: Database,
  prepared: readonly PreparedService[],
  { checklists }: ActiveChecklists,
  now: Date,
): Promise<ReadonlyMap<ServiceId, Omit<ServiceFacts, 'checklist'>>> {
  const ids = prepared.map(({ service }) => service.id);
  const { own, provided } = await readCandidateEvidence(tx, {
    services: ids,
    provisions: checklists.flatMap(({ id, provisions }) =>
      provisions.map(provision => provisionRef(id, provision.id)),
    ),
  });
  const candidates = byService(own, ({ evidence }) => evidence);
  const decisions = byService(
    await readAcceptedDecisions(tx, ids),
    ({ decision }) => decision,
  );

  const chains = new ReviewerChains();
  const gathered = await mapInSlices(prepared, one => {
    const { service, checklist } = one;
    const evidence = gatherEvidence(
      one,
      candidates.get(service.id) ?? [],
      provided,
      now,
    );
    const reviewers = checklist
      ? chains.add({
          checklist,
          subject: service.snapshot.subject,
          ownerRef: service.ownerRef,
          evidence,
        })
      : () => ({});
    return { service, evidence, reviewers };
  });
  const answers = await findEligibleReviewers(tx, chains.questions);
  return new Map(
    gathered.map(({ service, evidence, reviewers }) => [
      service.id,
      {
        evidence,
        decisions: decisions.get(service.id) ?? [],
        reviewers: reviewers(answers),
      },
    ]),
  );
}

function gatherEvidence(
  { service, checklist, catalog }: PreparedService,
  candidates: readonly EvidenceInput[],
  provided: readonly ProvidedEvidence[],
  now: Date,
): EvidenceInput[] {
  const stored = new Map(
    candidates.map(candidate => [candidate.revision, candidate]),
  );
  const foundAt = catalog.changed ? now : (service.foundAt ?? now);
  return [
    ...candidates.filter(({ source }) => source !== 'catalog'),
    ...provided.flatMap(({ provision, evidence }) =>
      coverReaches(
        {
          kind: 'provision',
          itemId: evidence.itemId,
          anchor: '',
          services: [],
          ref: provision,
          owner: null,
        },
        {
          ref: service.entityRef,
          system: null,
          owner: service.ownerRef,
          checklist,
          subject: service.snapshot.subject,
          choice: service.provisionsLeft.includes(provision)
            ? 'opted-out'
            : null,
        },
      )
        ? [evidence]
        : [],
    ),
    ...catalog.evidence.map(entry =>
      catalogInput(entry, stored.get(entry.revision), foundAt),
    ),
  ];
}

function byService<Row extends { serviceId: ServiceId }, Value>(
  rows: readonly Row[],
  valueOf: (row: Row) => Value,
): Map<ServiceId, Value[]> {
  const map = new Map<ServiceId, Value[]>();
  for (const row of rows) {
    const values = map.get(row.serviceId);
    if (values) {
      values.push(valueOf(row));
    } else {
      map.set(row.serviceId, [valueOf(row)]);
    }
  }
  return map;
}
