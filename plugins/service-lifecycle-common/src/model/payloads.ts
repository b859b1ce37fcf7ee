import { z } from 'zod';
import { EvidenceType } from './words';

/** Longest text that a payload field takes, in characters. */
export const MAX_TEXT_LENGTH = 20_000;

/** Longest URL that is taken, in characters. */
export const MAX_URL_LENGTH = 2_000;

const NUL = String.fromCharCode(0);
const CONTROL_CHARACTER = /\p{Cc}/u;

const text = (max: number) =>
  z
    .string()
    .max(max, { error: `is longer than ${max} characters: shorten it` })
    .refine(value => !value.includes(NUL), {
      error: 'contains a NUL character: remove it',
    });

const requiredText = (max: number) =>
  text(max).refine(value => value.trim().length > 0, {
    error: 'is empty: write something',
  });

/** An absolute http or https address. */
export const webUrlSchema = requiredText(MAX_URL_LENGTH).refine(isWebUrl, {
  error: 'is not a web address: give one that starts with https://',
});

/** `link`: something to open. */
export const linkPayloadSchema = z.strictObject({
  url: webUrlSchema,
  title: text(200).optional(),
});
export type LinkPayload = z.infer<typeof linkPayloadSchema>;

/** `attestation`: a person's yes, with the reason for it. */
export const attestationPayloadSchema = z.strictObject({
  text: requiredText(MAX_TEXT_LENGTH),
});
export type AttestationPayload = z.infer<typeof attestationPayloadSchema>;

/** `statement`: a person's explanation in their own words. */
export const statementPayloadSchema = z.strictObject({
  text: requiredText(MAX_TEXT_LENGTH),
  codeRevision: requiredText(200).optional(),
});
export type StatementPayload = z.infer<typeof statementPayloadSchema>;

/** `catalog`: the field of the entity that a value was read from. */
export const catalogPayloadSchema = z.strictObject({
  field: z.string(),
  value: z.string(),
});
export type CatalogPayload = z.infer<typeof catalogPayloadSchema>;

/**
 * The evidence types that people and other systems can submit, each with the
 * schema of its payload. Types that are missing here have their place in the
 * words and in the store, and are refused on submission until they have one.
 */
export const SUBMITTABLE_PAYLOADS = {
  link: linkPayloadSchema,
  attestation: attestationPayloadSchema,
  statement: statementPayloadSchema,
} as const satisfies Partial<Record<EvidenceType, z.ZodType>>;
export type SubmittableType = keyof typeof SUBMITTABLE_PAYLOADS;

/** Whether a form and a schema exist for submitting this type. */
export function isSubmittable(type: string): type is SubmittableType {
  return Object.hasOwn(SUBMITTABLE_PAYLOADS, type);
}

function isWebUrl(value: string): boolean {
  // Browsers leave line breaks out, and so open another address than the one that is read.
  if (CONTROL_CHARACTER.test(value.trim()) || !URL.canParse(value)) {
    return false;
  }
  const { protocol, username, password } = new URL(value);
  return (
    (protocol === 'https:' || protocol === 'http:') && !username && !password
  );
}
