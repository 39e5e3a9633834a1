import { h, hydrate } from 'preact';
import { isExplorable, loadExplorable } from '#explorables';
import { loadModelStrings } from '#i18n/load-model';
import type { PageContext } from './progress.ts';

/** A model's share of the course's content, if it has one. */
async function fetchData(url: string | undefined): Promise<unknown> {
  if (!url) return undefined;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

/** Brings an interactive model to life over the markup that came with the page. */
export async function mount(
  element: HTMLElement,
  { progress, locale }: PageContext,
): Promise<void> {
  const tool = element.dataset['tool'] ?? '';
  if (!isExplorable(tool)) return;
  const { src, start } = element.dataset;
  const [{ View }, strings, data] = await Promise.all([
    loadExplorable(tool),
    loadModelStrings(tool, locale),
    fetchData(src),
  ]);
  const prefix = `${tool}/`;
  const met = Object.keys(progress.$state.get().challenges)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  const onChallenge = (challenge: string) => {
    progress.record({ type: 'challenge', tool, challenge });
  };
  const props = { s: strings as never, locale, met, onChallenge, data };
  hydrate(h(View, start === undefined ? props : { ...props, start }), element);
}
