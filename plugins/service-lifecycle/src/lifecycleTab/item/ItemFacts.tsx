import Box from '@mui/material/Box';
import type {
  ChecklistDocument,
  ChecklistDocumentItem,
  Scorecard,
  ScorecardItem,
} from 'backstage-plugin-service-lifecycle-common';
import { Fragment, type ReactNode } from 'react';
import { Who } from '../../components/Who';
import { WhoList } from '../../components/WhoList';
import { Time, type TimeFormat, useTimeFormat } from '../../time';
import {
  type Translate,
  useTranslation,
} from '../../translation/useTranslation';

export interface ItemFactsProps {
  scorecard: Scorecard;
  item: ScorecardItem;
  requirement: ChecklistDocumentItem | undefined;
  checklist: ChecklistDocument | undefined;
}

/** Who checks, how long it lasts, and whom to ask. */
export function ItemFacts(props: ItemFactsProps) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  const facts = itemFacts(props, t, format);
  if (facts.length === 0) {
    return null;
  }
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(88px, auto) 1fr',
        columnGap: 2,
        rowGap: 0.75,
        typography: 'body2',
      }}
    >
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {name}
          </Box>
          <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
            {value}
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}

function itemFacts(
  { item, requirement, checklist, scorecard }: ItemFactsProps,
  t: Translate,
  format: TimeFormat,
): [string, ReactNode][] {
  const facts: [string, ReactNode][] = [];
  if (requirement) {
    facts.push([t('itemFacts.verified'), t(`verify.${requirement.verify}`)]);
  }
  if (item.reviewers.length > 0) {
    facts.push([t('itemFacts.reviewer'), reviewers(item, scorecard, t)]);
  }
  if (item.holdsUntil) {
    facts.push([
      t('itemFacts.holdsUntil'),
      item.status === 'risk-accepted'
        ? t('itemFacts.riskEndsAfter', {
            at: <Time at={item.holdsUntil} as="day" />,
          })
        : t('itemFacts.tooOldAfter', {
            at: <Time at={item.holdsUntil} as="day" />,
          }),
    ]);
  } else if (requirement?.freshFor) {
    facts.push([
      t('itemFacts.freshFor'),
      format.duration(requirement.freshFor),
    ]);
  }
  if (item.countsFrom && !item.counts) {
    facts.push([
      t('itemFacts.countsFrom'),
      t('itemFacts.countsFromDate', { date: format.date(item.countsFrom) }),
    ]);
  }
  const asked =
    checklist?.areas.find(({ id }) => id === item.area)?.group ??
    (scorecard.ownerResolved ? scorecard.owner : null);
  if (asked) {
    facts.push([t('itemFacts.questions'), <Who key="who" entityRef={asked} />]);
  }
  if (requirement && requirement.controls.length > 0) {
    facts.push([t('itemFacts.controls'), format.list(requirement.controls)]);
  }
  return facts;
}

/** Nobody reviews what they gave: in the owner's own group it takes another. */
function reviewers(
  item: ScorecardItem,
  { owner }: Scorecard,
  t: Translate,
): ReactNode {
  const who = <WhoList entityRefs={item.reviewers} />;
  return owner && item.reviewers.includes(owner)
    ? t('itemFacts.anyoneElseIn', { who })
    : t('itemFacts.anyoneIn', { who });
}
