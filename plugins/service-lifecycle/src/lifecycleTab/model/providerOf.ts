import {
  provisionRef,
  type ChecklistDocument,
  type EvidenceCover,
} from 'backstage-plugin-service-lifecycle-common';

/** The group that gives evidence once for everybody; `null` for other covers. */
export function providerOf(
  cover: EvidenceCover,
  checklist: Pick<ChecklistDocument, 'id' | 'provisions'> | undefined,
): string | null {
  if (cover.kind !== 'provision' || !checklist) {
    return null;
  }
  const provision = checklist.provisions.find(
    ({ id }) => provisionRef(checklist.id, id) === cover.ref,
  );
  return provision?.providedBy ?? null;
}
