import { MarkdownContent } from '@backstage/core-components';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import type { ChecklistDocumentItem } from 'backstage-plugin-service-lifecycle-common';
import { errorMessage } from '../../api/errorMessage';
import { useTranslation } from '../../translation/useTranslation';
import { Disclosure } from '../../components/Disclosure';
import { PanelSection } from './PanelSection';

/** Why an item is asked, how to do it, and what a good answer looks like. */
export function Requirement(props: {
  requirement: ChecklistDocumentItem | undefined;
  loading: boolean;
  /** Why it could not be read. */
  error?: Error | null;
}) {
  const { t } = useTranslation();
  const { requirement, loading, error } = props;
  if (error) {
    return (
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {t('item.requirementFailed', { problem: errorMessage(error) })}
      </Box>
    );
  }
  if (!requirement) {
    return loading ? <Skeleton variant="rounded" height={96} /> : null;
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <PanelSection title={t('item.why')}>
        <Prose>{requirement.why}</Prose>
      </PanelSection>
      <PanelSection title={t('item.how')}>
        <Prose>{requirement.how}</Prose>
      </PanelSection>
      {requirement.example && (
        <Disclosure label={t('item.example')}>
          <Sample>{requirement.example}</Sample>
        </Disclosure>
      )}
    </Box>
  );
}

/** A checklist's own words, which may be markdown. */
function Prose({ children }: { children: string }) {
  return (
    <Box
      sx={{
        typography: 'body2',
        lineHeight: 1.55,
        '& p': { m: 0 },
        '& p + p': { mt: 1 },
        '& ul, & ol': { my: 0.5, pl: 3 },
        '& pre': { overflowX: 'auto', fontSize: 13 },
      }}
    >
      <MarkdownContent content={children} dialect="common-mark" />
    </Box>
  );
}

/** An example as its author typed it: text, YAML, markdown. */
function Sample({ children }: { children: string }) {
  return (
    <Box
      component="pre"
      sx={{
        m: 0,
        p: 1.5,
        borderRadius: 1,
        bgcolor: 'action.hover',
        fontFamily: 'monospace',
        fontSize: 13,
        lineHeight: 1.5,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    >
      {children}
    </Box>
  );
}
