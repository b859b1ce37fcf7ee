/**
 * The HTTP contract as a constant, for servers that validate against it.
 *
 * @remarks
 * An entry point of its own, so that browsers do not load it.
 *
 * @packageDocumentation
 */
export { spec } from './api/generated/spec';
