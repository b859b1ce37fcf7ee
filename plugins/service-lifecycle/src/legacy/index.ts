/**
 * The plugin for Backstage's legacy frontend system.
 *
 * @packageDocumentation
 */
export {
  EntityLifecycleCard,
  EntityLifecycleContent,
  LifecyclePage,
  serviceLifecyclePlugin,
} from './plugin';
export { isTrackedKind } from './isTrackedKind';
export { serviceLifecycleApiRef } from '../api';
export { serviceLifecycleTranslationRef } from '../translation';
