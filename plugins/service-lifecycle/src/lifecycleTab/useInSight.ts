import { useCallback, useState } from 'react';

/**
 * How far above the edge an element may stick, so that it stays in sight beside
 * something longer and its end can be reached: 0 where it fits, negative where
 * it is taller than the window.
 */
export function useInSight(): [(element: HTMLElement | null) => void, number] {
  const [top, setTop] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') {
      return;
    }
    // It ends with its element: an observer does not keep one alive.
    new ResizeObserver(() =>
      setTop(Math.min(0, window.innerHeight - element.offsetHeight)),
    ).observe(element);
  }, []);
  return [ref, top];
}
