import { useEffect, useRef, useState } from 'react';
import { rowId } from './list/rowId';

type Target = { to: 'heading' | 'row'; itemId: string };

/**
 * Where the keyboard is after an item was opened, changed or closed: on its
 * heading, and back on its row.
 */
export function useItemFocus() {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [target, setTarget] = useState<Target | null>(null);

  // The element to go to is on the screen only after the next render.
  useEffect(() => {
    if (target?.to === 'heading') {
      headingRef.current?.focus();
    } else if (target) {
      document.getElementById(rowId(target.itemId))?.focus();
    }
  }, [target]);

  return {
    headingRef,
    toHeading: (itemId: string) => setTarget({ to: 'heading', itemId }),
    toRow: (itemId: string | null) =>
      itemId && setTarget({ to: 'row', itemId }),
  };
}
