import {
  noteSchema,
  type Note,
  type NoteView,
} from 'backstage-plugin-service-lifecycle-common';
import type { ReactElement } from 'react';
import { exhausted } from '../../components/exhausted';
import { Time } from '../../time';
import {
  type Translate,
  useTranslation,
} from '../../translation/useTranslation';

/**
 * What following the catalog has to say about a service, in words.
 *
 * @remarks
 * A code that this version does not know is shown in the server's words.
 */
export function NoteText({ note }: { note: NoteView }) {
  const { t } = useTranslation();
  const known = noteSchema.safeParse({ code: note.code, params: note.params });
  return <>{known.success ? sentence(known.data, t) : note.text}</>;
}

function sentence({ code, params }: Note, t: Translate): string | ReactElement {
  switch (code) {
    case 'unknown-lifecycle':
      return t('note.unknownLifecycle', { lifecycle: params.lifecycle });
    case 'checklist-not-selectable':
      return t('note.checklistNotSelectable', { wanted: params.wanted });
    case 'checklist-unknown':
      return t('note.checklistUnknown', { wanted: params.wanted });
    case 'owner-unresolved':
      return params.owner
        ? t('note.ownerUnresolved', { owner: params.owner })
        : t('note.ownerMissing');
    case 'no-checklist':
      return t('note.noChecklist');
    case 'absent-from-catalog':
      return t('note.absentFromCatalog', { since: <Time at={params.since} /> });
    default:
      return exhausted(code);
  }
}
