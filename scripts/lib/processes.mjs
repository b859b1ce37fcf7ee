import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The fields of a process after its name (proc(5)); undefined where the system does not say. */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Whether a process with this id runs; one that ended and that nobody has waited for does not. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return statOf(pid)?.[0] !== 'Z';
}

/** Tells a process apart from a later one with the same id; undefined where the system does not say. */
export const startedAt = pid => statOf(pid)?.[19];

/** The process that started another one; undefined where the system does not say. */
export const parentOf = pid => statOf(pid)?.[1];

export const isRunning = child =>
  child.exitCode === null && child.signalCode === null;

/** Resolves with the exit code, or the signal, when the child has ended. */
export const ended = child =>
  isRunning(child)
    ? new Promise(resolve => {
        child.once('exit', (code, signal) => resolve(code ?? signal));
      })
    : Promise.resolve(child.exitCode ?? child.signalCode);

/** Asks a child to end, and ends it when it has not after `patience` milliseconds. */
export async function stopChild(
  child,
  { signal = 'SIGTERM', patience = 5_000 } = {},
) {
  if (!isRunning(child)) return;
  child.kill(signal);
  const late = new AbortController();
  await Promise.race([
    ended(child),
    sleep(patience, undefined, { signal: late.signal }).catch(() => {}),
  ]);
  late.abort();
  if (isRunning(child)) {
    child.kill('SIGKILL');
    await ended(child);
  }
}

/** Polls until `check` returns something truthy; undefined when `patience` milliseconds have passed. */
export async function waitFor(check, { patience = 10_000, pause = 50 } = {}) {
  const end = Date.now() + patience;
  for (;;) {
    const result = await check();
    if (result) return result;
    if (Date.now() > end) return undefined;
    await sleep(pause);
  }
}

/** Runs a command to its end with its output shown, or kept when `quiet`. */
export async function run(command, args, { quiet = false, ...options } = {}) {
  const child = spawn(command, args, {
    stdio: quiet
      ? ['ignore', 'pipe', 'pipe']
      : ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  let output = '';
  const keep = chunk => {
    output += chunk;
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  // The child ends first, so that what follows in the caller can clean up.
  const pass = signal => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode, signal) => resolve(exitCode ?? signal));
    });
    return { code, output };
  } finally {
    process.off('SIGINT', pass).off('SIGTERM', pass);
  }
}
