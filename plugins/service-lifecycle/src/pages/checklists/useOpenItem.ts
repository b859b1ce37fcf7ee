import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The item that the address opens. */
export function useOpenItem(): [string | null, (id: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const setOpenItem = useCallback(
    (id: string | null) =>
      setSearch(id === null ? {} : { item: id }, {
        replace: true,
        preventScrollReset: true,
      }),
    [setSearch],
  );
  return [search.get('item'), setOpenItem];
}
