import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, waitFor } from './processes.mjs';
import { Problem } from './steps.mjs';

const pidFile = data => join(data, 'postmaster.pid');

/** What a running server writes into its folder: line 1 its process, line 8 its state. */
export function readPidFile(data) {
  try {
    const lines = readFileSync(pidFile(data), 'utf8').split('\n');
    return { pid: Number(lines[0]), status: lines[7]?.trim() };
  } catch {
    return undefined;
  }
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    try {
      return String(execFileSync('ps', ['-p', String(pid), '-o', 'command=']));
    } catch {
      return '';
    }
  }
}

/**
 * Ends a server that still runs on this folder, or removes the note of one that
 * does not: after a crash its number may by now belong to any other process,
 * and PostgreSQL would then refuse to start.
 */
export async function endLeftover(data, signal = 'SIGINT') {
  const pid = readPidFile(data)?.pid;
  if (!pid) return;
  if (!isAlive(pid) || !commandOf(pid).includes(data)) {
    rmSync(pidFile(data), { force: true });
    return;
  }
  process.kill(pid, signal);
  const gone = await waitFor(() => !isAlive(pid), { patience: 15_000 });
  if (!gone) {
    throw new Problem(
      `A PostgreSQL (process ${pid}) still uses ${data} and does not end. End it (kill ${pid}) and start again.`,
    );
  }
}
