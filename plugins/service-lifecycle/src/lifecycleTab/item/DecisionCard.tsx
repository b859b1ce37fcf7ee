import Box from '@mui/material/Box';
import type { ItemDecision } from 'backstage-plugin-service-lifecycle-common';
import { Who } from '../../components/Who';
import { QuotedText } from '../../evidenceTypes/QuotedText';
import { Time } from '../../time';
import { useTranslation } from '../../translation/useTranslation';
import { PanelSection } from './PanelSection';

/** What a named person decided about an item, in whose words, until when. */
export function DecisionCard({ decision }: { decision: ItemDecision }) {
  const { t } = useTranslation();
  const { kind, by, at, expiresAt, text } = decision;
  return (
    <PanelSection title={t(`decision.${kind}`)}>
      <Box sx={{ mt: 0.75, display: 'grid', gap: 1 }}>
        <QuotedText>{text}</QuotedText>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {t('decision.by', {
            by: <Who entityRef={by} />,
            at: <Time at={at} />,
          })}
          {'. '}
          {expiresAt && <Ending kind={kind} at={expiresAt} />}
        </Box>
      </Box>
    </PanelSection>
  );
}

/** Every date says what happens then. */
function Ending(props: { kind: ItemDecision['kind']; at: string }) {
  const { t } = useTranslation();
  const parts = { until: <Time at={props.at} as="day" /> };
  return props.kind === 'risk'
    ? t('decision.riskUntil', parts)
    : t('decision.notApplicableUntil', parts);
}
