import { z } from 'zod';

/**
 * Words for what a schema finds wrong and has no words of its own for.
 *
 * @remarks
 * Give it as `error` to `parse` or `safeParse`; each message continues a
 * sentence that starts with the path of the value.
 */
export const plainIssue: z.core.$ZodErrorMap = issue => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has ${issue.keys
        .map(key => `\`${key}\``)
        .join(', ')}, which nothing reads: correct the spelling or remove it`;
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing: give a value of type ${issue.expected}`
        : `is not of type ${issue.expected}`;
    case 'invalid_value':
      return `is not one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `is too small or too short: at least ${issue.minimum}`;
    case 'too_big':
      return `is too big or too long: at most ${issue.maximum}`;
    case 'invalid_union':
      return 'has none of the forms that are known here';
    default:
      return undefined;
  }
};

/**
 * One sentence for each issue, starting with the path of the value, such as
 * `items[3].title is …`.
 */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  /** What the path starts with. */
  root = '',
): string[] {
  return issues.map(({ path, message }) => {
    const where = path.reduce<string>((so, key) => {
      if (typeof key === 'number') {
        return `${so}[${key}]`;
      }
      return so ? `${so}.${String(key)}` : String(key);
    }, root);
    return `${where || 'the document'} ${message}`;
  });
}
