/**
 * The words, laws and contract of Service Lifecycle.
 *
 * @packageDocumentation
 */
export * from './api/client';
export * from './api/types';
export * from './checklist/duration';
export * from './checklist/schema';
export * from './evaluate/reasons';
export * from './evaluate/types';
export * from './model/annotations';
export * from './model/payloads';
export * from './model/words';
export * from './permissions';
