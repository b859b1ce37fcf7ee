/** Ends a `switch` over a closed set; the compiler refuses a forgotten member. */
export function exhausted(value: never): never {
  throw new TypeError(`Unexpected value ${JSON.stringify(value)}`);
}
