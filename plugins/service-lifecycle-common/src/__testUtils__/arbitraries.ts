import * as fc from 'fast-check';
import { type Checklist, checklistSchema } from '../checklist/schema';
import type {
  DecisionInput,
  EvaluationInput,
  EvidenceInput,
  ReviewInput,
  VerificationInput,
} from '../evaluate/types';
import {
  AREAS,
  ITEM_STAGES,
  REVIEW_DECISIONS,
  STAGES,
  VERDICTS,
  VERIFY_MODES,
} from '../model/words';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-01-01T00:00:00.000Z');
const SPAN = 500;

/** Instants on midnights, beside them and anywhere, so that edges are hit. */
const timeArb = fc
  .tuple(
    fc.integer({ min: 0, max: SPAN }),
    fc.oneof(
      fc.constantFrom(0, 1, DAY - 1, DAY / 2),
      fc.integer({ min: 0, max: DAY - 1 }),
    ),
  )
  .map(([day, offset]) => START + day * DAY + offset);

export const nowArb = timeArb.map(time => new Date(time));
export const instantArb = timeArb.map(time => new Date(time).toISOString());

const durationArb = fc.constantFrom('0d', '1d', '7d', '45d', '90d', '1y');
const typeArb = fc.constantFrom('link', 'link', 'document', 'attestation');
const personArb = fc
  .constantFrom('ana', 'ben', 'cleo')
  .map(name => `user:default/${name}`);
const predicateArb = fc.constantFrom(
  { 'spec.type': 'service' },
  { tier: { $in: ['1', '2'] } },
  { tier: { $exists: true } },
  { $not: { 'spec.type': 'library' } },
);
const dayArb = timeArb.map(time => new Date(time).toISOString().slice(0, 10));

/** Present in half of the cases. */
function optional<T>(arb: fc.Arbitrary<T>) {
  return fc.option(arb, { nil: undefined, freq: 2 });
}

function orNull<T>(arb: fc.Arbitrary<T>) {
  return fc.option(arb, { nil: null, freq: 2 });
}

const itemArb = (id: string) =>
  fc.record({
    id: fc.constant(id),
    title: fc.constant(`Item ${id}`),
    why: fc.constant('why'),
    how: fc.constant('how'),
    area: fc.constantFrom(...AREAS),
    stage: fc.constantFrom(...ITEM_STAGES),
    evidence: fc.uniqueArray(typeArb, { minLength: 1 }),
    when: optional(predicateArb),
    verify: fc.constantFrom(...VERIFY_MODES),
    freshFor: optional(durationArb),
    relook: durationArb,
    reviewers: fc.constant([{ by: 'owner' }]),
    risk: fc.record({ allowed: fc.constantFrom(true, true, true, false) }),
    minutes: fc.constant(5),
    countsFrom: optional(dayArb),
    revision: fc.integer({ min: 1, max: 2 }),
  });

