import { tokenOf } from './people.mjs';
import { waitFor } from './processes.mjs';
import { Problem } from './steps.mjs';

async function isFilled(url, token) {
  const response = await fetch(
    `${url}/api/service-lifecycle/services?stage=resilient&limit=1`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  return response.ok && (await response.json()).totalItems > 0;
}

/** Resolves once the portal shows what the demo pretends has happened, which takes a while on an empty database. */
export async function demoFilled(url, person) {
  const filled = await waitFor(
    async () => {
      const token = await tokenOf(url, person);
      return token && (await isFilled(url, token).catch(() => false));
    },
    { patience: 180_000, pause: 500 },
  );
  if (!filled) {
    throw new Problem(
      `The portal at ${url} was not filled with the demo's evidence within three minutes; its log says why.`,
    );
  }
}
