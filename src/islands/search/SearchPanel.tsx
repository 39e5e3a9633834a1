import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchStrings } from '#i18n';
import { type Answer, nothing } from '#search';
import { Chips } from './Chips.tsx';
import { Field } from './Field.tsx';
import { Notices } from './Notices.tsx';
import { isNothing, moved, optionsOf } from './options.ts';
import { Results } from './Results.tsx';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { Suggestions } from './Suggestions.tsx';
import type { Wanted } from './session.ts';
import { useSession, useSettled } from './use-session.ts';

export interface PanelProps {
  /** Path the site is served under, with slashes at both ends. */
  base: string;
  locale: string;
  s: SearchStrings;
  query?: string;
  /** Called whenever the words change. */
  onQuery?(query: string): void;
  /** Called before the browser goes to a result. */
  onLeave?(): void;
}

/** The answer in one sentence, for those who don't see the list. */
function told(answer: Answer, query: string, s: SearchStrings): string {
  if (isNothing(answer)) return s.nothing(query.trim());
  const { terms, lessons, laws, tools, questions } = answer;
  return s.found(terms.length, lessons.length, laws.length, tools.length, questions.length);
}

/** Everything between the field and the results; in the dialog and on the search page. */
export function SearchPanel({ base, locale, s, query = '', onQuery, onLeave }: PanelProps) {
  const [wanted, setWanted] = useState<Wanted>({ query, literal: false });
  const [at, setAt] = useState(-1);
  const [recent, setRecent] = useState(recentSearches);
  const field = useRef<HTMLInputElement>(null);
  const { state, retry } = useSession(base, locale, wanted);
  const answer = wanted.query.trim() ? (state.answer ?? nothing) : nothing;
  const options = optionsOf(answer);
  const active = options[at];
  const status = useSettled(state.answered ? told(answer, wanted.query, s) : '', 500);

  useEffect(() => setAt(-1), [state.answer]);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (active) document.getElementById(active.id)?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);

  const want = (change: Partial<Wanted>) => {
    setWanted((w) => ({ ...w, ...(change.query !== undefined && { literal: false }), ...change }));
    if (change.query !== undefined) onQuery?.(change.query);
    const input = field.current;
    if (!input) return;
    if (change.query !== undefined && change.query !== input.value) input.value = change.query;
    input.focus();
  };
  const href = (path: string) => base + path;
  const leave = () => {
    rememberSearch(wanted.query);
    onLeave?.();
  };
  const go = (path: string, newTab: boolean) => {
    if (newTab) {
      rememberSearch(wanted.query);
      window.open(href(path), '_blank', 'noopener');
      return;
    }
    leave();
    location.assign(href(path));
  };
  const onKey = (event: KeyboardEvent) => {
    const next = moved(event.key, at, options.length);
    if (next !== undefined) {
      event.preventDefault();
      setAt(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // Without a choice Enter takes the first result, but never one of an earlier query.
      const chosen = active ?? (state.answered?.query === wanted.query ? options[0] : undefined);
      if (chosen) go(chosen.path, event.ctrlKey || event.metaKey);
    }
  };

  return (
    <div class="search-panel">
      <Field
        field={field}
        initial={query}
        expanded={options.length > 0}
        active={active?.id}
        s={s}
        onQuery={(text) => text !== wanted.query && want({ query: text })}
        onKey={onKey}
      />
      <Chips
        chapters={state.lexicon?.table.chapters ?? []}
        chosen={wanted.chapter}
        s={s}
        onChoose={(chapter) => want({ chapter })}
      />
      <p class="visually-hidden" role="status">
        {status}
      </p>
      <Notices state={state} wanted={wanted} s={s} onWant={want} onRetry={retry} />
      <Results
        answer={answer}
        s={s}
        active={active?.id}
        href={href}
        onChoose={(event) => {
          if (!event.ctrlKey && !event.metaKey && !event.shiftKey) leave();
        }}
      />
      {!wanted.query.trim() && (
        <Suggestions
          lexicon={state.lexicon}
          recent={recent}
          s={s}
          onChoose={(text) => want({ query: text })}
          onForget={() => {
            forgetSearches();
            setRecent([]);
          }}
        />
      )}
    </div>
  );
}
