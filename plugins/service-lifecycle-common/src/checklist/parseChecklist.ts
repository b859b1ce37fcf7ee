import type { z } from 'zod';
import { listText } from '../text/format';
import { type Checklist, checklistSchema } from './schema';

/** What is wrong with a document, and where. */
export interface ChecklistIssue {
  /** Such as `items[3].verify`; empty for the document itself. */
  path: string;
  /** What is wrong and what to change, as the end of a sentence that the path starts. */
  message: string;
}

export type ParsedChecklist =
  | { checklist: Checklist; issues?: undefined }
  | { checklist?: undefined; issues: ChecklistIssue[] };

/**
 * Reads a checklist document, such as parsed YAML.
 *
 * @returns the checklist with all defaults filled in, or everything that is
 * wrong with it in a person's words.
 */
export function parseChecklist(value: unknown): ParsedChecklist {
  const result = checklistSchema.safeParse(value, { error: inWords });
  return result.success
    ? { checklist: result.data }
    : { issues: result.error.issues.flatMap(toIssues) };
}

function toIssues(issue: z.core.$ZodIssue): ChecklistIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      path: pathText([...issue.path, key]),
      message: 'does not belong here: remove it, or correct its spelling',
    }));
  }
  return [{ path: pathText(issue.path), message: issue.message }];
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** Words for what the schema itself has none for. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `is ${kindOf(issue.input)}: write ${kindNamed(issue.expected)}`;
    case 'invalid_value':
      return issue.input === undefined
        ? 'is missing'
        : `is ${JSON.stringify(issue.input)}: write ${listText(issue.values.map(String))}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'is empty: write something'
        : `is too little: at least ${issue.minimum}`;
    case 'too_big':
      return `is too much: at most ${issue.maximum}${unitOf(issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'date'
        ? 'is not a day: write one such as 2026-03-31'
        : undefined;
    default:
      return undefined;
  }
}

function unitOf(origin: string): string {
  switch (origin) {
    case 'string':
      return ' characters';
    case 'array':
      return ' entries';
    default:
      return '';
  }
}

function kindOf(value: unknown): string {
  if (value === null) {
    return 'empty';
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  return typeof value === 'object'
    ? 'a mapping'
    : `the ${typeof value} ${JSON.stringify(value)}`;
}

function kindNamed(expected: string): string {
  switch (expected) {
    case 'string':
      return 'text';
    case 'int':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'object':
    case 'record':
      return 'a mapping';
    default:
      return expected;
  }
}
