import { Link } from '@backstage/core-components';
import {
  useEntityPresentation,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { TwoLines } from './TwoLines';

export interface EntityCellProps {
  entityRef: string;
  tabIndex: 0 | -1;
  /** Why it has no page to lead to. */
  absent?: string;
}

/** An owner, a System or a Domain, linked to its page. */
export function EntityCell({ entityRef, tabIndex, absent }: EntityCellProps) {
  const linkTo = useEntityRefLink();
  const { primaryTitle } = useEntityPresentation(entityRef);
  return (
    <TwoLines
      first={
        absent ? (
          primaryTitle
        ) : (
          <Link to={linkTo(entityRef)} tabIndex={tabIndex} title={primaryTitle}>
            {primaryTitle}
          </Link>
        )
      }
      second={absent}
    />
  );
}
