/** What the pages over many services say. */
export const pagesMessages = {} as const;
