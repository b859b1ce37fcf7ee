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
  { source, submittedBy, submittedAt, found }: EvidenceRevision,
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
      return found ? foundIn(found, at, t) : t('evidence.fromCatalog', { at });
    default:
      return exhausted(source);
  }
}

/** What was guessed is told as a guess, and from what. */
function foundIn(
  { field, how, title }: NonNullable<EvidenceRevision['found']>,
  at: ReactElement,
  t: Translate,
): ReactElement {
  const place = { field: <code>{field}</code>, at };
  switch (how) {
    case 'evidence-annotation':
    case 'annotation':
    case 'field':
      return t('found.inField', place);
    case 'link-type':
      return t('found.byType', place);
    case 'link-title':
      return t('found.byTitle', { ...place, title: title ?? '–' });
    case 'link-url':
      return t('found.byAddress', place);
    default:
      return exhausted(how);
  }
}
