import { ErrorPanel } from '@backstage/core-components';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import type {
  ChecklistDocument,
  EvidenceRevision,
} from 'backstage-plugin-service-lifecycle-common';
import { Disclosure } from '../../components/Disclosure';
import { Who } from '../../components/Who';
import { EvidenceContent } from '../../evidenceTypes';
import { useEvidenceHistory } from '../../hooks/useEvidenceHistory';
import { Time } from '../../time';
import { useTranslation } from '../../translation/useTranslation';
import { CoverText } from './CoverText';
import { Provenance } from './Provenance';

export interface HistoryProps {
  entityRef: string;
  itemId: string;
  checklist: ChecklistDocument | undefined;
}

/** Every revision that was ever given, read when it is asked for. */
export function History(props: HistoryProps) {
  const { t } = useTranslation();
  return (
    <Disclosure label={t('history.label')}>
      <Revisions {...props} />
    </Disclosure>
  );
}

function Revisions({ entityRef, itemId, checklist }: HistoryProps) {
  const { t } = useTranslation();
  const { data, error } = useEvidenceHistory(entityRef, itemId);
  if (error) {
    return <ErrorPanel title={t('history.failed')} error={error} />;
  }
  if (!data) {
    return <Skeleton height={48} />;
  }
  if (data.items.length === 0) {
    return (
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {t('history.empty')}
      </Box>
    );
  }
  return (
    <Box
      component="ol"
      aria-label={t('history.label')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}
    >
      {data.items.map(revision => (
        <Revision
          key={revision.revision}
          entityRef={entityRef}
          revision={revision}
          checklist={checklist}
        />
      ))}
    </Box>
  );
}

function Revision(props: {
  entityRef: string;
  revision: EvidenceRevision;
  checklist: ChecklistDocument | undefined;
}) {
  const { t } = useTranslation();
  const { entityRef, revision, checklist } = props;
  const { withdrawn } = revision;
  return (
    <Box
      component="li"
      sx={{
        pl: 2,
        borderLeft: '2px solid',
        borderColor: 'divider',
        display: 'grid',
        gap: 0.5,
      }}
    >
      <Provenance evidence={revision} />
      <EvidenceContent evidence={revision} />
      {revision.comment && (
        <Box sx={{ typography: 'body2' }}>{revision.comment}</Box>
      )}
      <CoverText
        entityRef={entityRef}
        evidence={revision}
        checklist={checklist}
      />
      {withdrawn && (
        <Box sx={{ typography: 'body2' }}>
          {t('history.withdrawn', {
            by: <Who entityRef={withdrawn.by} />,
            at: <Time at={withdrawn.at} />,
          })}
          {withdrawn.comment && <> {withdrawn.comment}</>}
        </Box>
      )}
    </Box>
  );
}
