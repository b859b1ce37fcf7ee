import {
  EVIDENCE_TYPES,
  FINDINGS,
  VERDICTS,
} from 'backstage-plugin-service-lifecycle-common';
import { z } from 'zod';
import { toJson } from './json';
import type { Database, ServiceId } from './types';

/**
 * Evidence that the catalog holds for an item of a service.
 *
 * @remarks
 * `revision` is the public id and `since` the instant at which it was first
 * found; both stay while type and payload do.
 */
export const catalogEvidenceSchema = z.object({
  itemId: z.string(),
  revision: z.string(),
  since: z.string(),
  type: z.enum(EVIDENCE_TYPES),
  payload: z.record(z.string(), z.string()),
  found: z.object({
    field: z.string(),
    how: z.enum(FINDINGS),
    title: z.string().nullable(),
  }),
  verification: z
    .object({ verdict: z.enum(VERDICTS), reason: z.string() })
    .nullable(),
});
export type CatalogEvidence = z.infer<typeof catalogEvidenceSchema>;

/** Everything that the catalog held for a service when it last changed. */
export const catalogReadingSchema = z.array(catalogEvidenceSchema);

/** What was found in the catalog for a service, and when. */
export interface CatalogReading {
  serviceId: ServiceId;
  readAt: Date;
  evidence: readonly CatalogEvidence[];
}

/** Appends readings; the latest of a service is its current one. */
export async function appendCatalogReadings(
  tx: Database,
  readings: readonly CatalogReading[],
): Promise<void> {
  if (readings.length === 0) {
    return;
  }
  await tx.raw(
    `insert into catalog_reading (service_id, read_at, evidence)
     select service_id, read_at, evidence
     from jsonb_to_recordset(?::jsonb)
       as r (service_id bigint, read_at timestamptz, evidence jsonb)`,
    [
      toJson(
        readings.map(reading => ({
          service_id: reading.serviceId,
          read_at: reading.readAt,
          evidence: reading.evidence,
        })),
      ),
    ],
  );
}
