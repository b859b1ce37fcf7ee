import type { EvidenceRevision } from 'backstage-plugin-service-lifecycle-common';
import type { ComponentType } from 'react';

/** What a form holds while it is filled in: text by the name of its field. */
export type FormFields = Readonly<Record<string, string>>;

export interface FieldsProps {
  fields: FormFields;
  /** What is wrong, by the name of the field. */
  problems: Readonly<Record<string, string>>;
  onChange: (name: string, value: string) => void;
  disabled: boolean;
}

/**
 * How one evidence type is given and shown.
 *
 * @remarks
 * There is one file of this shape for each type that has a form, listed in
 * `registry.ts`. The schema of the payload is the one of the contract.
 */
export interface EvidenceTypeUi {
  /** The fields of the form. Each has its own place to say what is wrong. */
  Fields: ComponentType<FieldsProps>;
  /** The names of the fields, in the order in which they are shown. */
  names: readonly string[];
  /** What the schema then checks; fields that are left empty are left out. */
  toPayload(fields: FormFields): Record<string, unknown>;
  /** Fills the form with what is there, to correct it. */
  fromEvidence(evidence: EvidenceRevision): FormFields;
}
