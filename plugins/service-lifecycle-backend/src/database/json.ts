const UNSTORABLE = /\\u0000|\\ud[89a-f]/i;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/**
 * A value as JSON that PostgreSQL takes.
 *
 * @remarks
 * PostgreSQL refuses NUL characters and halves of surrogate pairs. What people
 * submit is checked for them before; what the catalog holds is not ours to
 * refuse, so they are left out of it here.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  return UNSTORABLE.test(json) ? JSON.stringify(clean(JSON.parse(json))) : json;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replaceAll('\0', '').replace(LONE_SURROGATE, '\ufffd');
  }
  if (Array.isArray(value)) {
    return value.map(clean);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [clean(key), clean(child)]),
    );
  }
  return value;
}
