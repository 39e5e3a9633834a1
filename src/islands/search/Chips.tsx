import type { SearchStrings } from '#i18n';
import type { TableChapter } from '#search';

interface Props {
  chapters: TableChapter[];
  chosen: string | undefined;
  s: SearchStrings;
  onChoose(chapter: string | undefined): void;
}

/** Limits the search to one chapter; nothing to choose while there is only one. */
export function Chips({ chapters, chosen, s, onChoose }: Props) {
  if (chapters.length < 2) return null;
  const all: { id?: string; title: string }[] = [{ title: s.allChapters }, ...chapters];
  return (
    <fieldset class="search-chips" aria-label={s.chapters}>
      {all.map(({ id, title }) => (
        <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {title}
        </button>
      ))}
    </fieldset>
  );
}
