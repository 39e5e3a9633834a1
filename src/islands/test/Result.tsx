import { useEffect, useRef } from 'preact/hooks';
import type { QuizStrings, TestStrings } from '#i18n';
import { type FinishedSitting, percent } from '#progress';
import { rightToPass } from '#quiz';
import type { PageContext } from '../page/progress.ts';
import { Settled } from './Settled.tsx';
import type { TestSetup } from './setup.ts';
import type { Entry } from './sheet.ts';

interface Props {
  setup: TestSetup;
  page: PageContext;
  sitting: FinishedSitting;
  entries: Entry[];
  /** Whether the heading takes the focus. */
  focus: boolean;
  /** Takes the test once more, with another draw. */
  begin: () => void;
  s: TestStrings;
  quiz: QuizStrings;
}

/** What a test came to, why, and where to look it up. */
export function Result({ setup, page, sitting, entries, focus, begin, s, quiz }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { right, total, passed } = sitting.result;
  const numbered = entries.map((entry, i) => ({ entry, number: i + 1 }));
  const misses = numbered.filter(({ entry }) => !entry.right);
  const rights = numbered.filter(({ entry }) => entry.right);
  const gone = (sitting.start?.items.length ?? 0) - entries.length;
  const shared = { catalog: page.catalog, s, quiz };
  useEffect(() => {
    scrollTo(0, 0);
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <div class="test-result">
      <div class="score" data-passed={passed}>
        <h2 ref={heading} tabIndex={-1}>
          {passed ? s.resultPassed : s.resultFailed}
        </h2>
        <p>
          {s.score(right, total, percent(sitting.result))}
          {s.mark(rightToPass(total, setup.pass))}
        </p>
        {gone > 0 && <p class="note">{s.gone(gone)}</p>}
        {!passed && <p>{s.advice}</p>}
        <p class="row">
          {passed && (
            <a class="button primary" href={setup.next.href}>
              {setup.next.title}
            </a>
          )}
          <button type="button" class={passed ? 'button' : 'button primary'} onClick={begin}>
            {s.again}
          </button>
          <a class="button" href={setup.back.href}>
            {setup.back.title}
          </a>
        </p>
      </div>
      <section aria-labelledby="misses">
        <h2 id="misses">{misses.length > 0 ? s.misses(misses.length) : s.noMisses}</h2>
        {misses.length > 0 && (
          <div class="quiz">
            {misses.map((miss) => (
              <Settled key={miss.entry.drawn.id} {...miss} {...shared} />
            ))}
          </div>
        )}
      </section>
      {rights.length > 0 && (
        <details class="rights">
          <summary>{s.rights(rights.length)}</summary>
          <div class="quiz">
            {rights.map((one) => (
              <Settled key={one.entry.drawn.id} {...one} {...shared} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
