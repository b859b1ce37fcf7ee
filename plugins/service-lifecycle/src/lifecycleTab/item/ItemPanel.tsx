import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type {
  ChecklistDocument,
  Scorecard,
  ScorecardItem,
} from 'backstage-plugin-service-lifecycle-common';
import { useId, type KeyboardEvent, type Ref } from 'react';
import { StatusLabel } from '../../components/StatusLabel';
import { useTranslation } from '../../translation/useTranslation';
import type { Done } from '../done';
import { ReasonText } from '../sentences/ReasonText';
import { DecisionCard } from './DecisionCard';
import { EvidenceCard } from './EvidenceCard';
import { GiveEvidence } from './GiveEvidence';
import { History } from './History';
import { ItemFacts } from './ItemFacts';
import { Requirement } from './Requirement';

export interface ItemPanelProps {
  scorecard: Scorecard;
  item: ScorecardItem;
  /** `undefined` while it is read. */
  checklist: ChecklistDocument | undefined;
  /** Why it could not be read. */
  checklistError: Error | null;
  form: { open: boolean; focusRequest: number };
  onFormOpen: (open: boolean) => void;
  onClose: () => void;
  onDone: (done: Done) => void;
  headingRef: Ref<HTMLHeadingElement>;
}

/** One item: what is asked and why, what is there, and the form to give it. */
export function ItemPanel(props: ItemPanelProps) {
  const { t } = useTranslation();
  const headingId = useId();
  const { scorecard, item, checklist, onClose, headingRef } = props;
  const requirement = checklist?.items.find(({ id }) => id === item.id);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      onClose();
    }
  };

  return (
    // Escape is a short cut for the button that closes.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-labelledby={headingId} onKeyDown={closeOnEscape}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, mb: 1.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box
            component="h2"
            id={headingId}
            ref={headingRef}
            tabIndex={-1}
            sx={{
              m: 0,
              fontSize: 20,
              fontWeight: 700,
              lineHeight: 1.3,
              outline: 'none',
              overflowWrap: 'anywhere',
            }}
          >
            {item.title}
          </Box>
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
            {t('item.place', {
              stage: t(`stage.${item.stage}`),
              area: t(`area.${item.area}`),
            })}
          </Box>
        </Box>
        <Tooltip title={t('item.closeHint')}>
          <IconButton
            size="small"
            onClick={onClose}
            aria-label={t('item.close')}
          >
            <Close fontSize="small" />
          </IconButton>
        </Tooltip>
      </Box>
      <Box sx={{ typography: 'body2', mb: 2 }}>
        <Box sx={{ fontWeight: 700 }}>
          <StatusLabel status={item.status} counts={item.counts} />
        </Box>
        <Box sx={{ pl: 3.25 }}>
          <ReasonText reason={item.reason} />
        </Box>
      </Box>
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        <Requirement
          requirement={requirement}
          loading={!checklist}
          error={checklist ? null : props.checklistError}
        />
        {item.decision && <DecisionCard decision={item.decision} />}
        {item.evidence && (
          <EvidenceCard
            scorecard={scorecard}
            item={item}
            evidence={item.evidence}
            checklist={checklist}
            onDone={props.onDone}
          />
        )}
        <GiveEvidence
          scorecard={scorecard}
          item={item}
          requirement={requirement}
          open={props.form.open}
          focusRequest={props.form.focusRequest}
          onOpen={props.onFormOpen}
          onDone={props.onDone}
        />
        <ItemFacts
          scorecard={scorecard}
          item={item}
          requirement={requirement}
          checklist={checklist}
        />
        <History
          entityRef={scorecard.entityRef}
          itemId={item.id}
          checklist={checklist}
        />
      </Box>
    </section>
  );
}
