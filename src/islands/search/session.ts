import { type Answer, find, findNamed, type Lexicon, nothing } from '#search';
import type { Opening } from './source.ts';

/** What is searched for. */
export interface Wanted {
  query: string;
  chapter?: string | undefined;
  /** Take the words as typed. */
  literal: boolean;
}

export interface SearchState {
  /** The last answer; terms come before the rest. None for an empty query. */
  answer?: Answer;
  /** What `answer` answers in full. */
  answered?: Wanted;
  /** Nothing to show after a second. */
  slow: boolean;
  failed: boolean;
  lexicon?: Lexicon;
}

export interface Session {
  search(wanted: Wanted): void;
  /** Fetches everything again and repeats the last search. */
  retry(): void;
  close(): void;
}

const debounce = 120;
const patience = 1000;
const fresh: SearchState = { slow: false, failed: false };

/** Searches as people type: waits for a pause, and drops an answer that a later question has overtaken. */
export function startSession(
  open: (attempt: number) => Opening,
  onChange: (state: SearchState) => void,
): Session {
  let state = fresh;
  let attempt = 0;
  let opening = open(attempt);
  let turn = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let last: Wanted = { query: '', literal: false };

  const set = (next: SearchState) => {
    state = next;
    onChange(state);
  };
  const only = (asked: number, then: () => void) => {
    if (asked === turn) then();
  };
  const rest = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const kept = () => (state.lexicon ? { ...fresh, lexicon: state.lexicon } : fresh);
  const fail = () => set({ ...kept(), failed: true });

  const watch = ({ lexicon, source }: Opening) => {
    lexicon.then(
      (names) => opening.lexicon === lexicon && set({ ...state, lexicon: names }),
      () => {},
    );
    source.catch(() => opening.source === source && fail());
  };

  const terms = async ({ query, chapter }: Wanted, asked: number) => {
    const lexicon = await opening.lexicon;
    only(asked, () => {
      if (state.answered) return;
      const found = findNamed('term', query, lexicon, chapter);
      set({ ...state, answer: { ...nothing, terms: found } });
    });
  };

  const everything = async (wanted: Wanted, asked: number) => {
    const { engine, lexicon, spellings } = await opening.source;
    const { query, chapter, literal } = wanted;
    const answer = await find(query, engine, lexicon, {
      literal,
      spellings,
      ...(chapter && { chapter }),
    });
    only(asked, () => {
      rest();
      set({ ...kept(), answer, answered: wanted });
    });
  };

  const search = (wanted: Wanted) => {
    const asked = ++turn;
    last = wanted;
    rest();
    if (!wanted.query.trim()) return set(state.failed ? state : kept());
    const stop = () => {
      rest();
      fail();
    };
    const start = () => {
      terms(wanted, asked).catch(() => {});
      everything(wanted, asked).catch(() => only(asked, stop));
    };
    const slow = () => only(asked, () => set({ ...state, slow: true }));
    timers = [setTimeout(start, debounce), setTimeout(slow, debounce + patience)];
  };

  watch(opening);
  return {
    search,
    retry() {
      opening = open(++attempt);
      set(kept());
      watch(opening);
      search(last);
    },
    close() {
      turn++;
      rest();
    },
  };
}
