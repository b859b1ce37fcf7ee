import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRunning, stopChild, waitFor } from './processes.mjs';
import { inRoot } from './root.mjs';
import { Problem } from './steps.mjs';

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** The end of a log, without the many questions whether it is ready. */
export const tailOf = (log, lines = 25) =>
  `The end of ${log}:\n\n${readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .filter(line => !line.includes('/.backstage/health/'))
    .slice(-lines)
    .join('\n')}`;

/**
 * Starts the portal's backend from its sources and resolves when it is ready.
 *
 * @param {object} options
 * @param {Record<string, string>} options.env what differs from our own environment
 * @param {string} options.url where it will answer
 * @param {string} options.log the file that its log goes to
 * @param {string[]} [options.args] passed on, such as `--config`
 */
export async function startBackend({ env, url, log, args = [] }) {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(inRoot('scripts/lib/end-with-parent.mjs')).href,
      '--require',
      inRoot('node_modules/@backstage/cli/config/nodeTransform.cjs'),
      inRoot('packages/backend/src/index.ts'),
      ...args,
    ],
    {
      // Backstage reads the locations in its configuration from here.
      cwd: inRoot('packages/backend'),
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output, 'ipc'],
    },
  );
  closeSync(output);
  const ready = await waitFor(
    async () =>
      !isRunning(child) ||
      (await answers(`${url}/.backstage/health/v1/readiness`)),
    { patience: 180_000, pause: 250 },
  );
  const stop = () => stopChild(child, { patience: 5_000 });
  if (!isRunning(child)) {
    throw new Problem(
      `The backend ended while it was starting. ${tailOf(log)}`,
    );
  }
  if (!ready) {
    await stop();
    throw new Problem(
      `The backend did not become ready at ${url} within three minutes. ${tailOf(log)}`,
    );
  }
  return { child, stop };
}
