import { parseEntityRef } from '@backstage/catalog-model';
import {
  stageIndex,
  type StageId,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';

/** What a test says about a service; everything else is filled in. */
export interface TestService {
  entityRef: string;
  owner?: string | null;
  owners?: readonly string[];
  facts?: readonly string[];
  tier?: string | null;
  checklist?: { id: string; version: number } | null;
  stage?: StageId | null;
  /** Further columns of the table `service`. */
  columns?: Readonly<Record<string, unknown>>;
}

/** Puts a service into the tables without anything around it; gives its id. */
export async function insertService(
  knex: Knex,
  service: TestService,
): Promise<string> {
  const { kind, namespace, name } = parseEntityRef(service.entityRef);
  const [row] = await knex('service')
    .insert({
      entity_ref: service.entityRef,
      kind,
      namespace,
      name,
      title: name,
      owner_ref: service.owner ?? null,
      owner_resolved: Boolean(service.owner),
      input_hash: '',
      tier: service.tier ?? null,
      checklist_id: service.checklist?.id ?? null,
      checklist_version: service.checklist?.version ?? null,
      stage: service.stage ? stageIndex(service.stage) : null,
      ...service.columns,
    })
    .returning<{ id: string }[]>('id');
  if (!row) {
    throw new Error(`${service.entityRef} was not inserted`);
  }
  const owners = service.owners ?? (service.owner ? [service.owner] : []);
  if (owners.length > 0) {
    await knex('service_owner').insert(
      owners.map(owner => ({ service_id: row.id, owner_ref: owner })),
    );
  }
  await knex('service_facts').insert({
    service_id: row.id,
    facts: [...(service.facts ?? [])],
  });
  return row.id;
}
