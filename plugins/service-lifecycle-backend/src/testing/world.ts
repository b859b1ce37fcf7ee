import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ConfigReader } from '@backstage/config';
import createKnex, { type Knex } from 'knex';
import { readConfig } from '../config';
import { EvidenceService } from '../services/evidence/EvidenceService';
import { ScoringService } from '../services/scoring/ScoringService';
import { SyncService } from '../services/sync/SyncService';

/** A clock that stands still until it is moved. */
export class TestClock {
  private time: number;

  constructor(start = '2026-03-02T09:00:00.000Z') {
    this.time = Date.parse(start);
  }

  readonly now = (): Date => new Date(this.time);

  /** Moves on, or to an instant. */
  advance(to: { days?: number; hours?: number; seconds?: number }): Date {
    const hours = (to.days ?? 0) * 24 + (to.hours ?? 0);
    this.time += hours * 3_600_000 + (to.seconds ?? 0) * 1000;
    return this.now();
  }
}

/** A catalog whose entities a test changes as it goes. */
export class TestCatalog {
  readonly service: CatalogService;
  private entities: Entity[];

  constructor(entities: Entity[]) {
    this.entities = entities;
    const current = () => catalogServiceMock({ entities: this.entities });
    this.service = catalogServiceMock.mock({
      streamEntities: request => current().streamEntities(request),
      getEntityByRef: ref => current().getEntityByRef(ref),
      getEntitiesByRefs: request => current().getEntitiesByRefs(request),
    });
  }

  /** Adds entities, in place of those of the same name. */
  put(...entities: Entity[]): void {
    const names = entities.map(nameOf);
    this.entities = [
      ...this.entities.filter(entity => !names.includes(nameOf(entity))),
      ...entities,
    ];
  }

  /** Takes components away. */
  remove(...names: string[]): void {
    this.entities = this.entities.filter(
      ({ metadata }) => !names.includes(metadata.name),
    );
  }
}

/** The services of the backend around one database, as one replica has them. */
export function replica(options: {
  knex: Knex;
  catalog: TestCatalog;
  clock: TestClock;
}) {
  const { knex: database, catalog, clock } = options;
  const scoring = new ScoringService({ database, clock: clock.now });
  return {
    scoring,
    evidence: new EvidenceService({ database, scoring, clock: clock.now }),
    sync: new SyncService({
      database,
      catalog: catalog.service,
      auth: mockServices.auth(),
      config: readConfig(new ConfigReader({})),
      scoring,
      logger: mockServices.logger.mock(),
      clock: clock.now,
    }),
  };
}

/** Connections of another process to the same database. */
export function anotherConnection(knex: Knex): Knex {
  return createKnex(knex.client.config);
}

function nameOf({ kind, metadata }: Entity): string {
  return `${kind}:${metadata.namespace}/${metadata.name}`;
}
