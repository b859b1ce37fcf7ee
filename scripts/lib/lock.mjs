import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { isAlive, startedAt, waitFor } from './processes.mjs';

/** Who holds the lock; undefined when nobody does or the holder has died. */
function holderOf(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    const same = startedAt(holder.pid) === holder.startedAt;
    return isAlive(holder.pid) && same ? holder : undefined;
  } catch {
    return undefined;
  }
}

function create(file, content) {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, JSON.stringify(content));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes a lock that ends with this process, even if that is killed.
 *
 * @returns `release`, or `holder` with what the present holder noted
 */
export function takeLock(file, note = {}) {
  mkdirSync(dirname(file), { recursive: true });
  const content = {
    pid: process.pid,
    startedAt: startedAt(process.pid),
    ...note,
  };
  for (;;) {
    if (create(file, content)) {
      const release = () => {
        process.off('exit', release);
        rmSync(file, { force: true });
      };
      process.on('exit', release);
      return { release };
    }
    const holder = holderOf(file);
    if (holder) return { holder };
    // Moved aside first, so that of two who find it stale only one removes it.
    const stale = `${file}.stale-${process.pid}`;
    try {
      renameSync(file, stale);
      rmSync(stale, { force: true });
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
}

/** Runs while holding a lock, waiting for it as long as its holder lives. */
export async function withLock(file, action) {
  const lock = await waitFor(
    () => {
      const taken = takeLock(file);
      return taken.release && taken;
    },
    { patience: Infinity, pause: 250 },
  );
  try {
    return await action();
  } finally {
    lock.release();
  }
}
