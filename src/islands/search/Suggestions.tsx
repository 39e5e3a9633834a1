import type { SearchStrings } from '#i18n';
import type { Lexicon } from '#search';

interface Props {
  lexicon: Lexicon | undefined;
  recent: string[];
  s: SearchStrings;
  onChoose(query: string): void;
  onForget(): void;
}

function Words({ words, onChoose }: { words: string[]; onChoose(query: string): void }) {
  return (
    <div class="search-chips">
      {words.map((word) => (
        <button type="button" onClick={() => onChoose(word)}>
          {word}
        </button>
      ))}
    </div>
  );
}

/** What to show before anything is typed. */
export function Suggestions({ lexicon, recent, s, onChoose, onForget }: Props) {
  const popular = lexicon?.table.popular.flatMap((i) => lexicon.table.entries[i]?.name ?? []) ?? [];
  return (
    <div class="search-start">
      {recent.length > 0 && (
        <section>
          <h2>{s.recent}</h2>
          <Words words={recent} onChoose={onChoose} />
          <button class="search-link" type="button" onClick={onForget}>
            {s.clearRecent}
          </button>
        </section>
      )}
      {popular.length > 0 && (
        <section>
          <h2>{s.popular}</h2>
          <Words words={popular} onChoose={onChoose} />
        </section>
      )}
    </div>
  );
}
