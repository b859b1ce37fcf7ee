import { readFileSync } from 'node:fs';
import { run } from './processes.mjs';
import { inRoot } from './root.mjs';
import { say, seconds } from './steps.mjs';

const bin = (...parts) => inRoot('node_modules', ...parts);

const commands = [
  {
    name: 'Types',
    mend: 'npm run typecheck',
    args: [bin('typescript/bin/tsc'), '--noEmit', '--pretty', 'false'],
  },
  {
    name: 'Lint',
    mend: 'npm run lint',
    args: [
      bin('eslint/bin/eslint.js'),
      '--max-warnings=0',
      '--cache',
      '--cache-location=.cache/eslint',
      '--ext=.ts,.tsx,.mjs,.js,.cjs',
      '.',
    ],
  },
  {
    name: 'Formatting',
    mend: 'npm run format',
    args: [
      bin('prettier/bin/prettier.cjs'),
      '--check',
      '--log-level=warn',
      '.',
    ],
  },
];

async function check({ name, mend, args }) {
  const since = performance.now();
  const { code, output } = await run(process.execPath, args, {
    quiet: true,
    cwd: inRoot(),
  });
  const failed = code === 0 ? 0 : 1;
  const verdict = failed ? `FAILED (see "${mend}")` : 'ok';
  say(`  ${name}: ${verdict}, ${seconds(since)}`);
  if (failed) say(output.trimEnd());
  return { name, passed: 1 - failed, failed, skipped: 0 };
}

/** Types, lint and formatting, each one thing that passes or fails. */
export async function runStaticChecks() {
  const results = [];
  for (const command of commands) results.push(await check(command));
  return results;
}

/** What a JSON report of vitest says; a file that could not even be read counts as one failure. */
export function countTests(name, reportFile, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return { name, passed: 0, failed: 1, skipped: 0 };
  }
  const unread = report.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unread;
  return {
    name,
    passed: report.numPassedTests,
    // Something outside of the tests, such as an unhandled rejection, also ends in failure.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
