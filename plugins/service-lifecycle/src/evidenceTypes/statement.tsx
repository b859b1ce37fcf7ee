import TextField from '@mui/material/TextField';
import { useTranslation } from '../translation/useTranslation';
import { filled, payloadText } from './payloadText';
import type { EvidenceTypeUi, FieldsProps } from './types';

function StatementFields(props: FieldsProps) {
  const { t } = useTranslation();
  const { fields, problems, onChange, disabled } = props;
  return (
    <>
      <TextField
        fullWidth
        size="small"
        required
        multiline
        minRows={5}
        maxRows={20}
        name="text"
        label={t('form.statement.text')}
        placeholder={t('form.statement.placeholder')}
        value={fields.text ?? ''}
        onChange={event => onChange('text', event.target.value)}
        error={Boolean(problems.text)}
        helperText={problems.text ?? t('form.statement.help')}
        disabled={disabled}
      />
      <TextField
        fullWidth
        size="small"
        autoComplete="off"
        name="codeRevision"
        label={t('form.statement.codeRevision')}
        value={fields.codeRevision ?? ''}
        onChange={event => onChange('codeRevision', event.target.value)}
        error={Boolean(problems.codeRevision)}
        helperText={
          problems.codeRevision ?? t('form.statement.codeRevisionHelp')
        }
        disabled={disabled}
      />
    </>
  );
}

/** `statement`: how it works, in the words of the person who submits it. */
export const statementUi: EvidenceTypeUi = {
  Fields: StatementFields,
  names: ['text', 'codeRevision'],
  toPayload: ({ text, codeRevision }) => ({
    text: '',
    ...filled({ text, codeRevision }),
  }),
  fromEvidence: evidence =>
    filled({
      text: payloadText(evidence, 'text'),
      codeRevision: payloadText(evidence, 'codeRevision'),
    }),
};
