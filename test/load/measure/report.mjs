import { oneDecimal } from './numbers.mjs';

/**
 * Collects figures with their bars and prints them. A figure without a bar is
 * for information.
 */
export class Report {
  #rows = [];

  /** `bar` is the limit; `atLeast` tells that more is better. */
  add({ what, value, unit, bar, atLeast = false, note }) {
    const missed = bar !== undefined && (atLeast ? value < bar : value > bar);
    this.#rows.push({ what, value, unit, bar, atLeast, missed, note });
    process.stdout.write(`${line(this.#rows.at(-1))}\n`);
  }

  get missed() {
    return this.#rows.filter(row => row.missed);
  }

  toJSON() {
    return { figures: this.#rows, missed: this.missed.length };
  }
}

function line({ what, value, unit, bar, atLeast, missed, note }) {
  const verdict = missed ? 'MISS' : 'ok';
  const limit =
    bar === undefined
      ? ''
      : `  (bar: ${atLeast ? 'at least' : 'at most'} ${oneDecimal(bar)} ${unit})`;
  return `${(bar === undefined ? '' : verdict).padEnd(5)} ${what.padEnd(52)} ${String(oneDecimal(value)).padStart(9)} ${unit}${limit}${note ? `  ${note}` : ''}`;
}
