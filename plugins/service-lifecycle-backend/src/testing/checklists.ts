import {
  type Checklist,
  type ChecklistItem,
  checklistSchema,
  ITEM_STAGES,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';

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

/** Puts checklists in force, in this order, as new versions of what they are called. */
export async function activate(
  knex: Knex,
  checklists: readonly Checklist[],
  at: Date,
): Promise<void> {
  const [last] = await knex('active_checklist').max('generation as generation');
  const generation = Number(last?.generation ?? 0) + 1;
  await knex('active_checklist').delete();
  for (const [position, content] of checklists.entries()) {
    const [latest] = await knex('checklist_version')
      .where({ checklist_id: content.id })
      .max('version as version');
    const version = Number(latest?.version ?? 0) + 1;
    await knex('checklist_version').insert({
      checklist_id: content.id,
      version,
      content_hash: `${version}`,
      content: JSON.stringify(content),
      loaded_at: at,
    });
    await knex('active_checklist').insert({
      checklist_id: content.id,
      version,
      position,
      activated_at: at,
      generation,
    });
  }
}

function highestStage(items: readonly TestItem[]) {
  return (
    ITEM_STAGES.findLast(stage => items.some(item => item.stage === stage)) ??
    'prototype'
  );
}
