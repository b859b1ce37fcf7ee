import { Link } from '@backstage/core-components';
import {
  useEntityPresentation,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import type { ServiceRow } from 'backstage-plugin-service-lifecycle-common';
import { LIFECYCLE_TAB_PATH } from '../../../routes';
import { useTranslation } from '../../../translation/useTranslation';
import { TwoLines } from './TwoLines';

/** The service, linked to its Lifecycle tab, and what it is. */
export function ServiceCell(props: { row: ServiceRow; tabIndex: 0 | -1 }) {
  const { t } = useTranslation();
  const { row, tabIndex } = props;
  const { Icon } = useEntityPresentation(row.entityRef);
  const linkTo = useEntityRefLink();
  return (
    <Box sx={{ display: 'flex', gap: 1.25, minWidth: 0, alignItems: 'center' }}>
      <Box sx={{ display: 'inline-flex', color: 'text.secondary' }}>
        {Icon && <Icon fontSize="small" />}
      </Box>
      <TwoLines
        first={
          <Box component="span" sx={{ fontWeight: 600 }}>
            <Link
              to={`${linkTo(row.entityRef)}${LIFECYCLE_TAB_PATH}`}
              tabIndex={tabIndex}
            >
              {row.title}
            </Link>
            {row.hasNotes && (
              <Tooltip title={t('services.hasNotes')}>
                <InfoOutlined
                  titleAccess={t('services.hasNotes')}
                  sx={{ fontSize: 16, ml: 0.5, verticalAlign: 'text-bottom' }}
                />
              </Tooltip>
            )}
          </Box>
        }
        second={[
          row.type ?? row.kind,
          ...(row.tier === null
            ? []
            : [t('services.tier', { tier: row.tier })]),
          ...(row.lifecycle === null ? [] : [row.lifecycle]),
        ].join(' · ')}
      />
    </Box>
  );
}
