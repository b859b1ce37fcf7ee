import {
  parseEntityRef,
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

export interface DemoPerson {
  ref: CompoundEntityRef;
  name: string;
}

/** The people of `demo.people`: the only ones that the demo lets anybody be. */
export interface DemoPeople {
  /** Throws an InputError that names the people there are. */
  find(ref: string | undefined): DemoPerson;
}

export function readDemoPeople(config: Config): DemoPeople {
  const people = new Map(
    (config.getOptionalConfigArray('demo.people') ?? []).map(person => {
      const ref = parseEntityRef(person.getString('ref'));
      const name = person.getString('name');
      return [stringifyEntityRef(ref), { ref, name }];
    }),
  );
  return {
    find(ref) {
      const found = ref === undefined ? undefined : people.get(ref);
      if (found) return found;
      throw new InputError(
        `The demo has no such person. Choose one of demo.people in app-config.yaml: ${[
          ...people.keys(),
        ].join(', ')}`,
      );
    },
  };
}
