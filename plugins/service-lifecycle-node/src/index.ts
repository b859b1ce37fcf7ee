/**
 * What other backend modules extend in Service Lifecycle.
 *
 * @packageDocumentation
 */
export * from './permissions/extensionPoint';
export * from './permissions/serviceResource';