const checklistArb = (maxItems: number): fc.Arbitrary<Checklist> =>
  fc
    .integer({ min: 1, max: maxItems })
    .map(count => Array.from({ length: count }, (_, index) => `item-${index}`))
    .chain(ids =>
      fc.record({
        apiVersion: fc.constant('service-lifecycle.io/v1'),
        kind: fc.constant('Checklist'),
        id: fc.constant('service'),
        title: fc.constant('Service'),
        expects: fc.array(
          fc.record({
            when: optional(predicateArb),
            stage: fc.constantFrom(...STAGES),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        provisions: fc.uniqueArray(
          fc.record({
            id: fc.constantFrom('scanning', 'updates'),
            title: fc.constant('Provided'),
            items: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
            providedBy: fc.constant('group:default/platform'),
            where: optional(predicateArb),
          }),
          { maxLength: 2, selector: ({ id }) => id },
        ),
        items: fc.tuple(...ids.map(itemArb)),
      }),
    )
    .map(document => {
      const used = new Set<string>(document.items.map(({ stage }) => stage));
      const expects = document.expects.map(rule =>
        used.has(rule.stage) ? rule : { ...rule, stage: 'script' },
      );
      // Through JSON, so that undefined values are keys that were left out.
      const written = JSON.stringify({ ...document, expects });
      return checklistSchema.parse(JSON.parse(written));
    });

const verificationArb: fc.Arbitrary<VerificationInput> = fc
  .record({
    verdict: fc.constantFrom(...VERDICTS),
    reason: fc.constant('A machine looked.'),
    checkedAt: instantArb,
    lastPassAt: orNull(instantArb),
    contentHash: fc.constant(null),
  })
  .map(found =>
    found.verdict === 'fail' ? { ...found, lastPassAt: null } : found,
  );

const reviewArb: fc.Arbitrary<ReviewInput> = fc.record({
  decision: fc.constantFrom(...REVIEW_DECISIONS),
  by: personArb,
  at: instantArb,
  comment: fc.constant(null),
  itemRevision: fc.integer({ min: 1, max: 2 }),
  contentHash: fc.constant(null),
});

/** A revision of any source and cover, for one of these items. */
export const evidenceArb = (
  itemIds: readonly string[],
): fc.Arbitrary<EvidenceInput> =>
  fc
    .record({
      itemId: fc.constantFrom(...itemIds),
      revision: fc.uuid(),
      type: typeArb,
      source: fc.constantFrom('portal', 'portal', 'api', 'catalog', 'agent'),
      cover: fc.constantFrom('service', 'service', 'system', 'provision'),
      submittedBy: personArb,
      submittedAt: instantArb,
      datedAt: orNull(instantArb),
      withdrawn: fc.constantFrom(false, false, false, true),
      verification: fc.option(verificationArb, { freq: 4 }),
      reviews: fc.array(reviewArb, { maxLength: 3 }),
      changedSinceApprovalAt: orNull(instantArb),
    } as const)
    .map((revision): EvidenceInput => {
      const reviews = [...revision.reviews].sort((a, b) =>
        a.at < b.at ? -1 : 1,
      );
      return revision.source === 'catalog'
        ? {
            ...revision,
            reviews,
            cover: 'service',
            submittedBy: null,
            datedAt: null,
            withdrawn: false,
            draft: false,
            foundIn: 'metadata.links[0]',
          }
        : {
            ...revision,
            reviews,
            datedAt: revision.datedAt ?? revision.submittedAt,
            draft: revision.source === 'agent',
          };
    });

/** A revision that passes every kind of verification while it is fresh. */
const soundEvidenceArb = (itemId: string): fc.Arbitrary<EvidenceInput> =>
  fc
    .tuple(fc.uuid(), instantArb, orNull(instantArb))
    .map(([revision, submittedAt, changedSinceApprovalAt]) => ({
      itemId,
      revision,
      type: 'link',
      source: 'portal',
      cover: 'service',
      submittedBy: 'user:default/ana',
      submittedAt,
      datedAt: submittedAt,
      withdrawn: false,
      draft: false,
      verification: {
        verdict: 'pass',
        reason: 'A machine looked.',
        checkedAt: submittedAt,
        lastPassAt: submittedAt,
        contentHash: null,
      },
      reviews: [
        {
          decision: 'approve',
          by: 'user:default/ben',
          at: submittedAt,
          comment: null,
          itemRevision: 2,
          contentHash: null,
        },
      ],
      changedSinceApprovalAt,
    }));

const decisionArb = (itemIds: readonly string[]): fc.Arbitrary<DecisionInput> =>
  fc
    .record({
      id: fc.uuid(),
      kind: fc.constantFrom('risk', 'risk', 'not-applicable'),
      itemId: fc.constantFrom(...itemIds),
      by: personArb,
      at: instantArb,
      expiresAt: instantArb,
      unlimited: fc.boolean(),
      endedAt: orNull(instantArb),
      itemRevision: fc.integer({ min: 1, max: 2 }),
      acceptedReason: fc.constantFrom(
        null,
        'machine-failed',
        'changes-requested',
      ),
    } as const)
    .map(({ unlimited, ...decision }) =>
      decision.kind === 'not-applicable' && unlimited
        ? { ...decision, expiresAt: null }
        : decision,
    );

const inputArbOf = (maxItems: number): fc.Arbitrary<EvaluationInput> =>
  checklistArb(maxItems).chain(checklist => {
    const itemIds = checklist.items.map(({ id }) => id);
    return fc.record({
      checklist: fc.constant(checklist),
      subject: fc.record({
        kind: fc.constant('Component'),
        metadata: fc.constant({ name: 'checkout-api' }),
        spec: fc.record({ type: fc.constantFrom('service', 'library') }),
        tier: fc.constantFrom(null, '1', '2', '3'),
      }),
      declared: fc.option(
        fc.record({
          stage: fc.constantFrom(...STAGES),
          from: fc.constant('production'),
        }),
      ),
      ownerResolved: fc.boolean(),
      evidence: fc
        .tuple(
          fc.array(evidenceArb(itemIds), { maxLength: 2 + itemIds.length }),
          fc
            .subarray(itemIds)
            .chain(ids => fc.tuple(...ids.map(soundEvidenceArb))),
        )
        .map(([any, sound]) => [...any, ...sound]),
      decisions: fc.array(decisionArb(itemIds), {
        maxLength: 1 + itemIds.length,
      }),
      reviewers: fc.dictionary(
        fc.constantFrom(...itemIds),
        fc.record({
          refs: fc.constant(['group:default/sre']),
          nobody: fc.boolean(),
        }),
      ),
      optedOut: fc.subarray(['scanning', 'updates']),
      previous: fc.constant([]),
    });
  });

/** Everything that a scorecard depends on. */
export const inputArb = inputArbOf(7);

/** The same with few items, so that much meets on each of them. */
export const crowdedInputArb = inputArbOf(2);
