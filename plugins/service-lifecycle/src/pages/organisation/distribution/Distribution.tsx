import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import {
  STAGES,
  type SummaryNumbers,
} from 'backstage-plugin-service-lifecycle-common';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../translation/useTranslation';
import type { ServiceFilters } from '../../filters/serviceFilters';
import { useServicesLink } from '../../filters/useServicesLink';
import { CountLink } from '../CountLink';
import { Section } from '../Section';
import { NOT_STARTED_TONE, stageTone } from './stageTone';

export interface DistributionProps {
  filters: ServiceFilters;
  total: SummaryNumbers;
}

/**
 * How many services are shown at each stage.
 *
 * @remarks
 * A table, drawn as bars: it reads the same aloud, and every count is a link.
 * Services that nobody has started on stand apart from the stages.
 */
export function Distribution({ filters, total }: DistributionProps) {
  const { t } = useTranslation();
  const linkTo = useServicesLink();
  const stages = [...STAGES].reverse().map(stage => ({
    key: stage,
    name: t(`stage.${stage}`),
    count: total.byStageStarted[stage],
    to: linkTo({ ...filters, stage: [stage], notStarted: false }),
    sx: { bgcolor: stageTone(stage) },
  }));
  const apart = [
    {
      key: 'notStarted',
      name: t('organisation.distribution.notStarted'),
      hint: t('organisation.distribution.notStartedHint'),
      count: total.notStarted,
      to: linkTo({ ...filters, notStarted: true }),
      sx: NOT_STARTED_TONE,
    },
    {
      key: 'noChecklist',
      name: t('organisation.distribution.noChecklist'),
      count: total.noChecklist,
      to: linkTo({ ...filters, checklist: ['none'] }),
      sx: NOT_STARTED_TONE,
    },
  ].filter(({ key, count }) => key === 'notStarted' || count > 0);
  const longest = Math.max(...[...stages, ...apart].map(row => row.count), 1);
  return (
    <Section
      title={t('organisation.distribution.title')}
      text={t('organisation.distribution.caption')}
    >
      <Box component="table" sx={{ width: '100%', borderSpacing: 0 }}>
        <HeaderRow>
          {t('organisation.distribution.stage')}
          {t('organisation.distribution.services')}
        </HeaderRow>
        <tbody>
          {stages.map(({ key, ...row }) => (
            <BarRow key={key} {...row} longest={longest} />
          ))}
        </tbody>
        <Box component="tbody" sx={{ '& tr:first-of-type > *': { pt: 2.5 } }}>
          {apart.map(({ key, ...row }) => (
            <BarRow key={key} {...row} longest={longest} />
          ))}
        </Box>
      </Box>
    </Section>
  );
}

function HeaderRow({ children }: { children: [string, string] }) {
  const [stage, services] = children;
  return (
    <Box
      component="thead"
      sx={{
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
      }}
    >
      <tr>
        <th scope="col">{stage}</th>
        <th scope="col">{services}</th>
      </tr>
    </Box>
  );
}

interface BarRowProps {
  name: string;
  hint?: string;
  count: number;
  to: string;
  longest: number;
  sx: object;
}

function BarRow({ name, hint, count, to, longest, sx }: BarRowProps) {
  return (
    <tr>
      <Box
        component="th"
        scope="row"
        sx={{
          py: 0.75,
          pr: 2,
          width: '1%',
          whiteSpace: 'nowrap',
          textAlign: 'left',
          typography: 'body2',
        }}
      >
        <Hint text={hint}>{name}</Hint>
      </Box>
      <Box component="td" sx={{ py: 0.75 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25 }}>
          <Box
            aria-hidden
            sx={{
              flex: `0 1 ${(100 * count) / longest}%`,
              minWidth: count > 0 ? 4 : 0,
              height: 18,
              borderRadius: 0.5,
              ...(count > 0 && sx),
            }}
          />
          <CountLink count={count} to={to} of={name} />
        </Box>
      </Box>
    </tr>
  );
}

function Hint({ text, children }: { text?: string; children: ReactNode }) {
  return text ? (
    <Tooltip title={text} describeChild>
      <Box
        component="span"
        tabIndex={0}
        sx={{ borderBottom: '1px dotted', cursor: 'help' }}
      >
        {children}
      </Box>
    </Tooltip>
  ) : (
    <>{children}</>
  );
}
