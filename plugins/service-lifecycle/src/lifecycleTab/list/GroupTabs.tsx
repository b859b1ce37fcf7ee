import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import {
  ITEM_GROUPS,
  type ItemGroup,
} from 'backstage-plugin-service-lifecycle-common';
import { useTranslation } from '../../translation/useTranslation';
import type { ItemGroups } from '../model/groups';
import type { WhoseTurn } from '../model/mayAct';

export interface GroupTabsProps {
  tabId: (group: ItemGroup) => string;
  panelId: string;
  groups: ItemGroups;
  selected: ItemGroup;
  /** Whose the first group is. */
  whose: WhoseTurn;
  onSelect: (group: ItemGroup) => void;
}

/** The groups of the list with their counts. */
export function GroupTabs(props: GroupTabsProps) {
  const { t } = useTranslation();
  const { tabId, panelId, groups, selected, whose, onSelect } = props;
  return (
    <Tabs
      value={selected}
      onChange={(_, group: ItemGroup) => onSelect(group)}
      variant="scrollable"
      scrollButtons={false}
      aria-label={t('groups.label')}
      sx={{ borderBottom: 1, borderColor: 'divider', px: 1 }}
    >
      {ITEM_GROUPS.map(group => (
        <Tab
          key={group}
          value={group}
          id={tabId(group)}
          aria-controls={panelId}
          label={
            <span>
              {group === 'your-turn'
                ? t(`whoseGroup.${whose}`)
                : t(`groups.${group}`)}{' '}
              <Box
                component="span"
                sx={{ color: 'text.secondary', fontWeight: 400 }}
              >
                {groups[group].length}
              </Box>
            </span>
          }
          sx={{
            minWidth: 0,
            px: 2,
            py: 1.5,
            letterSpacing: 'normal',
            color: 'text.secondary',
            '&.Mui-selected': { color: 'text.primary' },
            '&:hover': { color: 'text.primary', bgcolor: 'action.hover' },
          }}
        />
      ))}
    </Tabs>
  );
}
