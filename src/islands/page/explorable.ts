import { h, hydrate } from 'preact';
import { isExplorable, loadExplorable } from '#explorables';
import { loadStrings } from '#i18n/load';
import type { PageContext } from './progress.ts';

/** Brings an interactive model to life over the markup that came with the page. */
export async function mount(
  element: HTMLElement,
  { progress, locale }: PageContext,
): Promise<void> {
  const tool = element.dataset['tool'] ?? '';
  if (!isExplorable(tool)) return;
  const [{ View }, strings] = await Promise.all([loadExplorable(tool), loadStrings(tool, locale)]);
  const prefix = `${tool}/`;
  const met = Object.keys(progress.$state.get().challenges)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  const onChallenge = (challenge: string) => {
    progress.record({ type: 'challenge', tool, challenge });
  };
  const { start } = element.dataset;
  const props = { s: strings as never, locale, met, onChallenge };
  hydrate(h(View, start === undefined ? props : { ...props, start }), element);
}
