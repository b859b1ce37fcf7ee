import { parseEntityYaml } from '@backstage/plugin-catalog-node';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inRoot } from '../../scripts/lib/root.mjs';

const FOLDERS = ['catalog', 'catalog-org'];

/** Catalog files as people published them, outside this checkout. */
export interface RealData {
  folder: string;
  /** Absolute paths. */
  files: string[];
  /** Why there are no files, if there are none. */
  missing: string | null;
}

/** What `REAL_DATA_DIR`, or the folder beside the checkout, holds. */
export function findRealData(): RealData {
  const folder = resolve(process.env.REAL_DATA_DIR ?? inRoot('../shared/real'));
  const files = FOLDERS.map(name => join(folder, name))
    .filter(path => existsSync(path))
    .flatMap(path =>
      readdirSync(path)
        .filter(file => /\.ya?ml$/.test(file))
        .sort()
        .map(file => join(path, file)),
    );
  const missing =
    files.length > 0
      ? null
      : `no catalog files in ${FOLDERS.map(name => join(folder, name)).join(
          ' and ',
        )}: set REAL_DATA_DIR to a folder that has some`;
  return { folder, files, missing };
}

/** Refs that more than one document declares, with the files that do. */
export function declaredTwice(files: readonly string[]): Map<string, string[]> {
  const byRef = new Map<string, string[]>();
  for (const file of files) {
    for (const ref of declaredIn(file)) {
      byRef.set(ref, [...(byRef.get(ref) ?? []), file]);
    }
  }
  return new Map([...byRef].filter(([, where]) => where.length > 1));
}

function* declaredIn(file: string): Iterable<string> {
  const location = { type: 'file', target: file };
  for (const result of parseEntityYaml(readFileSync(file), location)) {
    if (result.type !== 'entity') continue;
    try {
      yield stringifyEntityRef(result.entity);
    } catch {
      // Without a kind or a name it cannot collide with anything.
    }
  }
}
