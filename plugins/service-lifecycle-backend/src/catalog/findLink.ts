import {
  type CatalogFinder,
  webUrlSchema,
} from 'backstage-plugin-service-lifecycle-common';

/** A link of an entity that can be opened. */
export interface EntityLink {
  /** `metadata.links[<index>]` */
  field: string;
  url: string;
  title: string | null;
  /** Folded, for comparison. */
  type: string | null;
  words: string;
  address: string;
}

/** Tells the links apart that a finder describes. */
export interface LinkMatcher {
  byType(link: EntityLink): boolean;
  byTitle(link: EntityLink): boolean;
  byUrl(link: EntityLink): boolean;
}

const MAX_TITLE_LENGTH = 200;

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Text without case, accents and punctuation, so that `On-Call` is `on call`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The links of an entity that are web addresses, in the order in which they stand. */
export function readLinks(links: unknown): EntityLink[] {
  if (!Array.isArray(links)) {
    return [];
  }
  return links.flatMap((link: unknown, index) => {
    const { url, title, type } = isRecord(link) ? link : {};
    const parsed = webUrlSchema.safeParse(url);
    if (!parsed.success) {
      return [];
    }
    const { host, pathname, search, hash } = new URL(parsed.data);
    const name =
      typeof title === 'string' && title.trim().slice(0, MAX_TITLE_LENGTH);
    return {
      field: `metadata.links[${index}]`,
      url: parsed.data,
      title: name || null,
      type: typeof type === 'string' ? foldText(type) : null,
      words: ` ${foldText(name || '')} `,
      address: `//${host}${pathname}${search}${hash}`.toLowerCase(),
    };
  });
}

/**
 * Prepares a finder's description of links for many entities.
 *
 * @remarks
 * Types are compared as a whole, words as whole words of the title, or as part
 * of it where the script has no spaces. Parts of addresses are looked for in
 * `//host/path?query#fragment`; `*` in one stands for anything.
 */
export function linkMatcher({
  types = [],
  words = [],
  urls = [],
}: NonNullable<CatalogFinder['links']>): LinkMatcher {
  const knownTypes = new Set(types.map(foldText));
  const knownWords = words.map(word =>
    UNSPACED.test(word) ? foldText(word) : ` ${foldText(word)} `,
  );
  const shapes = urls.map(url => url.toLowerCase().split('*'));
  return {
    byType: ({ type }) => type !== null && knownTypes.has(type),
    byTitle: link => knownWords.some(word => link.words.includes(word)),
    byUrl: ({ address }) => shapes.some(parts => hasInOrder(address, parts)),
  };
}

function hasInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) {
      return false;
    }
    from = at + part.length;
  }
  return true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
