import type { MeStrings } from '#i18n';
import { type LearnerState, type Mistake, mistakes } from '#progress';
import { describe as inWords, present, type Question } from '#quiz';
import type { CatalogLesson } from '../page/catalog.ts';
import { fetchBank } from '../page/bank.ts';
import { useFetched } from '../page/use-fetched.ts';

interface Props {
  s: MeStrings['mistakes'];
  state: LearnerState;
  catalog: CatalogLesson[];
  quizSrc: string;
}

/** The wrong-answer list: questions last answered wrong, newest first, each with the way back. */
export function Mistakes({ s, state, catalog, quizSrc }: Props) {
  const all = catalog.map(({ id, items, extra }) => ({ id, items: [...items, ...extra] }));
  const list = mistakes(state, all);
  const wanted = list.map(({ item, lesson }) => ({ id: item, lesson }));
  const key = wanted.map(({ id }) => id).join();
  const { got: bank } = useFetched(key, () => fetchBank(wanted, quizSrc));
  return (
    <section aria-labelledby="mistakes">
      <h2 id="mistakes">{s.title}</h2>
      {list.length === 0 && <p>{Object.keys(state.items).length > 0 ? s.empty : s.emptyNew}</p>}
      {list.length > 0 && <p>{s.count(list.length)}</p>}
      {list.length > 0 && bank === 'loading' && <p>{s.loading}</p>}
      {list.length > 0 && bank === 'failed' && <p role="alert">{s.failed}</p>}
      {typeof bank === 'object' && (
        <ol class="mistakes">
          {list.map((mistake) => {
            const question = bank.get(mistake.item);
            const lesson = catalog.find((entry) => entry.id === mistake.lesson);
            if (!question || !lesson) return null;
            return (
              <li key={mistake.item}>
                <Entry s={s} mistake={mistake} question={question} lesson={lesson} />
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

interface EntryProps {
  s: MeStrings['mistakes'];
  mistake: Mistake;
  question: Question;
  lesson: CatalogLesson;
}

function Entry({ s, mistake, question, lesson }: EntryProps) {
  const { response, seed } = mistake.state.last;
  const item = present(question, seed);
  const said = inWords(item, response);
  return (
    <>
      <p class="mistake-stem">{item.stem}</p>
      <p class="mistake-yours">
        {s.yours}：
        {said.map(({ label, answer }) => (label ? `${label} → ${answer}` : answer)).join('；')}
      </p>
      <a href={`${lesson.href}#q-${question.id}`}>
        {lesson.number} {lesson.title} · {s.again}
      </a>
    </>
  );
}
