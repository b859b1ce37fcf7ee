/** Cache keys. Lists hang below one key, so that a write can drop all of them. */
export const queryKeys = {
  scorecard: (entityRef: string) => ['scorecard', entityRef] as const,
  lists: ['lists'] as const,
  services: (query: object) => ['lists', 'services', query] as const,
  summary: (query: object) => ['lists', 'summary', query] as const,
  itemSummary: (query: object) => ['lists', 'items', query] as const,
  checklists: ['lists', 'checklists'] as const,
  checklist: (id: string) => ['checklist', id] as const,
  checklistVersion: (id: string, version: number) =>
    ['checklist', id, version] as const,
  evidence: (entityRef: string, itemId: string) =>
    ['evidence', entityRef, itemId] as const,
  activity: (entityRef: string) => ['activity', entityRef] as const,
  /** All that is read of one service, each as the beginning of its keys. */
  everythingOf: (entityRef: string) =>
    [
      ['scorecard', entityRef],
      ['evidence', entityRef],
      ['activity', entityRef],
    ] as const,
  entityTitles: (refs: readonly string[]) => ['entity-titles', refs] as const,
  ownershipRefs: ['ownership-refs'] as const,
};
