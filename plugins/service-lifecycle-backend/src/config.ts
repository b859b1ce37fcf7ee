import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  configSchema,
  type ChecklistEntry,
  type LifecycleMeaning,
} from './configSchema';
import { describeIssues, plainIssue } from './plainIssues';

export type { ChecklistEntry, LifecycleMeaning } from './configSchema';

const DEFAULT_LIFECYCLES = {
  experimental: 'prototype',
  production: 'production-ready',
  deprecated: 'retiring',
  decommissioned: 'retiring',
  'end-of-life': 'retiring',
  eol: 'retiring',
  retired: 'retiring',
  sunset: 'retiring',
} as const satisfies Record<string, LifecycleMeaning>;

const DEFAULT_TIER_SOURCES = [
  'metadata.annotations.service-lifecycle.io/tier',
  'metadata.labels.tier',
  'metadata.annotations.contentful.com/service-tier',
  'spec.tier',
];

const DEFAULT_SCHEDULES = {
  catalog: {
    frequency: { minutes: 5 },
    timeout: { minutes: 10 },
    initialDelay: { seconds: 10 },
    scope: 'global',
  },
  checklists: {
    frequency: { minutes: 10 },
    timeout: { minutes: 2 },
    initialDelay: { minutes: 1 },
    // Each replica reads its own files, and knows what is wrong with them.
    scope: 'local',
  },
} as const satisfies Record<string, SchedulerServiceTaskScheduleDefinition>;

/** What `serviceLifecycle` in app-config says, with all defaults filled in. */
export interface ServiceLifecycleConfig {
  /** IANA name of the zone in which a day that a person picks ends. */
  timeZone: string;
  /** Kinds of entities that are tracked, lower case. */
  kinds: readonly string[];
  /** What each lifecycle means, by its lower-case word. */
  lifecycles: ReadonlyMap<string, LifecycleMeaning>;
  tier: {
    /** Paths into the entity, the first with a value wins. */
    sources: readonly string[];
    /** Tiers by other names for them, lower case. */
    values: ReadonlyMap<string, string>;
  };
  checklists: readonly ChecklistEntry[];
  /** Full refs of the groups meant by `group:default/<key>` in checklists. */
  groups: ReadonlyMap<string, string>;
  schedules: {
    catalog: SchedulerServiceTaskScheduleDefinition;
    checklists: SchedulerServiceTaskScheduleDefinition;
  };
}

/**
 * Reads `serviceLifecycle` from app-config.
 *
 * @remarks
 * Throws an `InputError` that names every wrong key and what to write there.
 */
export function readConfig(root: Config): ServiceLifecycleConfig {
  const parsed = configSchema.safeParse(
    root.getOptional('serviceLifecycle') ?? {},
    { error: plainIssue },
  );
  if (!parsed.success) {
    throw new InputError(
      `The configuration of Service Lifecycle cannot be used:\n${describeIssues(
        parsed.error.issues,
        'serviceLifecycle',
      )
        .map(line => `- ${line}`)
        .join('\n')}`,
    );
  }
  const config = parsed.data;
  return {
    timeZone: config.timeZone,
    kinds: config.kinds,
    lifecycles: lowerCaseKeys({ ...DEFAULT_LIFECYCLES, ...config.lifecycles }),
    tier: {
      sources: config.tier.sources ?? DEFAULT_TIER_SOURCES,
      values: lowerCaseKeys(config.tier.values),
    },
    checklists: config.checklists,
    groups: new Map(Object.entries(config.groups)),
    schedules: {
      catalog: readSchedule(root, 'catalog'),
      checklists: readSchedule(root, 'checklists'),
    },
  };
}

function readSchedule(root: Config, name: keyof typeof DEFAULT_SCHEDULES) {
  const key = `serviceLifecycle.schedules.${name}`;
  const config = root.getOptionalConfig(key);
  if (!config) {
    return DEFAULT_SCHEDULES[name];
  }
  try {
    const schedule =
      readSchedulerServiceTaskScheduleDefinitionFromConfig(config);
    return {
      ...schedule,
      scope: schedule.scope ?? DEFAULT_SCHEDULES[name].scope,
    };
  } catch (error) {
    throw new InputError(
      `${key} is not a schedule: write at least \`frequency\` and \`timeout\`, such as \`{ minutes: 5 }\``,
      error,
    );
  }
}

function lowerCaseKeys<T>(record: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]),
  );
}
