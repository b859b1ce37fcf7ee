import type { Activity } from 'backstage-plugin-service-lifecycle-common';

/** Something that happened, with the change of status that it led to at once. */
export interface Happened {
  activity: Activity;
  turned: Activity | null;
}

/**
 * Tells a submission or withdrawal and the change of status that came of it as
 * one. Takes and gives the newest first.
 */
export function foldTurns(activities: readonly Activity[]): Happened[] {
  const folded: Happened[] = [];
  for (const activity of activities) {
    const newer = folded.at(-1);
    if (newer && isCauseOf(activity, newer.activity)) {
      folded.splice(-1, 1, { activity, turned: newer.activity });
    } else {
      folded.push({ activity, turned: null });
    }
  }
  return folded;
}

function isCauseOf(cause: Activity, effect: Activity): boolean {
  return (
    (cause.kind === 'evidence-submitted' ||
      cause.kind === 'evidence-withdrawn') &&
    effect.kind === 'item-turned' &&
    effect.itemId === cause.itemId &&
    effect.at === cause.at
  );
}
