import Ajv2020 from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { item } from '../__testUtils__/builders';
import { checklistJsonSchema } from './jsonSchema';
import { parseChecklist } from './parseChecklist';

const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(
  checklistJsonSchema(),
);

function documentWith(overrides: Record<string, unknown>) {
  return {
    apiVersion: 'service-lifecycle.io/v1',
    kind: 'Checklist',
    id: 'service',
    title: 'Service',
    expects: [{ stage: 'prototype' }],
    items: [{ ...item(), ...overrides }],
  };
}

const primitiveArb = fc.oneof(fc.constant('service'), fc.nat(9), fc.boolean());

/** Predicates, and what looks like one. */
const { predicate: predicateArb } = fc.letrec(tie => ({
  predicate: fc.oneof(
    { depthSize: 'small' },
    fc.dictionary(
      fc.constantFrom('kind', 'spec.type', 'tier', '$nonsense'),
      tie('value'),
      { maxKeys: 2 },
    ),
    fc.record({ $all: fc.array(tie('predicate'), { maxLength: 2 }) }),
    fc.record({ $any: fc.array(tie('predicate'), { maxLength: 2 }) }),
    fc.record({ $not: tie('predicate') }),
    fc.record({ $any: fc.constant('not a list') }),
  ),
  value: fc.oneof(
    primitiveArb,
    fc.record({ $exists: fc.boolean() }),
    fc.record({ $in: fc.array(primitiveArb, { maxLength: 2 }) }),
    fc.record({ $hasPrefix: fc.constant('a') }),
    fc.record({ $contains: tie('predicate') }),
    fc.constantFrom(null, ['service'], { $in: 'service' }, {}),
  ),
}));

describe('checklistJsonSchema', () => {
  it('takes and refuses the predicates that the loader takes and refuses', () => {
    fc.assert(
      fc.property(predicateArb, when => {
        const document = documentWith({ when });
        expect(accepts(document)).toBe(
          parseChecklist(document).issues === undefined,
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    {},
    { verify: 'maybe' },
    { id: 'Run Book' },
    { minutes: 0 },
    { freshFor: 'soon' },
    { unheardOf: true },
    { countsFrom: '2026-02-30' },
    { reviewers: [{ by: 'security' }] },
    { reviewers: [{ by: 'owner', when: 'tier 1' }] },
    { risk: { allowed: false } },
    { settings: { minWords: 80 } },
  ])('judges an item with %j as the loader does', overrides => {
    const document = documentWith(overrides);
    expect(accepts(document)).toBe(
      parseChecklist(document).issues === undefined,
    );
  });

  it('explains fields to whoever writes a document', () => {
    expect(checklistJsonSchema()).toMatchObject({
      properties: {
        appliesTo: {
          description: 'Which services it matches; without it, none by itself.',
        },
      },
    });
  });
});
