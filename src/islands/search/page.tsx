import { render } from 'preact';
import type { SearchOptions } from './dialog.tsx';
import { SearchPanel } from './SearchPanel.tsx';

/** Keeps the address in step with the words, so that it can be passed on. */
function remember(query: string): void {
  const url = new URL(location.href);
  if (query.trim()) url.searchParams.set('q', query.trim());
  else url.searchParams.delete('q');
  history.replaceState(history.state, '', url);
}

/** The search page: the same panel, in the page, starting with the words of `?q=`. */
export function mountSearchPage(
  element: HTMLElement,
  { base, locale, strings }: SearchOptions,
): void {
  const query = new URLSearchParams(location.search).get('q') ?? '';
  render(
    <SearchPanel
      base={base}
      locale={locale}
      s={strings}
      query={query.slice(0, 80)}
      onQuery={remember}
    />,
    element,
  );
}
