import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  KindValidator,
  locationEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  parseEntityRef,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { parseEntityYaml } from '@backstage/plugin-catalog-node';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../../test/sample-organisation');

const validators: Record<string, KindValidator> = {
  API: apiEntityV1alpha1Validator,
  Component: componentEntityV1alpha1Validator,
  Domain: domainEntityV1alpha1Validator,
  Group: groupEntityV1alpha1Validator,
  Location: locationEntityV1alpha1Validator,
  Resource: resourceEntityV1alpha1Validator,
  System: systemEntityV1alpha1Validator,
  User: userEntityV1alpha1Validator,
};

const policy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

const files = readdirSync(folder).filter(file => file.endsWith('.yaml'));

const entities = files.flatMap(file =>
  [
    ...parseEntityYaml(readFileSync(join(folder, file)), {
      type: 'file',
      target: file,
    }),
  ].map(result => {
    if (result.type !== 'entity') {
      throw new Error(`${file} holds something that is not an entity`);
    }
    return result.entity;
  }),
);

const refs = new Set(entities.map(entity => stringifyEntityRef(entity)));

/** Refs that a field of the spec names, in full. */
function named(
  entity: Entity,
  field: string,
  defaultKind: string,
): { from: string; to: string }[] {
  const value = entity.spec?.[field];
  return [value ?? []].flat().map(ref => ({
    from: stringifyEntityRef(entity),
    to: stringifyEntityRef(
      parseEntityRef(String(ref), {
        defaultKind,
        defaultNamespace: 'default',
      }),
    ),
  }));
}

const dangling = (field: string, defaultKind: string) =>
  entities
    .flatMap(entity => named(entity, field, defaultKind))
    .filter(({ to }) => !refs.has(to));

describe('the sample organisation', () => {
  it.each(entities.map(entity => [stringifyEntityRef(entity), entity]))(
    'has a valid %s',
    async (_ref, entity) => {
      await expect(policy.enforce(entity)).resolves.toBe(entity);
      await expect(validators[entity.kind]?.check(entity)).resolves.toBe(true);
    },
  );

  it('names every entity once', () => {
    expect(refs.size).toBe(entities.length);
  });

  it('is read from one file that names all others', () => {
    const root = entities.find(entity => entity.kind === 'Location');

    expect(root?.spec?.targets).toHaveLength(files.length - 1);
    expect(root?.spec?.targets).toEqual(
      expect.arrayContaining(
        files.filter(file => file !== 'all.yaml').map(file => `./${file}`),
      ),
    );
  });

  it('has the owners that do not resolve which the portal has to show', () => {
    expect(dangling('owner', 'Group').sort(byRef)).toEqual(
      [
        {
          from: 'component:default/birthday-mailer',
          to: 'group:default/tbd',
        },
        {
          from: 'component:default/label-printer',
          to: 'group:default/warehouse-it@fernway.example',
        },
        {
          from: 'component:default/returns-api',
          to: 'group:default/team-returns',
        },
        { from: 'system:default/returns', to: 'group:default/team-returns' },
      ].sort(byRef),
    );
  });

  it.each([
    ['system', 'System'],
    ['domain', 'Domain'],
    ['parent', 'Group'],
    ['children', 'Group'],
    ['memberOf', 'Group'],
    ['providesApis', 'API'],
    ['consumesApis', 'API'],
    ['dependsOn', 'Component'],
  ])('has no other loose end in %s', (field, kind) => {
    expect(dangling(field, kind)).toEqual([]);
  });

  it('has an engineer with fourteen services of one system', () => {
    const services = entities.filter(
      ({ kind, spec }) =>
        kind === 'Component' &&
        spec?.system === 'checkout' &&
        spec.type === 'service' &&
        String(spec.owner).endsWith('team-checkout'),
    );

    expect(services).toHaveLength(14);
  });

  it('points nowhere outside the domains kept for examples', () => {
    const hosts = files.flatMap(file =>
      [
        ...readFileSync(join(folder, file), 'utf8').matchAll(
          /https?:\/\/([^/\s'"]+)/g,
        ),
      ].map(match => match[1]),
    );

    expect(hosts.filter(host => !host?.endsWith('.example'))).toEqual([]);
  });
});

function byRef(a: { from: string }, b: { from: string }) {
  return a.from.localeCompare(b.from);
}
