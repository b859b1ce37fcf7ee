/** Tighter where there is little room. */
export const bandPadding = {
  p: 3,
  '@container (max-width: 639px)': { p: 2 },
};

/** Where the item lies over the list, it lies over the details of the picture too. */
export function details(itemIsOpen: boolean) {
  return {
    display: 'grid',
    gap: 2,
    '@container (max-width: 899px)': {
      display: itemIsOpen ? 'none' : 'grid',
    },
  };
}

/** Stays in sight while the list beside it is scrolled. */
export function beside(top: number) {
  return {
    '@container (min-width: 900px)': {
      position: 'sticky',
      top,
      alignSelf: 'start',
    },
  };
}

/** Side by side where there is room; else the item lies over the list. */
export function columns(itemIsOpen: boolean) {
  return {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 520fr) minmax(0, 640fr)',
    '& > :first-of-type': { borderRight: '1px solid', borderColor: 'divider' },
    '@container (max-width: 899px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      '& > :first-of-type': {
        display: itemIsOpen ? 'none' : 'block',
        borderRight: 0,
        borderBottom: '1px solid',
        borderBottomColor: 'divider',
      },
    },
  };
}
