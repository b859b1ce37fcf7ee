import type { Config } from '@backstage/config';

export interface DemoPerson {
  ref: string;
  name: string;
  role: string;
  comes?: string;
}

export function readDemoPeople(config: Config): DemoPerson[] {
  return (config.getOptionalConfigArray('demo.people') ?? []).map(person => ({
    ref: person.getString('ref'),
    name: person.getString('name'),
    role: person.getString('role'),
    comes: person.getOptionalString('comes'),
  }));
}

const STORAGE_KEY = 'service-lifecycle.demo.person';

/** Who this browser tab is; kept per tab so that two tabs can be two people. */
export const chosenPerson = {
  get: () => sessionStorage.getItem(STORAGE_KEY) ?? undefined,
  set: (ref: string) => sessionStorage.setItem(STORAGE_KEY, ref),
  forget: () => sessionStorage.removeItem(STORAGE_KEY),
};
