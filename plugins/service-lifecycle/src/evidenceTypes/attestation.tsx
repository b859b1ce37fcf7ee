import TextField from '@mui/material/TextField';
import { useTranslation } from '../translation/useTranslation';
import { filled, payloadText } from './payloadText';
import type { EvidenceTypeUi, FieldsProps } from './types';

function AttestationFields(props: FieldsProps) {
  const { t } = useTranslation();
  const { fields, problems, onChange, disabled } = props;
  return (
    <TextField
      fullWidth
      size="small"
      required
      multiline
      minRows={3}
      maxRows={16}
      name="text"
      label={t('form.attestation.text')}
      placeholder={t('form.attestation.placeholder')}
      value={fields.text ?? ''}
      onChange={event => onChange('text', event.target.value)}
      error={Boolean(problems.text)}
      helperText={problems.text ?? t('form.attestation.help')}
      disabled={disabled}
    />
  );
}

/** `attestation`: a person's yes, with the reason for it. */
export const attestationUi: EvidenceTypeUi = {
  Fields: AttestationFields,
  names: ['text'],
  toPayload: ({ text }) => ({ text: '', ...filled({ text }) }),
  fromEvidence: evidence => filled({ text: payloadText(evidence, 'text') }),
};
