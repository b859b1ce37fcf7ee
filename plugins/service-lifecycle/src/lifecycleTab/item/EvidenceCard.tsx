import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type {
  ChecklistDocument,
  EvidenceRevision,
  Scorecard,
  ScorecardItem,
} from 'backstage-plugin-service-lifecycle-common';
import { useState } from 'react';
import { EvidenceContent } from '../../evidenceTypes';
import { useTranslation } from '../../translation/useTranslation';
import type { Done } from '../done';
import { CoverText } from './CoverText';
import { MachineResult } from './MachineResult';
import { PanelSection } from './PanelSection';
import { Provenance } from './Provenance';
import { Reviews } from './Reviews';
import { WithdrawDialog } from './WithdrawDialog';

export interface EvidenceCardProps {
  scorecard: Scorecard;
  item: ScorecardItem;
  evidence: EvidenceRevision;
  checklist: ChecklistDocument | undefined;
  onDone: (done: Done) => void;
}

/** What is there now: the evidence, who gave it, and what was found about it. */
export function EvidenceCard(props: EvidenceCardProps) {
  const { t } = useTranslation();
  const [withdrawing, setWithdrawing] = useState(false);
  const { scorecard, item, evidence, onDone } = props;
  return (
    <PanelSection
      title={
        evidence.source === 'catalog'
          ? t('evidence.known')
          : t('evidence.current')
      }
    >
      <Box
        sx={{
          mt: 0.75,
          p: 2,
          display: 'grid',
          gap: 1.25,
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
        }}
      >
        <EvidenceContent evidence={evidence} />
        {evidence.comment && (
          <Box sx={{ typography: 'body2', whiteSpace: 'pre-wrap' }}>
            {evidence.comment}
          </Box>
        )}
        <Provenance evidence={evidence} />
        <CoverText
          entityRef={scorecard.entityRef}
          evidence={evidence}
          checklist={props.checklist}
        />
        {/* Where it is the reason, it has been said above. */}
        {evidence.verification && !item.reason.code.startsWith('machine-') && (
          <MachineResult verification={evidence.verification} />
        )}
        <Reviews reviews={evidence.reviews} />
        {item.actions.includes('withdraw') && (
          <Box>
            <Button
              size="small"
              color="inherit"
              onClick={() => setWithdrawing(true)}
              sx={{ ml: -0.75 }}
            >
              {t('withdraw.open')}
            </Button>
          </Box>
        )}
      </Box>
      {withdrawing && (
        <WithdrawDialog
          scorecard={scorecard}
          item={item}
          evidence={evidence}
          onClose={() => setWithdrawing(false)}
          onDone={onDone}
        />
      )}
    </PanelSection>
  );
}
