export { openSearch } from './dialog.tsx';
export { mountSearchPage } from './page.tsx';
