import {
  STAGES,
  type ScorecardItem,
  type StageId,
} from 'backstage-plugin-service-lifecycle-common';

/** The stages that a checklist has items for, lowest first. */
export function stagesInUse(items: readonly ScorecardItem[]): StageId[] {
  return STAGES.filter(stage => items.some(item => item.stage === stage));
}
