import type { Past } from 'backstage-plugin-service-lifecycle-backend/seeding';
import { componentRef, type Person, userRef } from './people';
import { endOfDayIn, type SeededHappening } from './timeline';
import type {
  SeededContent,
  SeededDecision,
  SeededEvidence,
  SeededSystem,
} from './types';

/** Lets everything of the timeline happen, in its order. */
export async function replay(
  past: Past,
  happenings: readonly SeededHappening[],
  now: Date,
): Promise<void> {
  const revisions = new Map<SeededEvidence, string>();
  const requests = new Map<SeededDecision, string>();
  for (const happening of happenings) {
    past.goTo(happening.at);
    switch (happening.kind) {
      case 'evidence': {
        const { evidence } = happening;
        revisions.set(evidence, await submit(past, evidence));
        break;
      }
      case 'check': {
        const { verdict, reason, changed } = happening.check;
        const revision = known(revisions, happening.evidence);
        await past.find({ revision, verdict, reason, changed });
        break;
      }
      case 'review': {
        const { by, decision, comment } = happening.review;
        const revision = known(revisions, happening.evidence);
        await past.review({ revision, decision, by: userRef(by), comment });
        break;
      }
      case 'withdrawal': {
        const { on, item, withdrawn } = happening.evidence;
        if (withdrawn) {
          await past.withdraw({
            entityRef: componentRef(on),
            itemId: item,
            by: userRef(withdrawn.by),
            comment: withdrawn.comment,
          });
        }
        break;
      }
      case 'request': {
        const { decision } = happening;
        requests.set(decision, await ask(past, decision, now));
        break;
      }
      case 'outcome': {
        const { on, outcome } = happening.decision;
        if (outcome) {
          await past.decide({
            id: known(requests, happening.decision),
            entityRef: componentRef(on),
            outcome: outcome.outcome,
            by: userRef(outcome.by),
            comment: outcome.comment,
          });
        }
        break;
      }
      case 'choice': {
        const { on, item, system, by } = happening.choice;
        await past.leaveSystem({
          entityRef: componentRef(on),
          itemId: item,
          system,
          by: userRef(by),
        });
        break;
      }
      default:
        throw unknown(happening);
    }
  }
}

function submit(past: Past, evidence: SeededEvidence): Promise<string> {
  const { on, item, by, content, cover, comment } = evidence;
  return past.submit({
    entityRef: componentRef(on),
    itemId: item,
    ...contentOf(content),
    comment,
    cover: coverOf(cover),
    draftedWithAi: evidence.draftedWithAi,
    source: sourceOf(evidence),
    by: isSystem(by) ? by : userRef(by),
  });
}

function ask(past: Past, decision: SeededDecision, now: Date): Promise<string> {
  const { kind, on, item, text, compensatingControl, by, endsInDays } =
    decision;
  return past.ask({
    kind,
    entityRef: componentRef(on),
    itemId: item,
    text,
    compensatingControl,
    by: userRef(by),
    expiresAt:
      endsInDays === undefined ? undefined : endOfDayIn(now, endsInDays),
  });
}

function sourceOf({ by, draft }: SeededEvidence) {
  if (draft) return 'agent';
  return isSystem(by) ? 'api' : 'portal';
}

function contentOf(content: SeededContent) {
  if ('link' in content) {
    const { link: url, title } = content;
    return { type: 'link', payload: { url, title } };
  }
  if ('statement' in content) {
    const { statement: text, codeRevision } = content;
    return { type: 'statement', payload: { text, codeRevision } };
  }
  return { type: 'attestation', payload: { text: content.attestation } };
}

function coverOf(cover: SeededEvidence['cover']) {
  if (!cover) return { kind: 'service' } as const;
  if ('system' in cover) {
    return { kind: 'system', ref: cover.system } as const;
  }
  if ('provision' in cover) {
    return { kind: 'provision', ref: cover.provision } as const;
  }
  return {
    kind: 'services',
    refs: cover.services.map(componentRef),
  } as const;
}

function isSystem(by: Person | SeededSystem): by is SeededSystem {
  return by.startsWith('external:');
}

function known<K>(map: ReadonlyMap<K, string>, key: K): string {
  const value = map.get(key);
  if (value === undefined) {
    throw new Error(`Told before it happened: ${JSON.stringify(key)}`);
  }
  return value;
}

function unknown(happening: never): Error {
  return new Error(`Nobody knows how to tell ${JSON.stringify(happening)}`);
}
