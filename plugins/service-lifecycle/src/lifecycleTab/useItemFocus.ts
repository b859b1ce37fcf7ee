import { useEffect, useRef, useState } from 'react';
import { rowId } from './list/rowId';

type Target =
  | { to: 'heading'; itemId: string }
  | { to: 'row'; itemId: string; orElse: string };

/**
 * Where the keyboard is after an item was opened, changed or closed: on its
 * heading, and back on its row.
 *
 * @remarks
 * An item that was changed may have left the list meanwhile: `toRow` takes the
 * id of an element to go to then.
 */
export function useItemFocus() {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [target, setTarget] = useState<Target | null>(null);

  // The element to go to is on the screen only after the next render.
  useEffect(() => {
    if (target?.to === 'heading') {
      headingRef.current?.focus();
    } else if (target) {
      const row = document.getElementById(rowId(target.itemId));
      (row ?? document.getElementById(target.orElse))?.focus();
    }
  }, [target]);

  return {
    headingRef,
    toHeading: (itemId: string) => setTarget({ to: 'heading', itemId }),
    toRow: (itemId: string | null, orElse: string) =>
      itemId && setTarget({ to: 'row', itemId, orElse }),
  };
}
