import { createConditionExports } from '@backstage/plugin-permission-node';
import { serviceResourceRef } from 'backstage-plugin-service-lifecycle-node';
import { serviceLifecycleRules } from './rules';

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: serviceResourceRef,
  rules: serviceLifecycleRules,
});

/**
 * Conditions on services, for permission policies.
 *
 * @remarks
 * One for each rule: `isOwner`, `hasOwner`, `hasStage`, `hasChecklist` and
 * `hasTier`. Put them together with `allOf`, `anyOf` and `not`.
 */
export const serviceLifecycleConditions = conditions;

/** Makes the decision of a permission policy from {@link serviceLifecycleConditions}. */
export const createServiceLifecycleConditionalDecision =
  createConditionalDecision;
