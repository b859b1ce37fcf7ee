import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { LogoMark } from './LogoMark';

/** The organisation's mark and name, leading home. */
export function PortalLogo() {
  const { isOpen } = useSidebarOpenState();
  const name =
    useApi(configApiRef).getOptionalString('organization.name') ?? 'Portal';
  return (
    <Box
      sx={{
        width: isOpen
          ? sidebarConfig.drawerWidthOpen
          : sidebarConfig.drawerWidthClosed,
        height: 72,
        flexShrink: 0,
      }}
    >
      <Link to="/" underline="none" aria-label={`${name}, home`}>
        <Box
          sx={{ display: 'flex', alignItems: 'center', height: 72, pl: '20px' }}
        >
          <LogoMark />
          {isOpen && (
            <Typography
              component="span"
              sx={{ ml: 1.5, fontSize: 20, fontWeight: 700, color: '#fff' }}
            >
              {name}
            </Typography>
          )}
        </Box>
      </Link>
    </Box>
  );
}
