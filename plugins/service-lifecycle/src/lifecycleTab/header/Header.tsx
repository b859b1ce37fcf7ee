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
import { bandPadding, details } from '../layout';
import { stagesInUse } from '../model/stages';
import { Facts } from './Facts';
import { Notes } from './Notes';
import { RefreshButton } from './RefreshButton';
import { Standing } from './Standing';

export interface HeaderProps {
  scorecard: Scorecard;
  checklistTitle: string;
  area: AreaId | null;
  itemIsOpen: boolean;
  onArea: (area: AreaId | null) => void;
  onGroup: (group: ItemGroup) => void;
  onItem: (itemId: string) => void;
}

/** The picture: where the service stands, in ten seconds. */
export function Header(props: HeaderProps) {
  const { t } = useTranslation();
  const { scorecard, checklistTitle, area, itemIsOpen } = props;
  const { onArea, onGroup, onItem } = props;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={t('header.label')}
      sx={{ ...bandPadding, display: 'grid', gap: 2, borderRadius: 2 }}
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
      <Box sx={details(itemIsOpen)}>
        <Facts
          scorecard={scorecard}
          checklistTitle={checklistTitle}
          onItem={onItem}
        />
        <Notes notes={scorecard.notes} />
        <AreaTiles items={scorecard.items} selected={area} onSelect={onArea} />
      </Box>
    </Paper>
  );
}
