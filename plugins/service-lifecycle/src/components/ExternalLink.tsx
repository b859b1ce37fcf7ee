import OpenInNew from '@mui/icons-material/OpenInNew';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { webUrlSchema } from 'backstage-plugin-service-lifecycle-common';
import type { ReactNode } from 'react';
import { useTranslation } from '../translation/useTranslation';
import { VisuallyHidden } from './VisuallyHidden';

/**
 * A link to an address that somebody typed.
 *
 * @remarks
 * Only http and https become links; anything else stays text. The page that
 * opens gets neither a handle on this one nor its address.
 */
export function ExternalLink(props: { url: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const { url, children = url } = props;
  if (!webUrlSchema.safeParse(url).success) {
    return <Box sx={{ overflowWrap: 'anywhere' }}>{children}</Box>;
  }
  return (
    <Link
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      sx={{
        overflowWrap: 'anywhere',
        color: theme => theme.palette.link,
      }}
    >
      {children}
      <OpenInNew
        aria-hidden
        sx={{ fontSize: '1em', ml: 0.5, verticalAlign: 'text-bottom' }}
      />
      <VisuallyHidden>{t('externalLink.newTab')}</VisuallyHidden>
    </Link>
  );
}
