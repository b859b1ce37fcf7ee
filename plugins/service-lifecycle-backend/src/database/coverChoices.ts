import type { CoverKind } from 'backstage-plugin-service-lifecycle-common';
import type { Database, ServiceId } from './types';

/** A service that joined or left what others share with it. */
export interface CoverChoice {
  serviceId: ServiceId;
  /** Null for a provision, which is joined and left as a whole. */
  itemId: string | null;
  coverKind: Exclude<CoverKind, 'service'>;
  /** The System's ref, `<checklist>/<provision>`, or the revision that lists services. */
  coverRef: string;
  choice: 'joined' | 'opted-out';
  chosenBy: string;
  chosenAt: Date;
}

/** Appends a choice; the latest one holds. */
export async function appendCoverChoice(
  tx: Database,
  choice: CoverChoice,
): Promise<void> {
  await tx('cover_choice').insert({
    service_id: choice.serviceId,
    item_id: choice.itemId,
    cover_kind: choice.coverKind,
    cover_ref: choice.coverRef,
    choice: choice.choice,
    chosen_by: choice.chosenBy,
    chosen_at: choice.chosenAt,
  });
}
