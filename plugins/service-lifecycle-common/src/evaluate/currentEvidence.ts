import { toTime } from './instant';
import type { EvidenceInput } from './types';

/** Which evidence an item has, and what there was if it has none. */
export interface CurrentEvidence {
  evidence: EvidenceInput | null;
  /** The latest revision that a person or an API gave was withdrawn. */
  withdrawn: boolean;
  /** There is a proposal that no person has adopted. */
  draft: boolean;
}

/**
 * The current one among the revisions for one item of one service.
 *
 * @remarks
 * A service's own comes before what others share with it, and that before what
 * the catalog holds. Within each, the latest decides: if it was withdrawn,
 * there is none, and older ones do not come back. Drafts neither count nor
 * displace anything. Of two submitted at the same instant the one given later
 * is the latest.
 */
export function currentEvidence(
  candidates: readonly EvidenceInput[],
): CurrentEvidence {
  let own: EvidenceInput | null = null;
  let shared: EvidenceInput | null = null;
  let catalog: EvidenceInput | null = null;
  let draft = false;
  for (const candidate of candidates) {
    if (candidate.draft) {
      draft = true;
    } else if (candidate.source === 'catalog') {
      catalog = later(catalog, candidate);
    } else if (candidate.cover === 'service') {
      own = later(own, candidate);
    } else {
      shared = later(shared, candidate);
    }
  }
  return {
    evidence: standing(own) ?? standing(shared) ?? standing(catalog),
    withdrawn: Boolean(own?.withdrawn || shared?.withdrawn),
    draft,
  };
}

function later(
  before: EvidenceInput | null,
  candidate: EvidenceInput,
): EvidenceInput {
  return before && toTime(before.submittedAt) > toTime(candidate.submittedAt)
    ? before
    : candidate;
}

function standing(revision: EvidenceInput | null): EvidenceInput | null {
  return revision?.withdrawn ? null : revision;
}
