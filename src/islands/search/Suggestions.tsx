import type { SearchStrings } from '#i18n';
import type { Lexicon } from '#search';
import { Words } from './Words.tsx';

interface Props {
  lexicon: Lexicon | undefined;
  recent: string[];
  s: SearchStrings;
  onChoose(query: string): void;
  onForget(): void;
}

/** The terms most lessons use. */
export const popularTerms = (lexicon: Lexicon | undefined): string[] =>
  lexicon?.table.popular.flatMap((i) => lexicon.table.entries[i]?.name ?? []) ?? [];

/** What to show before anything is typed. */
export function Suggestions({ lexicon, recent, s, onChoose, onForget }: Props) {
  return (
    <div class="search-start">
      <Words title={s.recent} words={recent} onChoose={onChoose} />
      {recent.length > 0 && (
        <button class="search-link" type="button" onClick={onForget}>
          {s.clearRecent}
        </button>
      )}
      <Words title={s.popular} words={popularTerms(lexicon)} onChoose={onChoose} />
    </div>
  );
}
