export { type DialogOptions, openSearch, type SearchOptions } from './dialog.tsx';
export { mountSearchPage } from './page.tsx';
export { type PanelProps, SearchPanel } from './SearchPanel.tsx';
