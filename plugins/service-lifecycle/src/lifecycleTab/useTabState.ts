import {
  AREAS,
  ITEM_GROUPS,
  type AreaId,
  type ItemGroup,
} from 'backstage-plugin-service-lifecycle-common';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What is open on the tab; all of it is in the address. */
export interface TabState {
  itemId: string | null;
  group: ItemGroup | null;
  area: AreaId | null;
}

/** Reads and changes what is open; other parameters of the address are kept. */
export function useTabState(): [TabState, (change: Partial<TabState>) => void] {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(
    () => ({
      itemId: search.get('item'),
      group: oneOf(ITEM_GROUPS, search.get('group')),
      area: oneOf(AREAS, search.get('area')),
    }),
    [search],
  );

  const change = useCallback(
    (changes: Partial<TabState>) =>
      setSearch(
        current => {
          const next = new URLSearchParams(current);
          set(next, 'item', changes.itemId);
          set(next, 'group', changes.group);
          set(next, 'area', changes.area);
          return next;
        },
        // Back closes an item that was opened, and does not replay each click.
        { replace: !changes.itemId || state.itemId !== null },
      ),
    [setSearch, state.itemId],
  );
  return [state, change];
}

function set(
  search: URLSearchParams,
  name: string,
  value: string | null | undefined,
) {
  if (value === null) {
    search.delete(name);
  } else if (value !== undefined) {
    search.set(name, value);
  }
}

function oneOf<T extends string>(
  allowed: readonly T[],
  value: string | null,
): T | null {
  return allowed.find(candidate => candidate === value) ?? null;
}
