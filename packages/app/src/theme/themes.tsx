import {
  createUnifiedTheme,
  genPageTheme,
  UnifiedThemeProvider,
  type UnifiedThemeOptions,
} from '@backstage/theme';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { ThemeBlueprint } from '@backstage/plugin-app-react';
import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import { darkPalette, lightPalette } from './palettes';

const pageTheme = genPageTheme({
  colors: ['#124a34', '#2f8a62'],
  shape: 'none',
});

const shared = {
  fontFamily:
    '"Inter Variable", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  defaultPageTheme: 'home',
  pageTheme: Object.fromEntries(
    [
      'home',
      'documentation',
      'tool',
      'service',
      'website',
      'library',
      'other',
      'app',
      'apis',
      'card',
    ].map(name => [name, pageTheme]),
  ),
};

const components: NonNullable<UnifiedThemeOptions['components']> = {
  MuiTableCell: {
    styleOverrides: {
      // Backstage breaks words anywhere, which squeezes names into towers of letters.
      root: ({ theme }) => ({
        wordBreak: 'normal',
        overflowWrap: 'break-word',
        padding: theme.spacing(1.5, 1, 1.5, 2),
        borderBottomColor: theme.palette.divider,
      }),
      sizeSmall: ({ theme }) => ({
        padding: theme.spacing(0.75, 1, 0.75, 2),
      }),
    },
  },
};

const light = createUnifiedTheme({
  ...shared,
  components,
  palette: lightPalette,
});
const dark = createUnifiedTheme({
  ...shared,
  components,
  palette: darkPalette,
});

/** The names are those of the standard themes, which these take the place of. */
export const themeModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    ThemeBlueprint.make({
      name: 'light',
      params: {
        theme: {
          id: 'light',
          title: 'Light',
          variant: 'light',
          icon: <LightIcon />,
          Provider: ({ children }) => (
            <UnifiedThemeProvider theme={light}>
              {children}
            </UnifiedThemeProvider>
          ),
        },
      },
    }),
    ThemeBlueprint.make({
      name: 'dark',
      params: {
        theme: {
          id: 'dark',
          title: 'Dark',
          variant: 'dark',
          icon: <DarkIcon />,
          Provider: ({ children }) => (
            <UnifiedThemeProvider theme={dark}>{children}</UnifiedThemeProvider>
          ),
        },
      },
    }),
  ],
});
