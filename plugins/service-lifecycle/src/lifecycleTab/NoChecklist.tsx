import { EmptyState } from '@backstage/core-components';
import Box from '@mui/material/Box';
import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';
import { useTranslation } from '../translation/useTranslation';
import { Notes } from './header/Notes';
import { RefreshButton } from './header/RefreshButton';

/** A service that no checklist matches: known, and not scored. */
export function NoChecklist({ scorecard }: { scorecard: Scorecard }) {
  const { t } = useTranslation();
  const others = scorecard.notes.filter(note => note.code !== 'no-checklist');
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Notes notes={others} />
      <EmptyState
        missing="content"
        title={t('noChecklist.title')}
        description={t('noChecklist.description', {
          kind: scorecard.kind,
          type: scorecard.type ?? t('noChecklist.noType'),
        })}
        action={
          <Box sx={{ display: 'inline-grid' }}>
            <RefreshButton scorecard={scorecard} />
          </Box>
        }
      />
    </Box>
  );
}
