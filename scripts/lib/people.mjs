import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inRoot } from './root.mjs';

/** The people of the demo, as the portal's sign-in page offers them. */
export function demoPeople() {
  const config = parse(readFileSync(inRoot('app-config.yaml'), 'utf8'));
  return config.demo.people;
}

/** A Backstage token of one of them; undefined while the catalog does not know them yet. */
export async function tokenOf(url, ref) {
  const response = await fetch(`${url}/api/auth/demo/refresh`, {
    headers: { 'x-demo-person': ref },
  });
  if (!response.ok) return undefined;
  const session = await response.json();
  return session.backstageIdentity.token;
}
