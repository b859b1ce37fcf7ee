/** A problem that the person at the terminal can mend: shown as words, without a stack. */
export class Problem extends Error {}

export const say = message => console.log(message);

export const seconds = since =>
  `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step, and says what it does and how long it took. */
export async function step(title, run) {
  const since = performance.now();
  const result = await run();
  say(
    `  ${title} ${'.'.repeat(Math.max(3, 52 - title.length))} ${seconds(since)}`,
  );
  return result;
}

/** Runs a script's main function; a problem ends it with its message and exit code 1. */
export async function main(run) {
  try {
    await run();
  } catch (error) {
    const known = error instanceof Problem;
    console.error(`\n${known ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
