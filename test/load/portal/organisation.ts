import { Entity } from '@backstage/catalog-model';

/** The size of a generated organisation. */
export interface OrganisationSize {
  services: number;
  groups: number;
}

const MEMBERS_PER_GROUP = 5;
const SERVICES_PER_SYSTEM = 12;
const SYSTEMS_PER_DOMAIN = 20;
const TYPES = ['service', 'service', 'service', 'service'];
const LIFECYCLES = [
  'production',
  'production',
  'production',
  'production',
  'experimental',
];

/** The person whose token the load uses: a member of the first group. */
export const CALLER_REF = 'user:default/person-0-0';

const PROVIDER = 'load';
const location = {
  'backstage.io/managed-by-location': `${PROVIDER}:organisation`,
  'backstage.io/managed-by-origin-location': `${PROVIDER}:organisation`,
};

/**
 * An organisation that is the same for the same size and revision.
 *
 * @remarks
 * `revision` 0 is where everything starts. Each later one changes one service
 * in twenty, which is what a day changes in the growth measurement.
 */
export function organisation(size: OrganisationSize, revision = 0): Entity[] {
  const systems = Math.ceil(size.services / SERVICES_PER_SYSTEM);
  const domains = Math.ceil(systems / SYSTEMS_PER_DOMAIN);
  return [
    ...numbered(domains, domain),
    ...numbered(systems, n => system(n, size)),
    ...numbered(size.groups, group),
    ...numbered(size.groups, members).flat(),
    ...numbered(size.services, n => service(n, size, revision)),
  ];
}

function numbered<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function pick<T>(values: readonly T[], n: number): T {
  const value = values[n % values.length];
  if (value === undefined) {
    throw new RangeError('nothing to pick from');
  }
  return value;
}

function domain(n: number): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name: `domain-${n}`, annotations: location },
    spec: { owner: 'group:default/team-0' },
  };
}

function system(n: number, size: OrganisationSize): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name: `system-${n}`, annotations: location },
    spec: {
      owner: `group:default/team-${n % size.groups}`,
      domain: `domain-${Math.floor(n / SYSTEMS_PER_DOMAIN)}`,
    },
  };
}

function group(n: number): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: `team-${n}`, annotations: location },
    spec: { type: 'team', children: [] },
  };
}

function members(n: number): Entity[] {
  return numbered(MEMBERS_PER_GROUP, m => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: `person-${n}-${m}`, annotations: location },
    spec: { memberOf: [`team-${n}`] },
  }));
}

function service(n: number, size: OrganisationSize, revision: number): Entity {
  const systemNumber = Math.floor(n / SERVICES_PER_SYSTEM);
  const changes = Math.floor((revision + 19 - (n % 20)) / 20);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `service-${n}`,
      title: `Service ${n}`,
      description: `Handles part ${n} of what its system does, as of change ${changes}.`,
      labels: { tier: String((n % 4) + 1) },
      tags: ['load', `shard-${n % 16}`],
      annotations: {
        ...location,
        'github.com/project-slug': `example/service-${n}`,
        'backstage.io/techdocs-ref': 'dir:.',
        ...(n % 3 === 0 && { 'pagerduty.com/service-id': `P${n}` }),
        ...(n % 2 === 0 && {
          'grafana/dashboard-selector': `service=${n}&v=${changes}`,
        }),
      },
      links: [
        { url: `https://wiki.example.com/${n}/runbook`, title: 'Runbook' },
        { url: `https://grafana.example.com/d/${n}`, title: 'Dashboard' },
      ],
    },
    spec: {
      type: pick(TYPES, n),
      lifecycle: pick(LIFECYCLES, n),
      owner: `group:default/team-${systemNumber % size.groups}`,
      system: `system-${systemNumber}`,
    },
  };
}
