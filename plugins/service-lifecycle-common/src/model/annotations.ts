/** Chooses another checklist that also matches, or a `selectable` one. */
export const CHECKLIST_ANNOTATION = 'service-lifecycle.io/checklist';

/** Names the ref that this entity had before it was renamed. */
export const PREVIOUSLY_ANNOTATION = 'service-lifecycle.io/previously';

/** `service-lifecycle.io/evidence.<item-id>: <url or value>` */
export const EVIDENCE_ANNOTATION_PREFIX = 'service-lifecycle.io/evidence.';
