import type { Checklist } from 'backstage-plugin-service-lifecycle-common';

const ALIASED = /^group:default\/(.+)$/;

/**
 * Puts the groups of this organisation in the place of those that a checklist
 * names.
 *
 * @remarks
 * `group:default/<key>` becomes the group configured for the key; all refs
 * become lower case, as the catalog compares them.
 *
 * @param used - collects the keys that the checklist names
 */
export function nameGroups(
  checklist: Checklist,
  groups: ReadonlyMap<string, string>,
  used: Set<string>,
): Checklist {
  const rename = (ref: string): string => {
    const key = ALIASED.exec(ref)?.[1];
    const group = key === undefined ? undefined : groups.get(key);
    if (key !== undefined && group !== undefined) {
      used.add(key);
    }
    return (group ?? ref).toLowerCase();
  };
  return {
    ...checklist,
    areas: checklist.areas.map(area => ({
      ...area,
      ...(area.group && { group: rename(area.group) }),
      ...(area.riskOwners && { riskOwners: rename(area.riskOwners) }),
    })),
    provisions: checklist.provisions.map(provision => ({
      ...provision,
      providedBy: rename(provision.providedBy),
    })),
    items: checklist.items.map(item => ({
      ...item,
      risk: {
        ...item.risk,
        ...(item.risk.owners && { owners: rename(item.risk.owners) }),
      },
      ...(item.reviewers && {
        reviewers: item.reviewers.map(rule => ({
          ...rule,
          by: rename(rule.by),
        })),
      }),
    })),
  };
}
