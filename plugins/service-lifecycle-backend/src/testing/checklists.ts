import {
  type Checklist,
  type ChecklistItem,
  checklistSchema,
  ITEM_STAGES,
} from 'backstage-plugin-service-lifecycle-common';

/** What a test says about an item; everything else is filled in. */
export type TestItem = Partial<ChecklistItem> & { id: string };

/** A checklist for everything, with an item that takes anything for each id. */
export function checklist({
  items,
  ...rest
}: Partial<Omit<Checklist, 'items'>> & { items: TestItem[] }): Checklist {
  return checklistSchema.parse({
    apiVersion: 'service-lifecycle.io/v1',
    kind: 'Checklist',
    id: 'service',
    title: 'Service',
    appliesTo: { kind: 'Component' },
    expects: [{ stage: highestStage(items) }],
    ...rest,
    items: items.map(item => ({
      title: item.id,
      why: 'Because.',
      how: 'Somehow.',
      area: 'documentation',
      stage: 'prototype',
      evidence: ['link', 'attestation', 'statement'],
      verify: 'declared',
      minutes: 5,
      ...item,
    })),
  });
}

function highestStage(items: readonly TestItem[]) {
  return (
    ITEM_STAGES.findLast(stage => items.some(item => item.stage === stage)) ??
    'prototype'
  );
}
