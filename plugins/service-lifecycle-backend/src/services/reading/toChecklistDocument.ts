import {
  STAGES,
  type Checklist,
  type ChecklistDocument,
  type ChecklistItem,
  type ChecklistDocumentItem,
  type ChecklistSummary,
} from 'backstage-plugin-service-lifecycle-common';

/** A checklist in the shape that the API has, without what only the server needs. */
export function toChecklistDocument(
  checklist: Checklist,
  { version, active }: { version: number; active: boolean },
): ChecklistDocument {
  const { id, title, description, appliesTo, selectable } = checklist;
  return {
    id,
    title,
    ...(description !== undefined && { description }),
    version,
    active,
    selectable,
    ...(appliesTo !== undefined && { appliesTo }),
    expects: checklist.expects,
    areas: checklist.areas,
    provisions: checklist.provisions,
    items: checklist.items.map(toDocumentItem),
  };
}

/** A checklist as a list of checklists has it. */
export function toChecklistSummary(
  { id, title, description, selectable, items }: Checklist,
  { version, services }: { version: number; services: number },
): ChecklistSummary {
  const used = new Set<string>(items.map(item => item.stage));
  return {
    id,
    title,
    ...(description !== undefined && { description }),
    version,
    selectable,
    items: items.length,
    services,
    stages: STAGES.filter(stage => used.has(stage)),
  };
}

function toDocumentItem({
  risk,
  catalog: _finder,
  settings: _settings,
  ...item
}: ChecklistItem): ChecklistDocumentItem {
  return {
    ...item,
    riskAllowed: risk.allowed,
    ...(risk.allowed && { riskLimit: risk.limit }),
  };
}
