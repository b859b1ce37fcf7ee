import { Problem } from './steps.mjs';

/** Backstage 1.55 states Node 22 and 24; 20.19 is the oldest that this repository is tested on. */
export function assertNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Problem(
    `Node ${version} is too old: please install Node 20.19 or newer (22 or 24 are best), for example from https://nodejs.org, and try again.`,
  );
}
