import { NotFoundError } from '@backstage/errors';

/** What is answered about a service that does not exist and about one that is hidden: the same. */
export function serviceNotFound(entityRef: string): NotFoundError {
  return new NotFoundError(
    `There is no service ${entityRef}, or it is not one that you may see`,
  );
}
