import EventOutlined from '@mui/icons-material/EventOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import ShieldOutlined from '@mui/icons-material/ShieldOutlined';
import Box from '@mui/material/Box';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type {
  Scorecard,
  ScorecardItem,
} from 'backstage-plugin-service-lifecycle-common';
import type { ComponentType, ReactNode } from 'react';
import { TextButton } from '../../components/TextButton';
import { Who } from '../../components/Who';
import { Time } from '../../time';
import { useTranslation } from '../../translation/useTranslation';

export interface FactsProps {
  scorecard: Scorecard;
  checklistTitle: string;
  onItem: (itemId: string) => void;
}

/** Until when the stage holds, what was accepted, and what measures it. */
export function Facts({ scorecard, checklistTitle, onItem }: FactsProps) {
  const { t } = useTranslation();
  const risks = scorecard.items.filter(
    item => item.status === 'risk-accepted' && item.counts,
  );
  return (
    <Box
      component="ul"
      aria-label={t('facts.label')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        rowGap: 0.75,
        listStyle: 'none',
        m: 0,
        p: 0,
        typography: 'body2',
      }}
    >
      <HoldsUntil scorecard={scorecard} onItem={onItem} />
      {risks.map(item => (
        <Risk key={item.id} item={item} onItem={onItem} />
      ))}
      <Fact icon={FactCheckOutlined}>
        {t('facts.checklist', {
          checklist: checklistTitle,
          done: `${scorecard.progress.met + scorecard.progress.riskAccepted}`,
          total: `${scorecard.progress.applicable}`,
        })}
      </Fact>
    </Box>
  );
}

function HoldsUntil({
  scorecard: { stage, holdsUntil, items },
  onItem,
}: Pick<FactsProps, 'scorecard' | 'onItem'>) {
  const { t } = useTranslation();
  const item = items.find(({ id }) => id === holdsUntil?.itemId);
  if (!stage || !holdsUntil || !item) {
    return null;
  }
  const parts = {
    stage: t(`stage.${stage.id}`),
    at: <Time at={holdsUntil.at} as="day" />,
    item: <ItemLink item={item} onItem={onItem} />,
  };
  return (
    <Fact icon={EventOutlined}>
      {item.status === 'risk-accepted'
        ? t('facts.holdsUntilRiskEnds', parts)
        : t('facts.holdsUntilTooOld', parts)}
    </Fact>
  );
}

function Risk(props: {
  item: ScorecardItem;
  onItem: (itemId: string) => void;
}) {
  const { t } = useTranslation();
  const { item, onItem } = props;
  if (!item.decision?.expiresAt) {
    return null;
  }
  return (
    <Fact icon={ShieldOutlined}>
      {t('facts.risk', {
        item: <ItemLink item={item} onItem={onItem} />,
        by: <Who entityRef={item.decision.by} />,
        until: <Time at={item.decision.expiresAt} as="day" />,
      })}
    </Fact>
  );
}

function ItemLink(props: {
  item: ScorecardItem;
  onItem: (itemId: string) => void;
}) {
  return (
    <TextButton onClick={() => props.onItem(props.item.id)}>
      {props.item.title}
    </TextButton>
  );
}

function Fact(props: {
  icon: ComponentType<SvgIconProps>;
  children: ReactNode;
}) {
  const { icon: Icon, children } = props;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.75 }}>
      <Icon
        aria-hidden
        sx={{ fontSize: 18, mt: '1px', color: 'text.secondary' }}
      />
      <span>{children}</span>
    </Box>
  );
}
