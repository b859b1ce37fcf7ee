import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeLock } from './lock.mjs';

describe('a lock', () => {
  let folder;
  let file;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
    file = join(folder, 'start.lock');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('has one holder, whose note others can read', () => {
    const first = takeLock(file, { port: 7007 });
    expect(takeLock(file).holder).toMatchObject({
      pid: process.pid,
      port: 7007,
    });
    first.release();
    expect(existsSync(file)).toBe(false);
  });

  it('is free again when its holder has died without releasing it', () => {
    const { pid } = spawnSync(process.execPath, ['--eval', '']);
    writeFileSync(file, JSON.stringify({ pid, startedAt: '1' }));
    const lock = takeLock(file);
    expect(lock.holder).toBeUndefined();
    lock.release();
  });

  it('is free again when another process got the number of its holder', () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: '1' }));
    const lock = takeLock(file);
    expect(lock.holder).toBeUndefined();
    lock.release();
  });
});
