import type { SubmittableType } from 'backstage-plugin-service-lifecycle-common';
import { attestationUi } from './attestation';
import { linkUi } from './link';
import { statementUi } from './statement';
import type { EvidenceTypeUi } from './types';

/** The form of every type that can be submitted. */
export const EVIDENCE_TYPE_UIS: Readonly<
  Record<SubmittableType, EvidenceTypeUi>
> = {
  link: linkUi,
  attestation: attestationUi,
  statement: statementUi,
};
