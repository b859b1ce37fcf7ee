import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  /** Service Lifecycle. Everything is optional. */
  serviceLifecycle?: {
    /**
     * IANA name of the time zone in which a day that a person picks ends, such
     * as `Europe/Berlin`. Freshness counts in UTC days whatever is set here.
     * Default: `UTC`.
     */
    timeZone?: string;

    /**
     * Kinds of catalog entities that are tracked. Default: `[Component]`.
     */
    kinds?: string[];

    /**
     * What the words of `spec.lifecycle` mean. Added to the words that are
     * known already: experimental (prototype), production (production-ready),
     * and deprecated, decommissioned, end-of-life, eol, retired and sunset
     * (retiring). The case makes no difference.
     *
     * A stage is what the service then claims. `retiring` claims nothing and
     * chooses the checklist for what goes away. `none` claims nothing. A word
     * that is not known claims nothing and is reported on the scorecard.
     */
    lifecycles?: {
      [lifecycle: string]:
        | 'script'
        | 'prototype'
        | 'pilot'
        | 'production-ready'
        | 'resilient'
        | 'retiring'
        | 'none';
    };

    /** Where the tier of a service is written. */
    tier?: {
      /**
       * Paths into the entity; the first that holds a value wins. Default:
       * `metadata.annotations.service-lifecycle.io/tier`,
       * `metadata.labels.tier`,
       * `metadata.annotations.contentful.com/service-tier`, `spec.tier`.
       */
      sources?: string[];
      /**
       * Tiers by your own names for them, such as `gold: 1`. `1`, `T1`,
       * `tier-1` and `Tier 1` are known to be the same.
       */
      values?: { [name: string]: string | number };
    };

    /**
     * Checklists of your own, and changes to where and for whom the shipped
     * ones (retiring, service, library, website, automation) stand. The list
     * is the order in which they are matched. Shipped ones that it does not
     * name keep their place: `retiring` before the list, the others after it.
     */
    checklists?: Array<
      | {
          /**
           * Path of a YAML file, relative to the folder that the backend runs
           * in. A checklist with the id of a shipped one takes its place.
           */
          file: string;
        }
      | {
          /**
           * Address of a YAML file, read through the integrations that
           * Backstage is configured with, and read again on a schedule.
           */
          url: string;
        }
      | {
          /** Id of a shipped checklist. */
          id: string;
          /** `false` leaves it out. Default: `true`. */
          enabled?: boolean;
          /** A filter predicate in place of the shipped one. */
          appliesTo?: object;
        }
    >;

    /**
     * The groups that checklists mean when they name `group:default/<key>`.
     * The shipped ones name `platform`, `security` and `sre`.
     */
    groups?: { [key: string]: string };

    /** When scheduled work runs. */
    schedules?: {
      /** Reading the catalog. Default: every five minutes. */
      catalog?: SchedulerServiceTaskScheduleDefinitionConfig;
      /** Reading checklists again. Default: every ten minutes. */
      checklists?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}
