import { useLocation } from 'react-router-dom';

/** Shows the query of the address, as the address bar would. */
export function Address() {
  return <output aria-label="Address">{useLocation().search}</output>;
}
