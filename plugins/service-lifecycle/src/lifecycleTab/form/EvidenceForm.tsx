import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import type { ChecklistDocumentItem } from 'backstage-plugin-service-lifecycle-common';
import { useEffect, useRef, type FormEvent } from 'react';
import { errorMessage, isConflict } from '../../api/errorMessage';
import { EVIDENCE_TYPE_UIS } from '../../evidenceTypes';
import { useTranslation } from '../../translation/useTranslation';
import { Afterwards } from './Afterwards';
import { CoverChoice } from './CoverChoice';
import { TypeChoice } from './TypeChoice';
import { useEvidenceForm, type EvidenceFormOptions } from './useEvidenceForm';

export interface EvidenceFormProps extends EvidenceFormOptions {
  requirement: ChecklistDocumentItem | undefined;
  /** Another number moves the focus to the first field; 0 leaves it alone. */
  focusRequest: number;
  /** Closes the form, where it can be closed. */
  onCancel: (() => void) | null;
}

/** The form to give evidence for one item. */
export function EvidenceForm(props: EvidenceFormProps) {
  const { t } = useTranslation();
  const { scorecard, item, requirement, focusRequest, onCancel } = props;
  const element = useRef<HTMLFormElement>(null);
  const form = useEvidenceForm(props);
  const { draft, isPending, error } = form;
  const { Fields } = EVIDENCE_TYPE_UIS[draft.type];

  useEffect(() => {
    if (focusRequest > 0) {
      focusField(element.current, null);
    }
  }, [focusRequest]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = form.submit();
    if (wrong) {
      focusField(element.current, wrong);
    }
  };

  return (
    <Box
      component="form"
      noValidate
      ref={element}
      onSubmit={submit}
      aria-label={t('form.label', { item: item.title })}
      sx={{ display: 'grid', gap: 2, '& > *': { justifySelf: 'start' } }}
    >
      <TypeChoice
        item={item}
        type={draft.type}
        onChange={type => form.change({ type })}
        disabled={isPending}
      />
      <Box sx={{ display: 'grid', gap: 2, width: '100%' }}>
        <Fields
          fields={form.fields}
          problems={form.problems}
          onChange={form.changeField}
          disabled={isPending}
        />
        <TextField
          fullWidth
          size="small"
          multiline
          maxRows={8}
          label={t('form.comment')}
          value={draft.comment}
          onChange={event => form.change({ comment: event.target.value })}
          inputProps={{ maxLength: 2000 }}
          disabled={isPending}
        />
      </Box>
      <CoverChoice
        scorecard={scorecard}
        item={item}
        cover={draft.cover}
        onChange={cover => form.change({ cover })}
        disabled={isPending}
      />
      <FormControlLabel
        disabled={isPending}
        control={
          <Checkbox
            size="small"
            sx={{ py: 0.5 }}
            checked={draft.draftedWithAi}
            onChange={(_, draftedWithAi) => form.change({ draftedWithAi })}
          />
        }
        label={
          <Box component="span" sx={{ typography: 'body2' }}>
            {t('form.draftedWithAi')}
          </Box>
        }
      />
      {form.overtaken && (
        <Alert
          severity="warning"
          sx={{ width: '100%', boxSizing: 'border-box' }}
        >
          {error && isConflict(error)
            ? errorMessage(error)
            : t('form.overtaken')}
          <div>{t('form.kept')}</div>
        </Alert>
      )}
      {error && !(form.overtaken && isConflict(error)) && (
        <Alert severity="error" sx={{ width: '100%', boxSizing: 'border-box' }}>
          {t('form.refused', { problem: errorMessage(error) })}
        </Alert>
      )}
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}
      >
        <Button type="submit" variant="contained" disabled={isPending}>
          {submitLabel()}
        </Button>
        {(onCancel || form.changed) && (
          <Button
            color="inherit"
            disabled={isPending}
            onClick={() => {
              form.discard();
              onCancel?.();
            }}
          >
            {onCancel ? t('form.cancel') : t('form.clear')}
          </Button>
        )}
        <Afterwards
          scorecard={scorecard}
          item={item}
          requirement={requirement}
          cover={draft.cover}
        />
      </Box>
    </Box>
  );

  function submitLabel(): string {
    if (isPending) {
      return t('form.submitting');
    }
    return form.overtaken ? t('form.replace') : t('form.submit');
  }
}

/** Moves the focus to a field by its name, or to the first one. */
function focusField(form: HTMLFormElement | null, name: string | null) {
  const fields = form?.querySelectorAll<HTMLElement>('[name]') ?? [];
  const field = [...fields].find(
    candidate => name === null || candidate.getAttribute('name') === name,
  );
  field?.focus();
}
