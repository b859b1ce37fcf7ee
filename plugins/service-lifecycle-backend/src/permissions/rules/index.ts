import { hasChecklist } from './hasChecklist';
import { hasOwner } from './hasOwner';
import { hasStage } from './hasStage';
import { hasTier } from './hasTier';
import { isOwner } from './isOwner';

/** The rules that policies can decide about services by. */
export const serviceLifecycleRules = {
  isOwner,
  hasOwner,
  hasStage,
  hasChecklist,
  hasTier,
};
