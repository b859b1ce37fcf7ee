import type { z } from 'zod';

/** What has to agree within one document. */
interface Document {
  expects: readonly { stage: string }[];
  areas: readonly { id: string }[];
  provisions: readonly { id: string; items: readonly string[] }[];
  items: readonly { id: string; stage: string }[];
}

/** Reports where the parts of one checklist contradict each other. */
export function reportContradictions(
  document: Document,
  context: z.RefinementCtx,
) {
  const report = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });

  for (const list of ['items', 'provisions', 'areas'] as const) {
    const seen = new Set<string>();
    document[list].forEach(({ id }, index) => {
      if (seen.has(id)) {
        report(
          [list, index, 'id'],
          `repeats the id "${id}": give each of the ${list} its own`,
        );
      }
      seen.add(id);
    });
  }

  const itemIds = new Set(document.items.map(({ id }) => id));
  document.provisions.forEach((provision, p) =>
    provision.items.forEach((itemId, i) => {
      if (!itemIds.has(itemId)) {
        report(
          ['provisions', p, 'items', i],
          `names the item "${itemId}", which this checklist does not have`,
        );
      }
    }),
  );

  const stages = new Set(document.items.map(({ stage }) => stage));
  document.expects.forEach(({ stage }, index) => {
    if (stage !== 'script' && !stages.has(stage)) {
      report(
        ['expects', index, 'stage'],
        `expects "${stage}", which no item belongs to: nothing could ever reach it`,
      );
    }
  });
}
