import type {
  Scorecard,
  ScorecardItem,
  SubmittableType,
} from 'backstage-plugin-service-lifecycle-common';
import { useState } from 'react';
import {
  discardDraft,
  loadDraft,
  newDraft,
  saveDraft,
  type Draft,
} from './draft';

/**
 * What is being written for an item; it survives going elsewhere in the
 * portal and back.
 */
export function useDraft(options: {
  scorecard: Pick<Scorecard, 'entityRef'>;
  item: ScorecardItem;
  /** The type that a new one starts with. */
  type: SubmittableType;
  onWriting: (writing: boolean) => void;
}) {
  const { item, type, onWriting } = options;
  const { entityRef } = options.scorecard;
  const [state, setState] = useState(() => {
    const kept = loadDraft(entityRef, item.id);
    return { draft: kept ?? newDraft(item, type), changed: kept !== null };
  });
  return {
    ...state,
    change(changes: Partial<Draft>) {
      const draft = { ...state.draft, ...changes };
      setState({ draft, changed: true });
      saveDraft(entityRef, item.id, draft);
      onWriting(true);
    },
    discard() {
      discardDraft(entityRef, item.id);
      setState({ draft: newDraft(item, type), changed: false });
      onWriting(false);
    },
  };
}
