import type {
  ChecklistItem,
  EvidenceType,
  Finding,
  Note,
  StageId,
  Subject,
  Verdict,
} from 'backstage-plugin-service-lifecycle-common';

/** What the catalog says about the owner that a service names. */
export interface ServiceOwner {
  /** Full ref, lower case, whether it resolves or not. */
  ref: string;
  /** What the entity's own file says, such as `TBD` or `user:jane`. */
  written: string;
  /** Whether it is a Group or a User of the catalog. */
  resolved: boolean;
  /** Users in the group and in all groups below it; 1 for a User, 0 if unresolved. */
  members: number;
}

/**
 * Everything that scoring needs to know of the catalog, kept per service, so
 * that a new checklist can be scored without reading the catalog again.
 *
 * @remarks
 * Stored as `catalog_snapshot.entity`; read it back with
 * `serviceSnapshotSchema`.
 */
export interface ServiceSnapshot {
  /** What predicates see, and what evidence is found in. */
  subject: Subject;
  owner: ServiceOwner | null;
  /** What the lifecycle claims by the configured map, before what is expected. */
  declared: { stage: StageId; from: string } | null;
  /** The checklist that the entity asks for by annotation. */
  wantedChecklist: string | null;
}

/** One tracked entity, as the `service` table and the tables around it have it. */
export interface DerivedService {
  entityRef: string;
  kind: string;
  namespace: string;
  name: string;
  title: string;
  type: string | null;
  lifecycle: string | null;
  tier: string | null;
  ownerRef: string | null;
  ownerResolved: boolean;
  systemRef: string | null;
  domainRef: string | null;
  /** Every `ownedBy` target, sorted; what ownership conditions ask for. */
  owners: readonly string[];
  /** The ref that the entity had before it was renamed, by its own word. */
  previousRef: string | null;
  /** Notes that follow from the catalog alone; those about checklists come with the choice. */
  notes: readonly Note[];
  /** `key` and `key=value`, sorted, as the catalog's search table has them. */
  facts: readonly string[];
  snapshot: ServiceSnapshot;
  /** Hash of all of the above: equal hashes mean that nothing needs to be done. */
  inputHash: string;
}

/**
 * The entities around the tracked ones, by full ref in lower case.
 *
 * @remarks
 * Kept small, so that a sweep can hold one for the whole catalog.
 */
export interface CatalogSurroundings {
  /** `members` counts Users of the group and of all groups below it. */
  groups: ReadonlyMap<string, { members: number }>;
  users: ReadonlySet<string>;
  systems: ReadonlyMap<string, { domainRef: string | null }>;
}

/** Which field of the entity evidence was found in, and by what. */
export interface EvidenceFinding {
  /** A path such as `metadata.links[2]` or `metadata.annotations.pagerduty.com/service-id`. */
  field: string;
  how: Finding;
  /** The title of the link, if it is one and has one. */
  title: string | null;
}

/** What the entity itself shows about a `catalog` entry, found at sync. */
export interface CatalogVerification {
  verdict: Verdict;
  /** A sentence that tells the owner what to do. */
  reason: string;
}

/** Evidence that an entity holds for one item of its checklist. */
export interface FoundEvidence {
  itemId: ChecklistItem['id'];
  /** A web address is a `link` where the item takes one; any other value is `catalog`. */
  type: EvidenceType;
  /** Of the shape that its type has in `-common`. */
  payload: Readonly<Record<string, string>>;
  found: EvidenceFinding;
  /** Null where nothing but the sight of it is known. */
  verification: CatalogVerification | null;
}
