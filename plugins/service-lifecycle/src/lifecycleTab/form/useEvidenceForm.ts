import type {
  EvidenceSubmission,
  Scorecard,
  ScorecardItem,
  SubmittableType,
} from 'backstage-plugin-service-lifecycle-common';
import { useState } from 'react';
import { EVIDENCE_TYPE_UIS } from '../../evidenceTypes';
import { useSubmitEvidence } from '../../hooks/useSubmitEvidence';
import { useTranslation } from '../../translation/useTranslation';
import type { Done } from '../done';
import { useAttemptKey } from './attemptKey';
import { currentRevision, type Draft } from './draft';
import { fieldProblems } from './problems';
import { undoOf } from './undo';
import { useDraft } from './useDraft';

export interface EvidenceFormOptions {
  scorecard: Scorecard;
  item: ScorecardItem;
  /** The type that the form starts with. */
  type: SubmittableType;
  /** Called when something is written, and when it no longer is. */
  onWriting: (writing: boolean) => void;
  onDone: (done: Done) => void;
}

/** What a form for evidence holds, and how it is submitted. */
export function useEvidenceForm(options: EvidenceFormOptions) {
  const { t } = useTranslation();
  const { scorecard, item, onDone } = options;
  const { draft, changed, change, discard } = useDraft(options);
  const [tried, setTried] = useState(false);
  const keyFor = useAttemptKey();
  const { mutate, isPending, error, reset } = useSubmitEvidence(
    scorecard.entityRef,
    result => {
      discard();
      onDone({
        itemId: item.id,
        kind: 'submitted',
        undo: undoOf(item, draft.cover, result),
        services: result.covered.length,
      });
    },
  );

  const fields = draft.fields[draft.type] ?? {};
  const problems = fieldProblems(draft.type, fields, t);
  const current = currentRevision(item);

  return {
    draft,
    fields,
    /** Shown once submitting was tried, and from then on while typing. */
    problems: tried ? problems : {},
    isPending,
    error,
    /** Whether the form holds something that was typed. */
    changed,
    /** Somebody else gave evidence since the form was opened. */
    overtaken: draft.base !== current,
    change,
    changeField(name: string, value: string) {
      change({
        fields: {
          ...draft.fields,
          [draft.type]: { ...fields, [name]: value },
        },
      });
    },
    discard() {
      discard();
      setTried(false);
      reset();
    },
    /** Returns the name of the first field to put right, if there is one. */
    submit(): string | null {
      setTried(true);
      const wrong = EVIDENCE_TYPE_UIS[draft.type].names.find(
        name => problems[name],
      );
      if (wrong === undefined && !isPending) {
        const submission = toSubmission(draft, scorecard);
        mutate({
          itemId: item.id,
          submission,
          // What stood here while it was pressed is what is replaced.
          ifMatch: current,
          idempotencyKey: keyFor({ submission, current }),
        });
      }
      return wrong ?? null;
    },
  };
}

function toSubmission(draft: Draft, scorecard: Scorecard): EvidenceSubmission {
  const comment = draft.comment.trim();
  const shared =
    draft.cover === 'system' && scorecard.systemServices.length > 0;
  return {
    type: draft.type,
    payload: EVIDENCE_TYPE_UIS[draft.type].toPayload(
      draft.fields[draft.type] ?? {},
    ),
    cover: { kind: shared ? 'system' : 'service' },
    draftedWithAi: draft.draftedWithAi,
    ...(comment && { comment }),
  };
}
