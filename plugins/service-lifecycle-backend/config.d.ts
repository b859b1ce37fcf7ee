export interface Config {
  serviceLifecycle?: {
    /**
     * IANA name of the time zone in which a date that a person picks ends.
     */
    timeZone?: string;
  };
}
