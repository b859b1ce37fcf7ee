import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import {
  isSatisfying,
  type ChecklistDocumentItem,
  type Scorecard,
  type ScorecardItem,
} from 'backstage-plugin-service-lifecycle-common';
import { useState } from 'react';
import { Who } from '../../components/Who';
import { useTimeFormat } from '../../time';
import { useTranslation } from '../../translation/useTranslation';
import type { Done } from '../done';
import { firstType, loadDraft, otherTypes } from '../form/draft';
import { EvidenceForm } from '../form/EvidenceForm';
import { rowAction } from '../model/rowAction';
import { OnlyFromCatalog } from './OnlyFromCatalog';
import { PanelSection } from './PanelSection';

export interface GiveEvidenceProps {
  scorecard: Scorecard;
  item: ScorecardItem;
  requirement: ChecklistDocumentItem | undefined;
  open: boolean;
  focusRequest: number;
  onOpen: (open: boolean) => void;
  onDone: (done: Done) => void;
}

/** The form, the button that opens it, or who may give this evidence. */
export function GiveEvidence(props: GiveEvidenceProps) {
  const { t } = useTranslation();
  const { scorecard, item, open, onOpen, onDone } = props;
  // What is being written stays on the screen, whatever others do meanwhile.
  const [writing, setWriting] = useState(
    () => loadDraft(scorecard.entityRef, item.id) !== null,
  );
  const type = firstType(item);
  if (!item.actions.includes('submit')) {
    return !isSatisfying(item.status) ? <WhoMay scorecard={scorecard} /> : null;
  }
  if (!type) {
    return !isSatisfying(item.status) ? <NoFormYet item={item} /> : null;
  }
  const optional = !(item.status === 'missing' && !item.evidence);
  if (optional && !open && !writing) {
    return (
      <div>
        <Button variant="outlined" onClick={() => onOpen(true)}>
          {openLabel()}
        </Button>
      </div>
    );
  }
  return (
    <PanelSection title={t('form.title')}>
      <Box sx={{ mt: 1.5 }}>
        <EvidenceForm
          scorecard={scorecard}
          item={item}
          requirement={props.requirement}
          type={type}
          focusRequest={props.focusRequest}
          onWriting={setWriting}
          onCancel={optional ? () => onOpen(false) : null}
          onDone={onDone}
        />
      </Box>
    </PanelSection>
  );

  function openLabel(): string {
    if (item.evidence?.source === 'catalog') {
      return t('item.correct');
    }
    const action = rowAction(item);
    if (action) {
      return t(`rowAction.${action}`);
    }
    return item.evidence ? t('item.replace') : t('rowAction.add');
  }
}

function WhoMay({ scorecard }: { scorecard: Scorecard }) {
  const { t } = useTranslation();
  const { owner, ownerResolved } = scorecard;
  return (
    <Alert severity="info" icon={false} role="note" variant="outlined">
      {owner && ownerResolved
        ? t('whoMay.owner', { owner: <Who entityRef={owner} /> })
        : t('whoMay.nobody')}
    </Alert>
  );
}

function NoFormYet({ item }: { item: ScorecardItem }) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  const types = otherTypes(item);
  if (types.length === 0) {
    return <OnlyFromCatalog />;
  }
  return (
    <Alert severity="info" icon={false} role="note" variant="outlined">
      {t('form.noFormYet', {
        count: types.length,
        types: format.list(types.map(type => t(`takes.${type}`))),
      })}
    </Alert>
  );
}
