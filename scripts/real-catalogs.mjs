import { resolve } from 'node:path';
import { main } from './lib/steps.mjs';

// npm run real-catalogs -- <folder with catalog/ and catalog-org/>
await main(async () => {
  const [folder] = process.argv.slice(2);
  const { runVitest } = await import('./lib/vitest.mjs');
  process.exitCode = await runVitest(
    ['--project', 'portal', 'realCatalogs'],
    folder ? { REAL_DATA_DIR: resolve(folder) } : {},
  );
});
