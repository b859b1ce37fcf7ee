import type { Note } from '../model/notes';
import { predicateHolds } from '../evaluate/predicate';
import type { Subject } from '../evaluate/types';
import type { Checklist } from './schema';

/** The checklist in force for a service, and what there is to say about the choice. */
export interface ChecklistChoice<T> {
  /** Null: no checklist matches; the service is listed, and not scored. */
  checklist: T | null;
  notes: Note[];
}

/**
 * Chooses the checklist of a service: the first that matches, unless the
 * service asks for another one that also matches or is `selectable`.
 *
 * @remarks
 * The annotation cannot lower the bar: whatever else it says, `none` included,
 * leaves the matching one in force and is noted.
 */
export function checklistFor<
  T extends Pick<Checklist, 'id' | 'appliesTo' | 'selectable'>,
>(
  checklists: readonly T[],
  subject: Subject,
  /** What the annotation says, if there is one. */
  wanted?: string | null,
): ChecklistChoice<T> {
  const matches = ({ appliesTo }: T) =>
    appliesTo !== undefined && predicateHolds(appliesTo, subject);

  const asked = checklists.find(({ id }) => id === wanted);
  if (asked && (asked.selectable || matches(asked))) {
    return { checklist: asked, notes: [] };
  }
  const checklist = checklists.find(matches) ?? null;
  const notes: Note[] = [];
  if (asked) {
    const params = { wanted: asked.id };
    notes.push({ code: 'checklist-not-selectable', params });
  } else if (wanted !== undefined && wanted !== null) {
    notes.push({ code: 'checklist-unknown', params: { wanted } });
  }
  if (!checklist) {
    notes.push({ code: 'no-checklist', params: {} });
  }
  return { checklist, notes };
}
