import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import type {
  AreaId,
  ChecklistRef,
  ItemGroup,
  Scorecard,
} from 'backstage-plugin-service-lifecycle-common';
import { useId, useState } from 'react';
import { useChecklistDocument } from '../hooks/useChecklistDocument';
import { ActivityPanel } from './activity/ActivityPanel';
import { DoneNotice } from './DoneNotice';
import type { Done } from './done';
import { Header } from './header/Header';
import { Invitation } from './header/Invitation';
import { ItemPanel } from './item/ItemPanel';
import { NoSuchItem } from './item/NoSuchItem';
import { bandPadding, beside, columns } from './layout';
import { EmptyGroup } from './list/EmptyGroup';
import { GroupTabs } from './list/GroupTabs';
import { ItemList } from './list/ItemList';
import { firstGroup, itemGroup, itemsByGroup } from './model/groups';
import { whoseTurn } from './model/mayAct';
import { useInSight } from './useInSight';
import { useItemFocus } from './useItemFocus';
import { useTabState } from './useTabState';

export interface WorkbenchProps {
  scorecard: Scorecard;
  checklist: ChecklistRef;
}

/** The picture above, the list at the left, one item at the right. */
export function Workbench({ scorecard, checklist: ref }: WorkbenchProps) {
  const id = useId();
  const { data: checklist } = useChecklistDocument(ref);
  const [state, change] = useTabState();
  const [form, setForm] = useState({ open: false, focusRequest: 0 });
  const [done, setDone] = useState<Done | null>(null);
  const focus = useItemFocus();
  const [panel, top] = useInSight();

  const item = scorecard.items.find(
    ({ id: itemId }) => itemId === state.itemId,
  );
  const inArea = itemsOf(scorecard, state.area);
  const groups = itemsByGroup({ ...scorecard, items: inArea });
  const group =
    state.group ??
    (item ? itemGroup(item, scorecard.expected) : firstGroup(groups));

  const show = (itemId: string, withForm: boolean) => {
    const shown = scorecard.items.find(candidate => candidate.id === itemId);
    change({
      itemId,
      group:
        shown && !groups[group].includes(shown)
          ? itemGroup(shown, scorecard.expected)
          : group,
    });
    setForm(({ focusRequest }) => ({
      open: withForm,
      focusRequest: withForm ? focusRequest + 1 : 0,
    }));
    setDone(null);
    if (!withForm) {
      focus.toHeading(itemId);
    }
  };
  const open = (itemId: string) => show(itemId, false);
  const act = (itemId: string) => show(itemId, true);
  const close = () => {
    change({ itemId: null });
    setDone(null);
    focus.toRow(state.itemId, `${id}-tab-${group}`);
  };
  const selectGroup = (selected: ItemGroup) => change({ group: selected });
  const selectArea = (area: AreaId | null) => {
    const next = itemsByGroup({
      ...scorecard,
      items: itemsOf(scorecard, area),
    });
    change({
      area,
      group: next[group].length > 0 ? group : firstGroup(next),
    });
  };
  const finish = (result: Done) => {
    setForm({ open: false, focusRequest: 0 });
    setDone(result);
    focus.toHeading(result.itemId);
  };

  return (
    <Box sx={{ display: 'grid', gap: 2, containerType: 'inline-size' }}>
      <Header
        scorecard={scorecard}
        checklistTitle={checklist?.title ?? ref.id}
        area={state.area}
        itemIsOpen={state.itemId !== null}
        onArea={selectArea}
        onGroup={selectGroup}
        onItem={open}
      />
      <Invitation scorecard={scorecard} onItem={act} />
      <Paper variant="outlined" sx={{ borderRadius: 2 }}>
        <GroupTabs
          id={id}
          groups={groups}
          selected={group}
          whose={whoseTurn(scorecard)}
          onSelect={selectGroup}
        />
        <Box sx={columns(state.itemId !== null)}>
          <Box
            id={`${id}-panel`}
            role="tabpanel"
            aria-labelledby={`${id}-tab-${group}`}
            sx={{ pb: 2 }}
          >
            {groups[group].length > 0 ? (
              <ItemList
                scorecard={scorecard}
                checklist={checklist}
                group={group}
                items={groups[group]}
                openItemId={state.itemId}
                onOpen={open}
                onAct={act}
              />
            ) : (
              <EmptyGroup
                group={group}
                area={state.area}
                onAllAreas={() => selectArea(null)}
              />
            )}
          </Box>
          <Box ref={panel} sx={{ ...bandPadding, ...beside(top), minWidth: 0 }}>
            <DoneNotice
              scorecard={scorecard}
              done={done}
              onDone={finish}
              onNext={act}
            />
            {item && (
              <ItemPanel
                key={item.id}
                scorecard={scorecard}
                item={item}
                checklist={checklist}
                form={form}
                onFormOpen={opened =>
                  setForm(({ focusRequest }) => ({
                    open: opened,
                    focusRequest: opened ? focusRequest + 1 : 0,
                  }))
                }
                onClose={close}
                onDone={finish}
                headingRef={focus.headingRef}
              />
            )}
            {!item && state.itemId && (
              <NoSuchItem itemId={state.itemId} onClose={close} />
            )}
            {!state.itemId && <ActivityPanel entityRef={scorecard.entityRef} />}
          </Box>
        </Box>
      </Paper>
    </Box>
  );
}

function itemsOf({ items }: Scorecard, area: AreaId | null) {
  return area ? items.filter(item => item.area === area) : items;
}
