export interface Config {
  demo?: {
    /**
     * Fills an empty portal with what happened in the sample organisation. The
     * backend refuses to start with it where NODE_ENV is production.
     */
    seed?: boolean;
    /**
     * Whom the demo's sign-in page offers.
     * @deepVisibility frontend
     */
    people?: Array<{
      /** Entity ref of a User in the catalog. */
      ref: string;
      name: string;
      /** What they are, and in which team. */
      role: string;
      /** What brings them to the portal, completing the sentence "comes …". */
      comes?: string;
    }>;
  };
}
