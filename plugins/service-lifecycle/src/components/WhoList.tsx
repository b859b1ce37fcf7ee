import { Fragment } from 'react';
import { Who } from './Who';

/** Several of them, separated by commas. */
export function WhoList({ entityRefs }: { entityRefs: readonly string[] }) {
  return (
    <>
      {entityRefs.map((entityRef, index) => (
        <Fragment key={entityRef}>
          {index > 0 && ', '}
          <Who entityRef={entityRef} />
        </Fragment>
      ))}
    </>
  );
}
