import { assertNodeVersion } from './lib/node-version.mjs';
import { main, Problem, step } from './lib/steps.mjs';

const plugins = [
  'service-lifecycle-common',
  'service-lifecycle-node',
  'service-lifecycle-backend',
  'service-lifecycle',
];

// npm run build: what is published, in each plugin's dist, and the portal's frontend.
await main(async () => {
  assertNodeVersion();
  const { ensureInstalled } = await import('./lib/install.mjs');
  await ensureInstalled();
  const { run } = await import('./lib/processes.mjs');
  const { inRoot } = await import('./lib/root.mjs');

  const runStep = (title, args, cwd) =>
    step(title, async () => {
      const { code, output } = await run(process.execPath, args, {
        quiet: true,
        cwd,
      });
      if (code !== 0) throw new Problem(`${title} failed:\n${output}`);
    });

  // The plugins' declarations are bundled from what the compiler writes to dist-types.
  await runStep(
    'Writing the type declarations',
    [inRoot('node_modules/typescript/bin/tsc'), '--incremental', 'false'],
    inRoot(),
  );
  for (const plugin of plugins) {
    await runStep(
      `Building ${plugin}`,
      [
        inRoot('node_modules/@backstage/cli/bin/backstage-cli'),
        'package',
        'build',
      ],
      inRoot('plugins', plugin),
    );
  }
  const { ensureFrontendBuilt } = await import('./lib/frontend.mjs');
  await ensureFrontendBuilt();
});
