import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useChecklists } from '../../../hooks/useChecklists';
import { useEntityTitles } from '../../../hooks/useEntityTitles';
import { useItemSummary } from '../../../hooks/useSummary';
import { useTranslation } from '../../../translation/useTranslation';
import { AsOfNote } from '../../states/AsOfNote';
import { LoadFailed } from '../../states/LoadFailed';
import type { OrganisationView } from '../organisationView';
import { Section } from '../Section';
import { heatMapOf } from './heatMap';
import { HeatMapTable } from './HeatMapTable';

/** Groups that are shown before the others are asked for. */
const SHOWN = 8;

export interface HeatMapSectionProps {
  view: OrganisationView;
  onView: (view: OrganisationView) => void;
}

/** Which items are done in which part of the organisation. */
export function HeatMapSection({ view, onView }: HeatMapSectionProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useChecklists();
  const checklists = (data?.items ?? []).filter(({ services }) => services > 0);
  const mostUsed = [...checklists].sort((a, b) => b.services - a.services)[0];
  const checklist =
    checklists.find(({ id }) => id === view.checklist) ?? mostUsed;
  if (error) {
    return <LoadFailed error={error} onRetry={refetch} />;
  }
  if (!checklist) {
    return null;
  }
  return (
    <Section
      title={t('organisation.heatMap.title')}
      text={t('organisation.heatMap.text')}
      actions={
        <TextField
          select
          size="small"
          label={t('organisation.heatMap.checklist')}
          value={checklist.id}
          onChange={event => onView({ ...view, checklist: event.target.value })}
          sx={{ minWidth: 180 }}
        >
          {checklists.map(({ id, title }) => (
            <MenuItem key={id} value={id}>
              {title}
            </MenuItem>
          ))}
        </TextField>
      }
    >
      <Items view={view} checklist={checklist.id} />
    </Section>
  );
}

function Items(props: { view: OrganisationView; checklist: string }) {
  const { t } = useTranslation();
  const { by, filters } = props.view;
  const { owner, system, domain, tier, lifecycle } = filters;
  const narrowed = { owner, system, domain, tier, lifecycle };
  const [expanded, setExpanded] = useState(false);
  const { data, error, refetch } = useItemSummary({
    ...narrowed,
    groupBy: by,
    checklist: props.checklist,
  });
  const heatMap = useMemo(() => data && heatMapOf(data), [data]);
  const keys = heatMap?.columns.map(({ key }) => key) ?? [];
  const shown = expanded ? keys : keys.slice(0, SHOWN);
  const entityTitle = useEntityTitles(shown);
  if (error) {
    return <LoadFailed error={error} onRetry={refetch} />;
  }
  if (!data || !heatMap) {
    return <Skeleton variant="rounded" height={480} />;
  }
  if (heatMap.columns.length === 0) {
    return (
      <Typography color="text.secondary">
        {t('organisation.heatMap.nothing')}
      </Typography>
    );
  }
  return (
    <>
      <AsOfNote asOf={data.asOf} onRefresh={refetch} />
      <HeatMapTable
        heatMap={{
          columns: heatMap.columns.slice(0, shown.length),
          rows: heatMap.rows,
        }}
        by={by}
        filters={{ ...narrowed, checklist: [props.checklist] }}
        titleOf={key =>
          key === 'none' ? t(`filters.noneOf.${by}`) : entityTitle(key)
        }
      />
      {keys.length > SHOWN && (
        <Button onClick={() => setExpanded(!expanded)} sx={{ mt: 1 }}>
          {expanded
            ? t('organisation.groups.showFewer')
            : t('organisation.groups.showAll', { count: keys.length - SHOWN })}
        </Button>
      )}
    </>
  );
}
