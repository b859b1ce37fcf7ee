/**
 * The backend of Service Lifecycle.
 *
 * @packageDocumentation
 */
export { serviceLifecyclePlugin as default } from './plugin';
export {
  createServiceLifecycleConditionalDecision,
  serviceLifecycleConditions,
} from './permissions/conditions';
