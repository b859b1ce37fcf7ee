import Box from '@mui/material/Box';
import type { EvidenceRevision } from 'backstage-plugin-service-lifecycle-common';
import type { ReactElement } from 'react';
import { exhausted } from '../../components/exhausted';
import { Who } from '../../components/Who';
import { Time } from '../../time';
import {
  type Translate,
  useTranslation,
} from '../../translation/useTranslation';

/** Where a revision came from, and when. */
export function Provenance({ evidence }: { evidence: EvidenceRevision }) {
  const { t } = useTranslation();
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
      {sentence(evidence, t)}
      {evidence.draftedWithAi && <> · {t('evidence.draftedWithAi')}</>}
    </Box>
  );
}

function sentence(
  { source, submittedBy, submittedAt }: EvidenceRevision,
  t: Translate,
): string | ReactElement {
  const at = <Time at={submittedAt} />;
  const by = submittedBy ? <Who entityRef={submittedBy} /> : '–';
  switch (source) {
    case 'portal':
      return t('evidence.fromPortal', { by, at });
    case 'api':
      return t('evidence.fromApi', { by, at });
    case 'agent':
      return t('evidence.fromAgent', { by, at });
    case 'catalog':
      return t('evidence.fromCatalog', { at });
    default:
      return exhausted(source);
  }
}
