/**
 * One line of `service_facts`: that an entity has a field, or that the field
 * has a value.
 *
 * @remarks
 * Lower case, as the catalog's search table. An equals sign within the field's
 * name is escaped, so that no name can be taken for another one with a value.
 */
export function fact(field: string, value?: string): string {
  const name = field.toLowerCase().replace(/[%=]/g, encodeURIComponent);
  return value === undefined ? name : `${name}=${value.toLowerCase()}`;
}
