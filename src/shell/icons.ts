/** Line icons drawn on a 24 × 24 grid, as path data. */
export const icons = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  menu: 'M4 7h16M4 12h16M4 17h16',
  theme: 'M12 3a9 9 0 1 0 0 18ZM12 3a9 9 0 0 1 0 18',
  next: 'M5 12h14M13 6l6 6-6 6',
  previous: 'M19 12H5M11 6l-6 6 6 6',
  check: 'M5 12.5 10 17l9-10',
  printer: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7Z',
};
