/** The id of a row's button, so that the focus can return to it. */
export function rowId(itemId: string): string {
  return `service-lifecycle-item-${itemId}`;
}
