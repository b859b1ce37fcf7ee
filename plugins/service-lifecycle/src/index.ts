/**
 * Service Lifecycle for Backstage's new frontend system. For the legacy one,
 * import from `backstage-plugin-service-lifecycle/legacy`.
 *
 * @packageDocumentation
 */
export { serviceLifecyclePlugin as default } from './plugin';
export { serviceLifecycleApiRef } from './api';
export { serviceLifecycleTranslationRef } from './translation';
