import { Link } from '@backstage/core-components';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type {
  ChecklistDocument,
  ChecklistDocumentItem,
} from 'backstage-plugin-service-lifecycle-common';
import type { ReactNode } from 'react';
import { Who } from '../../components/Who';
import { Requirement } from '../../lifecycleTab/item/Requirement';
import { type TimeFormat, useTimeFormat } from '../../time';
import {
  type Translate,
  useTranslation,
} from '../../translation/useTranslation';
import { OPEN_STATUSES } from '../filters/serviceFilters';
import { useServicesLink } from '../filters/useServicesLink';
import { conditionText } from './conditionText';
import { FactList } from './FactList';

export interface ItemDetailsProps {
  checklist: ChecklistDocument;
  item: ChecklistDocumentItem;
}

/** What an item asks for, and why. */
export function ItemDetails({ checklist, item }: ItemDetailsProps) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  const linkTo = useServicesLink();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '3fr 2fr' },
        gap: 3,
      }}
    >
      <Requirement requirement={item} loading={false} error={null} />
      <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
        <FactList facts={itemFacts(item, t, format)} />
        <Typography variant="body2">
          <Link
            to={linkTo({
              checklist: [checklist.id],
              item: item.id,
              itemStatus: [...OPEN_STATUSES],
            })}
          >
            {t('checklists.openServices')}
          </Link>
        </Typography>
      </Box>
    </Box>
  );
}

function itemFacts(
  item: ChecklistDocumentItem,
  t: Translate,
  format: TimeFormat,
): [string, ReactNode][] {
  const facts: [string, ReactNode][] = [
    [
      t('checklists.needed'),
      item.when === undefined
        ? t('checklists.neededAlways')
        : t('checklists.neededWhere', {
            condition: conditionText(item.when, t),
          }),
    ],
    [
      t('checklists.takes'),
      item.evidence.map(type => t(`evidenceType.${type}`)).join(', '),
    ],
    [t('checklists.verify'), t(`checklists.verifyMode.${item.verify}`)],
  ];
  if (item.reviewers?.length) {
    facts.push([
      t('checklists.reviewers'),
      item.reviewers.map(({ by, when }) => (
        <div key={by}>
          {by === 'owner' || by === 'not-owner' ? (
            t(`checklists.reviewer.${by}`)
          ) : (
            <Who entityRef={by} />
          )}
          {when !== undefined &&
            t('checklists.reviewerWhere', {
              condition: conditionText(when, t),
            })}
        </div>
      )),
    ]);
  }
  facts.push(
    [
      t('checklists.fresh'),
      item.freshFor
        ? format.duration(item.freshFor)
        : t('checklists.freshForever'),
    ],
    [t('checklists.usually'), format.minutes(item.minutes)],
    [
      t('checklists.risk'),
      item.riskAllowed && item.riskLimit
        ? t('checklists.riskAllowed', {
            limit: format.duration(item.riskLimit),
          })
        : t('checklists.riskForbidden'),
    ],
  );
  if (item.controls.length > 0) {
    facts.push([t('checklists.controls'), item.controls.join(', ')]);
  }
  return facts;
}
