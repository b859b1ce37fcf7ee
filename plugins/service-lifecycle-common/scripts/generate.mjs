/*
 * Writes what is generated from openapi.yaml: the types of the HTTP contract,
 * and the contract as a constant for the server. With --check it writes
 * nothing and fails where a committed file differs.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const banner =
  '// Generated from openapi.yaml by `npm run generate`. Do not edit.\n\n';

/** What the generated files have to contain, by their path in this package. */
export async function generatedFiles() {
  const source = await readFile(path.join(root, 'openapi.yaml'), 'utf8');
  const spec = parse(source);
  return {
    'src/api/generated/types.ts':
      banner + astToString(await openapiTS(structuredClone(spec))),
    'src/api/generated/spec.ts': `${banner}export const spec = ${JSON.stringify(spec, null, 2)} as const;\n`,
  };
}

/** Paths of generated files that are missing or say something else. */
export async function driftedFiles() {
  const drifted = [];
  for (const [file, content] of Object.entries(await generatedFiles())) {
    const committed = await readFile(path.join(root, file), 'utf8').catch(
      () => undefined,
    );
    if (committed !== content) {
      drifted.push(file);
    }
  }
  return drifted;
}

async function write() {
  for (const [file, content] of Object.entries(await generatedFiles())) {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

async function check() {
  const drifted = await driftedFiles();
  if (drifted.length > 0) {
    throw new Error(
      `Out of date: ${drifted.join(', ')}. Run "npm run generate" in plugins/service-lifecycle-common.`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await (process.argv.includes('--check') ? check() : write());
}
