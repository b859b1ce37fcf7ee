/**
 * Writes a past into an empty portal, for demos and tests.
 *
 * @remarks
 * Not for anything that people rely on: it writes facts in other people's
 * names, and may change with any release.
 *
 * @packageDocumentation
 */
export { Past, type PastEvidence } from './Past';
export { findUntracked, hasEvidence, writePast } from './writePast';
export { readSweep, type Sweep } from '../database/sweeps';
