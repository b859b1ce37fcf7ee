import { palettes } from '@backstage/theme';

const navigation = {
  background: '#10231c',
  indicator: '#6fd3a5',
  color: '#b6c7bf',
  selectedColor: '#ffffff',
  navItem: { hoverBackground: '#1d372d' },
  submenu: { background: '#1d372d' },
};

/** Backstage's palettes with the colours of Fernway; statuses are dark enough to be read as text. */
export const lightPalette = {
  ...palettes.light,
  background: { default: '#f5f7f5', paper: '#ffffff' },
  primary: { main: '#1c6b4c' },
  link: '#1c6b4c',
  linkHover: '#124a34',
  border: '#dfe5e1',
  status: {
    ...palettes.light.status,
    ok: '#17804a',
    warning: '#b35c00',
    error: '#c4232f',
    running: '#1f5493',
  },
  navigation,
  tabbar: { indicator: '#2f9e6e' },
};

export const darkPalette = {
  ...palettes.dark,
  background: { default: '#141a17', paper: '#1d2521' },
  primary: { main: '#7fd4ad', dark: '#5fbf94' },
  error: { main: '#ff8a80' },
  link: '#8fdcb9',
  linkHover: '#b5ead2',
  border: '#37433d',
  status: { ...palettes.dark.status, running: '#7db4f2' },
  navigation: { ...navigation, background: '#0d1511' },
  tabbar: { indicator: '#6fd3a5' },
};
