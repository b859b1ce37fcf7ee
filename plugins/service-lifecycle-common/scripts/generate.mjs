/*
 * Writes what is generated: from openapi.yaml the types of the HTTP contract
 * and the contract as a constant for the server, from the checklist's schema
 * its JSON Schema. With --check it writes nothing and fails where a committed
 * file differs. Needs the Backstage CLI's transform, as in package.json.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const { checklistJsonSchema } = require('../src/checklist/jsonSchema.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const banner =
  '// Generated from openapi.yaml by `npm run generate`. Do not edit.\n\n';

/** What the generated files have to contain, by their path in this package. */
async function generatedFiles() {
  const source = await readFile(path.join(root, 'openapi.yaml'), 'utf8');
  const spec = parse(source);
  return {
    'src/api/generated/types.ts':
      banner + astToString(await openapiTS(structuredClone(spec))),
    'src/api/generated/spec.ts': `${banner}export const spec = ${JSON.stringify(spec, null, 2)} as const;\n`,
    'checklist.schema.json': `${JSON.stringify(checklistJsonSchema(), null, 2)}\n`,
  };
}

/** Paths of generated files that are missing or say something else. */
async function driftedFiles() {
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

await (process.argv.includes('--check') ? check() : write());
