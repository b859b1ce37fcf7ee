import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';

/** How often each value occurs, the most frequent first. */
export function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

const line = (title: string, values: readonly string[]) =>
  `  ${title.padEnd(24)} ${
    counted(values)
      .map(([value, count]) => `${value} ${count}`)
      .join(' · ') || '–'
  }`;

export interface DigestInput {
  files: number;
  entities: readonly { kind: string }[];
  refused: readonly { ref: string; reason: string }[];
  declaredTwice: ReadonlyMap<string, readonly string[]>;
  scorecards: readonly Scorecard[];
}

/** What a run over real catalogs found, for people to read. */
export function digest(input: DigestInput): string {
  const { scorecards } = input;
  const items = scorecards.flatMap(scorecard => scorecard.items);
  const known = items.filter(item => item.evidence?.source === 'catalog');
  const refusals = new Map<string, string[]>();
  for (const { ref, reason } of input.refused) {
    refusals.set(ref, [...(refusals.get(ref) ?? []), reason]);
  }
  return [
    `${input.files} files`,
    line(
      'accepted',
      input.entities.map(({ kind }) => kind),
    ),
    `  with problems            ${refusals.size}`,
    ...[...refusals].map(
      ([ref, [first = '', ...others]]) =>
        `    ${ref}: ${first.slice(0, 160)}${
          others.length > 0 ? ` (and ${others.length} more)` : ''
        }`,
    ),
    `  declared more than once  ${input.declaredTwice.size}`,
    line(
      'scorecards by kind',
      scorecards.map(({ kind }) => kind),
    ),
    line(
      'checklists',
      scorecards.map(({ checklist }) => checklist?.id ?? 'none'),
    ),
    line(
      'without a checklist',
      scorecards
        .filter(({ checklist }) => !checklist)
        .map(({ kind, type }) => `${kind} ${type ?? ''}`.trim()),
    ),
    line(
      'shown',
      scorecards.map(({ stage }) => stage?.id ?? 'not scored'),
    ),
    line(
      'declared',
      scorecards.map(({ claim }) => claim?.stage ?? 'nothing'),
    ),
    line(
      'notes',
      scorecards.flatMap(({ notes }) => notes.map(({ code }) => code)),
    ),
    line(
      'items by status',
      items.map(({ status }) => status),
    ),
    line(
      'found in the catalog',
      known.map(({ id }) => id),
    ),
    line(
      'owners',
      scorecards.map(({ ownerResolved }) =>
        ownerResolved ? 'resolve' : 'do not resolve',
      ),
    ),
  ].join('\n');
}
