export { EvidenceContent } from './EvidenceContent';
export { EVIDENCE_TYPE_UIS } from './registry';
export type { EvidenceTypeUi, FieldsProps, FormFields } from './types';
