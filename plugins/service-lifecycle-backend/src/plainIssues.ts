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

/** One sentence for each issue, starting with its path, such as `root.items[3].title is …`. */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  root: string,
): string[] {
  return issues.map(
    ({ path, message }) =>
      `${path.reduce<string>(
        (so, key) =>
          typeof key === 'number' ? `${so}[${key}]` : `${so}.${String(key)}`,
        root,
      )} ${message}`,
  );
}
