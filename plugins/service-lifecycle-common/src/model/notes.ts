import { z } from 'zod';

function note<C extends string, P extends z.ZodRawShape>(code: C, params: P) {
  return z.strictObject({
    code: z.literal(code),
    params: z.strictObject(params),
  });
}

/**
 * What following the catalog, or choosing a checklist, has to say about a
 * service: a code, and the parameters that its sentence needs.
 */
export const noteSchema = z.discriminatedUnion('code', [
  /** The lifecycle claims nothing, since nothing says what it means. */
  note('unknown-lifecycle', { lifecycle: z.string() }),
  /** The annotation names a checklist that neither matches nor is selectable. */
  note('checklist-not-selectable', { wanted: z.string() }),
  /** The annotation names no checklist that there is. */
  note('checklist-unknown', { wanted: z.string() }),
  /** `owner` as the entity's own file has it; null where it names none. */
  note('owner-unresolved', { owner: z.string().nullable() }),
  note('no-checklist', {}),
  note('absent-from-catalog', { since: z.string() }),
]);

export type Note = z.infer<typeof noteSchema>;
export type NoteCode = Note['code'];
export type NoteParams = {
  [C in NoteCode]: Extract<Note, { code: C }>['params'];
};

export const NOTE_CODES: readonly NoteCode[] = noteSchema.options.flatMap(
  option => [...option.shape.code.values],
);
