export interface Config {
  demo?: {
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
