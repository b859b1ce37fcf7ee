import {
  type CatalogFinder,
  type Checklist,
  type ChecklistItem,
  EVIDENCE_ANNOTATION_PREFIX,
  type EvidenceType,
  webUrlSchema,
} from 'backstage-plugin-service-lifecycle-common';
import { checkDescription, checkOwner } from './findByCheck';
import {
  type EntityLink,
  type LinkMatcher,
  linkMatcher,
  readLinks,
} from './findLink';
import { isPlaceholder } from './findPlaceholder';
import type { EvidenceFinding, FoundEvidence, ServiceSnapshot } from './types';

/** Types whose payload can be a web address, the plainest first. */
const URL_TYPES = [
  'link',
  'document',
  'slo',
  'threat-model',
] as const satisfies readonly EvidenceType[];

/** Schemes that run or read something where the address is opened. */
const UNSAFE_SCHEME = /^\s*(?:javascript|data|vbscript|file|blob):/i;

interface Finder {
  item: ChecklistItem;
  catalog: CatalogFinder;
  links: LinkMatcher | null;
}

interface Entity {
  snapshot: ServiceSnapshot;
  annotations: Readonly<Record<string, string>>;
  links: readonly EntityLink[];
  /** Links whose type or title says for some item what they are. */
  named: ReadonlySet<EntityLink>;
}

/** Finders of a checklist, prepared once for all the services that it scores. */
const prepared = new WeakMap<Checklist, readonly Finder[]>();

/**
 * What an entity itself shows for the items of a checklist, at most one thing
 * for each.
 *
 * @remarks
 * Pure. For each item the first of these counts: the entity's own
 * `service-lifecycle.io/evidence.<item-id>`, a check of the entity, an
 * annotation, the type of a link, the words of its title, the shape of its
 * address. An address alone is no clue where type or title say that the link is
 * something else. What is empty or a placeholder is nothing; only web addresses
 * count as links.
 */
export function findEvidence({
  checklist,
  snapshot,
}: {
  checklist: Checklist;
  snapshot: ServiceSnapshot;
}): FoundEvidence[] {
  const finders = findersOf(checklist);
  const links = readLinks(snapshot.subject.metadata.links);
  const entity: Entity = {
    snapshot,
    annotations: readAnnotations(snapshot.subject.metadata.annotations),
    links,
    named: new Set(
      links.filter(link =>
        finders.some(f => f.links?.byType(link) || f.links?.byTitle(link)),
      ),
    ),
  };
  return finders.flatMap(finder => {
    const found =
      findInOwnAnnotation(finder, entity) ??
      findByCheck(finder, entity) ??
      findInAnnotations(finder, entity) ??
      findInLinks(finder, entity);
    return found ? [{ ...found, itemId: finder.item.id }] : [];
  });
}

type ItemFinding = Omit<FoundEvidence, 'itemId'>;

/** What the entity says outright is handed on even where the item does not take it, so that it can be told why. */
function findInOwnAnnotation(
  { item }: Finder,
  { annotations }: Entity,
): ItemFinding | null {
  const key = `${EVIDENCE_ANNOTATION_PREFIX}${item.id}`;
  const value = annotations[key];
  if (value === undefined) {
    return null;
  }
  const found = whereIs(key, 'evidence-annotation');
  return (
    fromValue(item, value, found) ?? {
      type: 'catalog',
      payload: { field: found.field, value },
      found,
      verification: null,
    }
  );
}

function findByCheck(
  { catalog }: Finder,
  { snapshot }: Entity,
): ItemFinding | null {
  switch (catalog.check) {
    case undefined:
      return null;
    case 'owner':
      return checkOwner(catalog, snapshot.owner);
    case 'description':
      return checkDescription(catalog, snapshot.subject);
    default:
      catalog.check satisfies never;
      return null;
  }
}

function findInAnnotations(
  { item, catalog }: Finder,
  { annotations }: Entity,
): ItemFinding | null {
  for (const wanted of catalog.annotations ?? []) {
    for (const [key, value] of Object.entries(annotations)) {
      const matches = wanted.endsWith('*')
        ? key.startsWith(wanted.slice(0, -1))
        : key === wanted;
      const found =
        matches && fromValue(item, value, whereIs(key, 'annotation'));
      if (found) {
        return found;
      }
    }
  }
  return null;
}

function findInLinks(
  { item, links: matcher }: Finder,
  { links, named }: Entity,
): ItemFinding | null {
  if (!matcher) {
    return null;
  }
  const clues = [
    ['link-type', links.find(matcher.byType)],
    ['link-title', links.find(matcher.byTitle)],
    ['link-url', links.find(link => !named.has(link) && matcher.byUrl(link))],
  ] as const;
  for (const [how, link] of clues) {
    const type = link && URL_TYPES.find(t => item.evidence.includes(t));
    if (type) {
      const { url, title, field } = link;
      return {
        type,
        payload: type === 'link' && title ? { url, title } : { url },
        found: { field, how, title },
        verification: null,
      };
    }
  }
  return null;
}

/** A web address is evidence of a type that can hold one, any other value is the catalog's. */
function fromValue(
  item: ChecklistItem,
  value: string,
  found: EvidenceFinding,
): ItemFinding | null {
  const type =
    webUrlSchema.safeParse(value).success &&
    URL_TYPES.find(t => item.evidence.includes(t));
  if (type) {
    return { type, payload: { url: value }, found, verification: null };
  }
  return item.evidence.includes('catalog')
    ? {
        type: 'catalog',
        payload: { field: found.field, value },
        found,
        verification: null,
      }
    : null;
}

function whereIs(key: string, how: EvidenceFinding['how']): EvidenceFinding {
  return { field: `metadata.annotations.${key}`, how, title: null };
}

/** Annotations that say something, by key in order. */
function readAnnotations(annotations: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(annotations ?? {})
      .filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      )
      .map(([key, value]) => [key, value.trim()] as const)
      .filter(
        ([, value]) =>
          value && !isPlaceholder(value) && !UNSAFE_SCHEME.test(value),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function findersOf(checklist: Checklist): readonly Finder[] {
  let finders = prepared.get(checklist);
  if (!finders) {
    finders = checklist.items.map(item => ({
      item,
      catalog: item.catalog ?? {},
      links: item.catalog?.links ? linkMatcher(item.catalog.links) : null,
    }));
    prepared.set(checklist, finders);
  }
  return finders;
}
