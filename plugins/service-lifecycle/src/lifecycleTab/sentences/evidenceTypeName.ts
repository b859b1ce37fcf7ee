import {
  EVIDENCE_TYPES,
  type EvidenceType,
} from 'backstage-plugin-service-lifecycle-common';
import type { Translate } from '../../translation/useTranslation';

/** An evidence type in words; one that is not known keeps its id. */
export function evidenceTypeName(type: string, t: Translate): string {
  return isEvidenceType(type) ? t(`evidenceType.${type}`) : type;
}

function isEvidenceType(type: string): type is EvidenceType {
  const known: readonly string[] = EVIDENCE_TYPES;
  return known.includes(type);
}
