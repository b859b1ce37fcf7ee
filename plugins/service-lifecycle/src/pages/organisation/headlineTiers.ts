/** Tiers whose gaps make the headline unless the app's configuration says otherwise. */
export const DEFAULT_HEADLINE_TIERS: readonly string[] = ['1', '2'];
