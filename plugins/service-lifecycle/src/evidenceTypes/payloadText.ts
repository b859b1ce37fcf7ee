import type { EvidenceRevision } from 'backstage-plugin-service-lifecycle-common';

/** A text of a payload, or nothing where it holds something else. */
export function payloadText(
  { payload }: Pick<EvidenceRevision, 'payload'>,
  field: string,
): string | undefined {
  const value = payload[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Trimmed texts by name, without those that are empty. */
export function filled(
  texts: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      const trimmed = text?.trim();
      return trimmed ? [[name, trimmed]] : [];
    }),
  );
}
