import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { Summary } from 'backstage-plugin-service-lifecycle-common';
import { useState } from 'react';
import { useEntityTitles } from '../../../hooks/useEntityTitles';
import { useTranslation } from '../../../translation/useTranslation';
import { GROUPINGS, type OrganisationView } from '../organisationView';
import { Section } from '../Section';
import { groupRows } from './groupRows';
import { GroupTable } from './GroupTable';

/** Groups that are shown before the others are asked for. */
const SHOWN = 12;

export interface GroupSectionProps {
  view: OrganisationView;
  onView: (view: OrganisationView) => void;
  summary: Summary;
}

/** The same numbers by system, domain or group. */
export function GroupSection({ view, onView, summary }: GroupSectionProps) {
  const { t } = useTranslation();
  const [expanded, setExpanded] = useState(false);
  const entityTitle = useEntityTitles(summary.groups.map(({ key }) => key));
  const rows = groupRows({
    summary,
    order: view.order,
    titleOf: key =>
      key === 'none' ? t(`filters.noneOf.${view.by}`) : entityTitle(key),
  });
  const others = rows.length - SHOWN;
  return (
    <Section
      title={t('organisation.groups.title')}
      actions={
        <ToggleButtonGroup
          exclusive
          size="small"
          color="primary"
          aria-label={t('organisation.groups.by')}
          value={view.by}
          onChange={(_event, chosen) => {
            const by = GROUPINGS.find(name => name === chosen);
            if (by) {
              onView({ ...view, by });
            }
          }}
        >
          {GROUPINGS.map(by => (
            <ToggleButton key={by} value={by} sx={{ textTransform: 'none' }}>
              {t(`organisation.groups.${by}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <GroupTable
        view={view}
        onOrder={order => onView({ ...view, order })}
        rows={expanded ? rows : rows.slice(0, SHOWN)}
      />
      {others > 0 && (
        <Button onClick={() => setExpanded(!expanded)} sx={{ mt: 1 }}>
          {expanded
            ? t('organisation.groups.showFewer')
            : t('organisation.groups.showAll', { count: others })}
        </Button>
      )}
    </Section>
  );
}
