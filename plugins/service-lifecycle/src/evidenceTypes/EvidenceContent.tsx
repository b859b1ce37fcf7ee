import Box from '@mui/material/Box';
import {
  webUrlSchema,
  type EvidenceRevision,
} from 'backstage-plugin-service-lifecycle-common';
import { ExternalLink } from '../components/ExternalLink';
import { useTranslation } from '../translation/useTranslation';
import { payloadText } from './payloadText';
import { QuotedText } from './QuotedText';

/** Fields that have a place of their own. */
const SHOWN = new Set(['url', 'title', 'text', 'content', 'codeRevision']);

/**
 * What a revision holds, to be read.
 *
 * @remarks
 * Everything is shown as text or as a checked link; nothing that was typed is
 * ever rendered as markup.
 */
export function EvidenceContent({ evidence }: { evidence: EvidenceRevision }) {
  const { t } = useTranslation();
  if (evidence.type === 'catalog') {
    return <CatalogContent evidence={evidence} />;
  }
  const url = payloadText(evidence, 'url');
  const text =
    payloadText(evidence, 'text') ?? payloadText(evidence, 'content');
  const codeRevision = payloadText(evidence, 'codeRevision');
  const others = Object.entries(evidence.payload).filter(
    ([name]) => !SHOWN.has(name),
  );
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {url && (
        <div>
          <ExternalLink url={url}>
            {payloadText(evidence, 'title') ?? url}
          </ExternalLink>
        </div>
      )}
      {text && <QuotedText>{text}</QuotedText>}
      {codeRevision && (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {t('evidence.writtenAt', { revision: codeRevision })}
        </Box>
      )}
      {others.map(([name, value]) => (
        <Box key={name} sx={{ typography: 'body2', overflowWrap: 'anywhere' }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {name}:
          </Box>{' '}
          {typeof value === 'string' ? value : JSON.stringify(value)}
        </Box>
      ))}
    </Box>
  );
}

function CatalogContent({ evidence }: { evidence: EvidenceRevision }) {
  const value = payloadText(evidence, 'value') ?? '–';
  return webUrlSchema.safeParse(value).success ? (
    <div>
      <ExternalLink url={value} />
    </div>
  ) : (
    <QuotedText>{value}</QuotedText>
  );
}
