import type { Note } from '../model/notes';
import { unreachable } from '../model/unreachable';
import { dayText } from './format';

/** What a note says, as an English sentence. */
export function noteText({ code, params }: Note): string {
  switch (code) {
    case 'unknown-lifecycle':
      return `The lifecycle "${params.lifecycle}" says nothing here about how far the service should be, so none is declared. Use one that this portal knows.`;
    case 'checklist-not-selectable':
      return `The annotation asks for the checklist "${params.wanted}", which is not meant for a service like this. The one that matches stays in force.`;
    case 'checklist-unknown':
      return `The annotation asks for the checklist "${params.wanted}", which does not exist. The one that matches stays in force.`;
    case 'owner-unresolved':
      return params.owner === null
        ? 'The service names no owner.'
        : `The owner "${params.owner}" is neither a group nor a user of the catalog.`;
    case 'no-checklist':
      return 'No checklist matches this service yet, so it is not scored.';
    case 'absent-from-catalog':
      return `The catalog has not had this service since ${dayText(params.since)}.`;
    default:
      return unreachable(code);
  }
}
