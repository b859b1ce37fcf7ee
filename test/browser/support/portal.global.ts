import type { TestProject } from 'vitest/node';
import { startTemporaryPortal } from '../../../scripts/lib/temporary-portal.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    portalUrl: string;
  }
}

/** One portal for all browser tests. */
export default async function startPortalForTests(project: TestProject) {
  const portal = await startTemporaryPortal({ name: 'browser-tests' });
  project.provide('portalUrl', portal.url);
  return () => portal.stop();
}
