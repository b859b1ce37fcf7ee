/** What the Lifecycle tab and the entity card say. */
export const lifecycleTabMessages = {} as const;
