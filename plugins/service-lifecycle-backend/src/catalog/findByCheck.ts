import type {
  CatalogFinder,
  Subject,
} from 'backstage-plugin-service-lifecycle-common';
import { foldText } from './findLink';
import { isPlaceholder } from './findPlaceholder';
import type { CatalogVerification, FoundEvidence, ServiceOwner } from './types';

/** What a check of the entity itself found, for whichever item asked for it. */
export type CheckFinding = Omit<FoundEvidence, 'itemId'>;

/** Whether the owner is a team that can answer; nothing where none is named. */
export function checkOwner(
  { minMembers = 1 }: CatalogFinder,
  owner: ServiceOwner | null,
): CheckFinding | null {
  return (
    owner && finding('spec.owner', owner.written, judgeOwner(owner, minMembers))
  );
}

/** Whether the description says something; nothing where there is none. */
export function checkDescription(
  { minLength = 1 }: CatalogFinder,
  { metadata }: Subject,
): CheckFinding | null {
  const text = asText(metadata.description);
  if (!text) {
    return null;
  }
  const names = [metadata.name, metadata.title].map(name =>
    foldText(asText(name)),
  );
  return finding(
    'metadata.description',
    text,
    judgeDescription(text, names, minLength),
  );
}

function judgeOwner(
  { ref, written, resolved, members }: ServiceOwner,
  minMembers: number,
): CatalogVerification {
  if (!resolved) {
    return fail(
      isPlaceholder(written)
        ? `"${written}" in spec.owner holds a place for somebody. Name the team that answers for this service.`
        : `"${written}" in spec.owner is not in the catalog (${ref}). Correct it, or add the group to the catalog.`,
    );
  }
  if (!ref.startsWith('group:')) {
    return fail(
      `${ref} is one person. Name a Group in spec.owner, so that somebody is there when one is away.`,
    );
  }
  if (members < minMembers) {
    return fail(
      `${ref} has ${count(
        members,
        'member',
      )} in the catalog, and ${minMembers} are needed. Add people to it, or name a larger group in spec.owner.`,
    );
  }
  return pass(`${ref} has ${count(members, 'member')} in the catalog.`);
}

function judgeDescription(
  text: string,
  names: readonly string[],
  minLength: number,
): CatalogVerification {
  if (isPlaceholder(text)) {
    return fail(
      `"${text}" in metadata.description holds a place for something. Say what the service does, and for whom.`,
    );
  }
  if (names.includes(foldText(text))) {
    return fail(
      'metadata.description only repeats the name. Say what the service does, and for whom.',
    );
  }
  const length = [...text].length;
  return length < minLength
    ? fail(
        `metadata.description has ${count(
          length,
          'character',
        )}, and ${minLength} are needed. Say what the service does, and for whom.`,
      )
    : pass(`metadata.description has ${count(length, 'character')}.`);
}

function finding(
  field: string,
  value: string,
  verification: CatalogVerification,
): CheckFinding {
  return {
    type: 'catalog',
    payload: { field, value },
    found: { field, how: 'field', title: null },
    verification,
  };
}

function pass(reason: string): CatalogVerification {
  return { verdict: 'pass', reason };
}

function fail(reason: string): CatalogVerification {
  return { verdict: 'fail', reason };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
