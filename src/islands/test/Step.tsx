import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuizStrings, TestStrings } from '#i18n';
import { present, type Response } from '#quiz';
import { Body } from '../quiz/Body.tsx';
import { QuestionFrame } from '../quiz/QuestionFrame.tsx';
import { untouched } from '../quiz/response.ts';
import { problemText } from '../quiz/words.ts';
import type { Entry } from './sheet.ts';

interface Props {
  entry: Entry;
  /** What stands in the fields. */
  response: Response | undefined;
  /** Position in the test, from 1, and how many there are. */
  number: number;
  total: number;
  /** Counts the moves of the learner: each brings the focus here; at 0 it stays where it is. */
  focus: number;
  change: (response: Response) => void;
  /** To another question, by its position from 0. */
  go: (step: number) => void;
  /** What comes after the last question. */
  onLast: () => void;
  s: TestStrings;
  quiz: QuizStrings;
}

const noMarks = new Map<string, never>();

/** One question of a test. It tells nothing of right and wrong, only what can't be read. */
export function Step(props: Props) {
  const { entry, response, number, total, focus, change, go, onLast, s, quiz } = props;
  const root = useRef<HTMLElement>(null);
  const [said, announce] = useState('');
  const item = present(entry.question, entry.drawn.seed);
  const latest = useRef(response);
  latest.current = response;
  useEffect(() => {
    if (focus > 0) root.current?.querySelector<HTMLElement>('h3')?.focus();
  }, [focus]);
  const fill = (update: (before: Response | undefined) => Response) => {
    latest.current = update(latest.current ?? untouched(item));
    change(latest.current);
  };
  const id = `q-${item.id}`;
  const unread = entry.problem?.kind === 'invalid' ? entry.problem : undefined;
  const about = [item.context && `${id}-about`, unread && `${id}-problem`].filter(Boolean);
  const onward = () => (number < total ? go(number) : onLast());
  return (
    <div class="quiz">
      <QuestionFrame
        item={item}
        id={id}
        number={number}
        label={s.step(number, total)}
        chip={<p class="chip">{s.place(number, total)}</p>}
        root={root}
        s={quiz}
      >
        <Body
          item={item}
          id={id}
          response={response ?? untouched(item)}
          marking={noMarks}
          missing={[]}
          invalid={unread !== undefined}
          locked={false}
          describedBy={about.join(' ') || undefined}
          change={fill}
          check={onward}
          announce={announce}
          s={quiz}
        />
        {unread && (
          <p class="problem" data-verdict="wrong" id={`${id}-problem`}>
            {problemText(unread, item, quiz)}
          </p>
        )}
        <div class="actions">
          {number > 1 && (
            <button type="button" class="button" onClick={() => go(number - 2)}>
              {s.previous}
            </button>
          )}
          <button type="button" class="button primary" onClick={onward}>
            {number < total ? s.next : s.handIn}
          </button>
        </div>
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </QuestionFrame>
    </div>
  );
}
