/** What a change to an item led to, to be said and to be taken back. */
export interface Done {
  itemId: string;
  kind: 'submitted' | 'withdrawn';
  /** The revision to withdraw to have again what was there before, if that is possible. */
  undo: string | null;
  /** Services that the evidence serves, this one included. */
  services: number;
}
