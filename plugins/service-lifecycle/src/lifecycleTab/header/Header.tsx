import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import type {
  AreaId,
  ItemGroup,
  Scorecard,
} from 'backstage-plugin-service-lifecycle-common';
import { AreaTiles } from '../../components/AreaTiles';
import { StageLadder } from '../../components/StageLadder';
import { useTranslation } from '../../translation/useTranslation';
import { stagesInUse } from '../model/stages';
import { Facts } from './Facts';
import { Notes } from './Notes';
import { RefreshButton } from './RefreshButton';
import { Standing } from './Standing';

export interface HeaderProps {
  scorecard: Scorecard;
  checklistTitle: string;
  area: AreaId | null;
  onArea: (area: AreaId | null) => void;
  onGroup: (group: ItemGroup) => void;
  onItem: (itemId: string) => void;
}

/** The picture: where the service stands, in ten seconds. */
export function Header(props: HeaderProps) {
  const { t } = useTranslation();
  const { scorecard, checklistTitle, area, onArea, onGroup, onItem } = props;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={t('header.label')}
      sx={{ p: 3, display: 'grid', gap: 2.5, position: 'relative' }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <Standing scorecard={scorecard} onGroup={onGroup} />
        <RefreshButton scorecard={scorecard} />
      </Box>
      <StageLadder
        stage={scorecard.stage}
        claim={scorecard.claim}
        expected={scorecard.expected}
        notStarted={scorecard.notStarted}
        stages={stagesInUse(scorecard.items)}
      />
      <Facts
        scorecard={scorecard}
        checklistTitle={checklistTitle}
        onItem={onItem}
      />
      <Notes notes={scorecard.notes} />
      <AreaTiles items={scorecard.items} selected={area} onSelect={onArea} />
    </Paper>
  );
}
