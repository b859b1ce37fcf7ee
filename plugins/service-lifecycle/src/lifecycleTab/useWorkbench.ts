import type {
  AreaId,
  ItemGroup,
  Scorecard,
} from 'backstage-plugin-service-lifecycle-common';
import { useState } from 'react';
import type { Done } from './done';
import { firstGroup, itemGroup, itemsByGroup } from './model/groups';
import { useItemFocus } from './useItemFocus';
import { useTabState } from './useTabState';

/** What is open on the tab, and what can be done with it. */
export function useWorkbench(
  scorecard: Scorecard,
  tabId: (group: ItemGroup) => string,
) {
  const [state, change] = useTabState();
  const [form, setForm] = useState({ open: false, focusRequest: 0 });
  const [done, setDone] = useState<Done | null>(null);
  const focus = useItemFocus();

  const { itemId, area } = state;
  const item = scorecard.items.find(({ id }) => id === itemId) ?? null;
  const groups = groupsIn(area, scorecard);
  const group =
    state.group ??
    (item ? itemGroup(item, scorecard.expected) : firstGroup(groups));

  const openForm = (open: boolean) =>
    setForm(({ focusRequest }) => ({
      open,
      focusRequest: open ? focusRequest + 1 : 0,
    }));

  const show = (id: string) => {
    const shown = scorecard.items.find(candidate => candidate.id === id);
    const isListed = !shown || groups[group].includes(shown);
    change({
      itemId: id,
      group: isListed ? group : itemGroup(shown, scorecard.expected),
    });
    setDone(null);
  };

  return {
    itemId,
    item,
    area,
    groups,
    group,
    form,
    openForm,
    done,
    headingRef: focus.headingRef,
    open(id: string) {
      show(id);
      openForm(false);
      focus.toHeading(id);
    },
    /** Opens an item with its form. */
    act(id: string) {
      show(id);
      openForm(true);
    },
    close() {
      change({ itemId: null });
      setDone(null);
      focus.toRow(itemId, tabId(group));
    },
    finish(result: Done) {
      openForm(false);
      setDone(result);
      focus.toHeading(result.itemId);
    },
    selectGroup: (selected: ItemGroup) => change({ group: selected }),
    /** A group that has nothing in the area gives way to one that has. */
    selectArea(selected: AreaId | null) {
      const inArea = groupsIn(selected, scorecard);
      change({
        area: selected,
        group: inArea[group].length > 0 ? group : firstGroup(inArea),
      });
    },
  };
}

function groupsIn(area: AreaId | null, { items, expected }: Scorecard) {
  return itemsByGroup({
    expected,
    items: area ? items.filter(item => item.area === area) : items,
  });
}
