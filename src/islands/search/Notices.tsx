import type { SearchStrings } from '#i18n';
import { nearTerms } from '#search';
import { isNothing } from './options.ts';
import { popularTerms } from './Suggestions.tsx';
import type { SearchState, Wanted } from './session.ts';
import { Words } from './Words.tsx';

interface Props {
  state: SearchState;
  wanted: Wanted;
  s: SearchStrings;
  onWant(change: Partial<Wanted>): void;
  onRetry(): void;
}

/** No result: what may have been meant, else what others look up. */
function Nothing({ state, wanted, s, onWant, onRetry }: Props) {
  const near = state.lexicon ? nearTerms(wanted.query, state.lexicon) : [];
  const choose = (query: string) => onWant({ query });
  return (
    <>
      <div class="search-notice">
        <p>
          <strong>{s.nothing(wanted.query.trim())}</strong>
        </p>
        <p>{navigator.onLine ? s.nothingHint : s.maybeOffline}</p>
        {wanted.chapter && (
          <button class="button" type="button" onClick={() => onWant({ chapter: undefined })}>
            {s.nothingInChapter}
          </button>
        )}
        {!navigator.onLine && (
          <button class="button" type="button" onClick={onRetry}>
            {s.retry}
          </button>
        )}
      </div>
      <div class="search-start">
        {near.length > 0 ? (
          <Words title={s.near} words={near} onChoose={choose} />
        ) : (
          <Words title={s.popular} words={popularTerms(state.lexicon)} onChoose={choose} />
        )}
      </div>
    </>
  );
}

function Failed({ s, onRetry }: Props) {
  return (
    <div class="search-notice" role="alert">
      <p>{s.failed}</p>
      <button class="button" type="button" onClick={onRetry}>
        {s.retry}
      </button>
    </div>
  );
}

/** What there is to say besides, or instead of, results. */
export function Notices(props: Props) {
  const { state, wanted, s, onWant } = props;
  const { answer, answered } = state;
  if (state.failed) return <Failed {...props} />;
  if (state.slow && !answered) return <p class="search-notice">{s.loading}</p>;
  if (!answer || !answered) return null;
  if (isNothing(answer)) return <Nothing {...props} />;
  if (answer.instead)
    return (
      <p class="search-notice">
        {s.instead}
        <strong>{answer.instead}</strong>{' '}
        <button class="search-link" type="button" onClick={() => onWant({ literal: true })}>
          {s.literal(wanted.query.trim())}
        </button>
      </p>
    );
  if (answer.partial && answer.lessons.length > 0) return <p class="search-notice">{s.partial}</p>;
  return null;
}
