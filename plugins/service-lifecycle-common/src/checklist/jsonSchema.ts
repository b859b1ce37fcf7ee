import { z } from 'zod';
import { predicateSchema } from './parts';
import { checklistSchema } from './schema';

const PRIMITIVE = { type: ['string', 'number', 'boolean'] };
const PREDICATE = { $ref: '#/$defs/predicate' };

/** What a filter predicate over the entity looks like. */
const predicateDefinitions = {
  predicate: {
    description:
      'Holds for the services that have all of these values, such as `spec.type: service` or `tier: { $in: [1, 2] }`. Combine with $all, $any and $not.',
    type: 'object',
    anyOf: [
      operator('$all', { type: 'array', items: PREDICATE }),
      operator('$any', { type: 'array', items: PREDICATE }),
      operator('$not', PREDICATE),
      {
        propertyNames: { not: { pattern: '^\\$' } },
        additionalProperties: { $ref: '#/$defs/predicateValue' },
      },
    ],
  },
  predicateValue: {
    anyOf: [
      PRIMITIVE,
      operator('$exists', { type: 'boolean' }),
      operator('$in', { type: 'array', items: PRIMITIVE }),
      operator('$contains', { anyOf: [PRIMITIVE, PREDICATE] }),
      operator('$hasPrefix', { type: 'string' }),
    ],
  },
};

/**
 * The JSON Schema of a checklist document, for editors.
 *
 * @remarks
 * Committed as `checklist.schema.json`. It says what a document may look like;
 * that its parts agree is checked when the document is loaded.
 */
export function checklistJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(checklistSchema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === predicateSchema) {
        Object.assign(jsonSchema, PREDICATE);
      }
    },
  });
  const $defs = { ...schema.$defs, ...predicateDefinitions };
  return { ...schema, title: 'Checklist', $defs };
}

function operator(name: string, value: object) {
  return {
    type: 'object',
    properties: { [name]: value },
    required: [name],
    additionalProperties: false,
  };
}
