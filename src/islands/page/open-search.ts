import { loadStrings } from '#i18n/load';
import { mountSearchPage, openSearch } from '../search/index.ts';

const root = document.documentElement;

async function options() {
  const strings = await loadStrings('search', root.lang);
  return { base: root.dataset['base'] ?? '/', locale: root.lang, strings };
}

/** Shows the search dialog; focus goes back to `trigger`. */
export async function open(trigger: HTMLAnchorElement): Promise<void> {
  openSearch({ ...(await options()), trigger });
}

/** Fills the search page. */
export async function fill(page: HTMLElement): Promise<void> {
  mountSearchPage(page, await options());
}
