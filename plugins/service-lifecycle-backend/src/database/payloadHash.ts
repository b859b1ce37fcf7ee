import type { EvidenceType } from 'backstage-plugin-service-lifecycle-common';
import { canonicalHash } from '../hash';

/** The name under which content of evidence is stored: equal content is stored once. */
export function payloadHash(type: EvidenceType, payload: object): string {
  return canonicalHash({ type, payload });
}
