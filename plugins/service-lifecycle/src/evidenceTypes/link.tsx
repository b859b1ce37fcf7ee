import TextField from '@mui/material/TextField';
import { useTranslation } from '../translation/useTranslation';
import { filled, payloadText } from './payloadText';
import type { EvidenceTypeUi, FieldsProps } from './types';

function LinkFields({ fields, problems, onChange, disabled }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        fullWidth
        size="small"
        required
        autoComplete="off"
        inputMode="url"
        name="url"
        label={t('form.link.url')}
        placeholder="https://"
        value={fields.url ?? ''}
        onChange={event => onChange('url', event.target.value)}
        error={Boolean(problems.url)}
        helperText={problems.url ?? t('form.link.urlHelp')}
        disabled={disabled}
      />
      <TextField
        fullWidth
        size="small"
        autoComplete="off"
        name="title"
        label={t('form.link.title')}
        value={fields.title ?? ''}
        onChange={event => onChange('title', event.target.value)}
        error={Boolean(problems.title)}
        helperText={problems.title}
        disabled={disabled}
      />
    </>
  );
}

/** `link`: an address, and what to call it. */
export const linkUi: EvidenceTypeUi = {
  Fields: LinkFields,
  names: ['url', 'title'],
  toPayload: ({ url, title }) => ({ url: '', ...filled({ url, title }) }),
  fromEvidence: evidence =>
    filled({
      url: payloadText(evidence, 'url') ?? payloadText(evidence, 'value'),
      title: payloadText(evidence, 'title'),
    }),
};
