import { DEFAULT_TRACKED_KINDS, isOfKind } from '../extensions/trackedKinds';

/**
 * Whether an entity's page should have the tab and the card.
 *
 * @remarks
 * For `EntityLayout.Route if` and `EntitySwitch.Case if`. Name the kinds where
 * the backend tracks others than components:
 * `if={isTrackedKind('Component', 'API')}`.
 */
export function isTrackedKind(...kinds: string[]) {
  return isOfKind(kinds.length > 0 ? kinds : DEFAULT_TRACKED_KINDS);
}
