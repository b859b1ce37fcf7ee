import {
  type FilterPredicate,
  createZodV4FilterPredicateSchema,
} from '@backstage/filter-predicates';
import { z } from 'zod';

/** Id of a checklist, an item or a provision. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, {
  error:
    'is not an id: use lower-case letters, digits and dashes, starting with a letter',
});

export const groupRefSchema = z
  .string()
  .regex(/^group:[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/, {
    error: 'is not the full ref of a group, such as group:default/security',
  });

/** What filter predicates look like; the JSON Schema for editors is made from it. */
export const filterPredicateSchema = createZodV4FilterPredicateSchema();

/** A predicate over the entity, with `tier` and `retiring` beside its own fields. */
export const predicateSchema = z.custom<FilterPredicate>(
  value =>
    typeof value === 'object' &&
    value !== null &&
    filterPredicateSchema.safeParse(value).success,
  {
    error:
      'is not a predicate: write fields with the values they need, such as { spec.type: service }, or $all, $any or $not',
  },
);

/** `owner`: a peer of the owning group; `not-owner`: anybody outside it. */
export const reviewerSchema = z
  .string()
  .regex(/^(owner|not-owner|group:[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)$/, {
    error:
      'is not a reviewer: write owner, not-owner or the full ref of a group',
  });
