import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import type {
  ChecklistRef,
  ItemGroup,
  Scorecard,
} from 'backstage-plugin-service-lifecycle-common';
import { useId } from 'react';
import { useChecklistDocument } from '../hooks/useChecklistDocument';
import { ActivityPanel } from './activity/ActivityPanel';
import { DoneNotice } from './DoneNotice';
import { Header } from './header/Header';
import { Invitation } from './header/Invitation';
import { ItemPanel } from './item/ItemPanel';
import { NoSuchItem } from './item/NoSuchItem';
import { bandPadding, beside, columns } from './layout';
import { EmptyGroup } from './list/EmptyGroup';
import { GroupTabs } from './list/GroupTabs';
import { ItemList } from './list/ItemList';
import { whoseTurn } from './model/mayAct';
import { useInSight } from './useInSight';
import { useWorkbench } from './useWorkbench';

export interface WorkbenchProps {
  scorecard: Scorecard;
  checklist: ChecklistRef;
}

/** The picture above, the list at the left, one item at the right. */
export function Workbench({ scorecard, checklist: ref }: WorkbenchProps) {
  const id = useId();
  const tabId = (of: ItemGroup) => `${id}-tab-${of}`;
  const panelId = `${id}-panel`;
  const { data: checklist, error: checklistError } = useChecklistDocument(ref);
  const bench = useWorkbench(scorecard, tabId);
  const [panel, top] = useInSight();
  const { item, itemId, groups, group } = bench;
  const items = groups[group];

  return (
    <Box sx={{ display: 'grid', gap: 2, containerType: 'inline-size' }}>
      <Header
        scorecard={scorecard}
        checklistTitle={checklist?.title ?? ref.id}
        area={bench.area}
        itemIsOpen={itemId !== null}
        onArea={bench.selectArea}
        onGroup={bench.selectGroup}
        onItem={bench.open}
      />
      <Invitation scorecard={scorecard} onItem={bench.act} />
      <Paper variant="outlined" sx={{ borderRadius: 2 }}>
        <GroupTabs
          tabId={tabId}
          panelId={panelId}
          groups={groups}
          selected={group}
          whose={whoseTurn(scorecard)}
          onSelect={bench.selectGroup}
        />
        <Box sx={columns(itemId !== null)}>
          <Box
            id={panelId}
            role="tabpanel"
            aria-labelledby={tabId(group)}
            sx={{ pb: 2 }}
          >
            {items.length > 0 ? (
              <ItemList
                scorecard={scorecard}
                checklist={checklist}
                group={group}
                items={items}
                openItemId={itemId}
                onOpen={bench.open}
                onAct={bench.act}
              />
            ) : (
              <EmptyGroup
                group={group}
                area={bench.area}
                onAllAreas={() => bench.selectArea(null)}
              />
            )}
          </Box>
          <Box ref={panel} sx={{ ...bandPadding, ...beside(top), minWidth: 0 }}>
            <DoneNotice
              scorecard={scorecard}
              done={bench.done}
              onDone={bench.finish}
              onNext={bench.act}
            />
            {item && (
              <ItemPanel
                key={item.id}
                scorecard={scorecard}
                item={item}
                checklist={checklist}
                checklistError={checklistError}
                form={bench.form}
                onFormOpen={bench.openForm}
                onClose={bench.close}
                onDone={bench.finish}
                headingRef={bench.headingRef}
              />
            )}
            {!item && itemId && (
              <NoSuchItem itemId={itemId} onClose={bench.close} />
            )}
            {!itemId && <ActivityPanel entityRef={scorecard.entityRef} />}
          </Box>
        </Box>
      </Paper>
    </Box>
  );
}
