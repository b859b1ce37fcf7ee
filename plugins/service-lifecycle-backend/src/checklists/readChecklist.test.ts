import { readChecklist } from './readChecklist';

const GOOD = `
apiVersion: service-lifecycle.io/v1
kind: Checklist
id: payments
title: Payments
expects:
  - stage: prototype
items:
  - id: owner
    title: Owner
    why: Somebody has to answer.
    how: Name a team.
    area: ownership
    stage: prototype
    evidence: [catalog]
    verify: machine
    minutes: 2
`;

const problemsOf = (text: string) => {
  const reading = readChecklist(text, 'payments.yaml');
  return 'problems' in reading ? reading.problems : [];
};

describe('readChecklist', () => {
  it('fills in what is left out', () => {
    expect(readChecklist(GOOD, 'payments.yaml')).toMatchObject({
      checklist: {
        id: 'payments',
        selectable: false,
        provisions: [],
        items: [{ id: 'owner', relook: '14d', revision: 1, controls: [] }],
      },
    });
  });

  it('tells everything that is wrong, with its line, its path and what to write', () => {
    const text = GOOD.replace('area: ownership', 'area: owner')
      .replace('    minutes: 2\n', '    minuets: 2\n')
      .replace('stage: prototype\nitems', 'stage: piolt\nitems')
      .replace('title: Payments', 'appliesTo: [service]');
    expect(problemsOf(text)).toEqual(
      [
        'payments.yaml, line 2: title is missing',
        'payments.yaml, line 5: appliesTo is not a predicate: write ',
        'payments.yaml, line 7: expects[0].stage is "piolt": write ',
        'payments.yaml, line 13: items[0].area is "owner": write ',
        'payments.yaml, line 9: items[0].minutes is missing',
        'payments.yaml, line 17: items[0].minuets does not belong here',
      ].map(said => expect.stringContaining(said)),
    );
  });

  it('tells what the items say wrong together', () => {
    const text = `${GOOD}
provisions:
  - id: p
    title: P
    items: [secrets]
    providedBy: group:default/platform
`;
    expect(problemsOf(text)).toEqual([
      'payments.yaml, line 22: provisions[0].items[0] names the item "secrets", which this checklist does not have',
    ]);
  });

  it.each([
    ['no YAML', 'a: [1', 'payments.yaml, line 1: is not YAML: Flow sequence'],
    [
      'a repeated key',
      'id: a\nid: b',
      'payments.yaml, line 2: is not YAML: Map keys must be unique',
    ],
    ['nothing', '', 'payments.yaml: holds 0 documents'],
    [
      'two documents',
      `${GOOD}---${GOOD}`,
      'payments.yaml: holds 2 documents: keep one checklist in each file',
    ],
    [
      'a text',
      'hello',
      'payments.yaml, line 1: the document is the string "hello"',
    ],
    [
      'too much',
      `# ${'x'.repeat(600_000)}`,
      'payments.yaml: is longer than 524288 characters',
    ],
    [
      'deep nesting',
      `x: ${'['.repeat(60)}${']'.repeat(60)}`,
      'payments.yaml: is nested deeper than 40 levels',
    ],
    [
      'very deep nesting',
      `x: ${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      'payments.yaml',
    ],
    [
      'many aliases',
      bomb(),
      'payments.yaml: cannot be read: Excessive alias count',
    ],
  ])('refuses %s', (_, text, said) => {
    const [first] = problemsOf(text);
    expect(first).toContain(said);
  });
});

/** Nine levels of nine aliases each: small to write, enormous to expand. */
function bomb(): string {
  const levels = ['a0: &a0 [x,x,x,x,x,x,x,x,x]'];
  for (let n = 1; n < 9; n++) {
    levels.push(
      `a${n}: &a${n} [${Array(9)
        .fill(`*a${n - 1}`)
        .join(',')}]`,
    );
  }
  return levels.join('\n');
}
