/**
 * The words, laws and contract of Service Lifecycle.
 *
 * @packageDocumentation
 */
export * from './api/client';
export * from './api/types';
export * from './checklist/checklistFor';
export * from './checklist/duration';
export * from './checklist/jsonSchema';
export * from './checklist/parseChecklist';
export * from './checklist/reviewerOf';
export * from './checklist/schema';
export * from './evaluate/cover';
export * from './evaluate/currentEvidence';
export * from './evaluate/evaluate';
export * from './evaluate/evaluateThrough';
export * from './evaluate/itemGroups';
export * from './evaluate/nextItems';
export * from './evaluate/predicate';
export * from './evaluate/provisions';
export * from './evaluate/reasons';
export * from './evaluate/schema';
export * from './evaluate/stages';
export * from './evaluate/statusCodes';
export * from './evaluate/types';
export * from './model/activity';
export * from './model/annotations';
export * from './model/notes';
export * from './model/payloads';
export * from './model/words';
export * from './permissions';
export * from './text/activityText';
export * from './text/noteText';
export * from './text/reasonText';
