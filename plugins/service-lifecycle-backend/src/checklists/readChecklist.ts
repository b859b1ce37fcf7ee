import {
  type Checklist,
  parseChecklist,
} from 'backstage-plugin-service-lifecycle-common';
import { isNode, LineCounter, parseAllDocuments, type Document } from 'yaml';

const MAX_LENGTH = 512 * 1024;
const MAX_DEPTH = 40;
const MAX_ALIASES = 100;

/** What one document holds: a checklist, or everything that is wrong with it. */
export type ChecklistReading =
  { checklist: Checklist } | { problems: readonly string[] };

/**
 * Reads a checklist from YAML.
 *
 * @remarks
 * Never throws. Each problem is a sentence that starts with the source and, where
 * it is known, the line, and goes on with the path of the value and what to
 * write there. Documents are limited in length, depth and aliases.
 */
export function readChecklist(text: string, source: string): ChecklistReading {
  const problem = (...problems: string[]) => ({
    problems: problems.map(said => `${source}${said}`),
  });
  if (text.length > MAX_LENGTH) {
    return problem(`: is longer than ${MAX_LENGTH} characters: shorten it`);
  }
  const lines = new LineCounter();
  try {
    const documents = parseAllDocuments(text, { lineCounter: lines });
    const [document, ...others] = 'empty' in documents ? [] : documents;
    if (!document || others.length > 0) {
      return problem(
        `: holds ${documents.length} documents: keep one checklist in each file`,
      );
    }
    if (document.errors.length > 0) {
      return problem(
        ...document.errors.map(
          ({ pos, message }) =>
            `, line ${lines.linePos(pos[0]).line}: is not YAML: ${
              message.split('\n')[0]
            }`,
        ),
      );
    }
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (isDeeperThan(value, MAX_DEPTH)) {
      return problem(`: is nested deeper than ${MAX_DEPTH} levels: flatten it`);
    }
    const { checklist, issues } = parseChecklist(value);
    return checklist
      ? { checklist }
      : problem(
          ...issues.map(
            ({ path, message }) =>
              `${lineOf(document, path, lines)}: ${
                path || 'the document'
              } ${message}`,
          ),
        );
  } catch (error) {
    // Too many aliases, or a depth that the parser itself cannot bear.
    return problem(
      `: cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** `, line 12` of the value, or of the nearest one around it that is there. */
function lineOf(document: Document, path: string, lines: LineCounter): string {
  const keys = (path.match(/[^.[\]]+/g) ?? []).map(key =>
    /^\d+$/.test(key) ? Number(key) : key,
  );
  for (let length = keys.length; length >= 0; length--) {
    const node: unknown = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) {
      return `, line ${lines.linePos(node.range[0]).line}`;
    }
  }
  return '';
}

function isDeeperThan(value: unknown, depth: number): boolean {
  let level: unknown[] = [value];
  for (let at = 0; level.length > 0; at++) {
    if (at > depth) {
      return true;
    }
    level = level.flatMap(child =>
      typeof child === 'object' && child !== null ? Object.values(child) : [],
    );
  }
  return false;
}
