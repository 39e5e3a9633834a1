import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuizStrings, TestStrings } from '#i18n';
import type { StartedSitting } from '#progress';
import { passes, type Response } from '#quiz';
import type { PageContext } from '../page/progress.ts';
import { HandIn } from './HandIn.tsx';
import { loadResult } from './load-result.ts';
import { Overview } from './Overview.tsx';
import { keepPlace, readPlace } from './place.ts';
import type { TestSetup } from './setup.ts';
import { type Entry, entryOf } from './sheet.ts';
import { Step } from './Step.tsx';
import { TimeLimit } from './TimeLimit.tsx';
import { useDraft } from './use-draft.ts';

interface Props {
  setup: TestSetup;
  page: PageContext;
  sitting: StartedSitting;
  /** The questions as the log has them at this moment. */
  read: () => Entry[];
  /** Whether the question takes the focus when it comes. */
  focus: boolean;
  onHandIn: () => void;
  s: TestStrings;
  quiz: QuizStrings;
}

/** Where the learner stopped, else the first question that is open. */
function firstStep(sitting: StartedSitting, entries: readonly Entry[]): number {
  const place = readPlace(sitting.id);
  const kept = entries.findIndex(({ drawn }) => drawn.id === place);
  return kept >= 0
    ? kept
    : Math.max(
        0,
        entries.findIndex(({ state }) => state === 'open'),
      );
}

/** A test under way: one question after the other, each answer kept as it is given. */
export function Sitting({ setup, page, sitting, read, focus, onHandIn, s, quiz }: Props) {
  const { progress } = page;
  const entries = read();
  const [step, setStep] = useState(() => firstStep(sitting, entries));
  const [moves, setMoves] = useState(Number(focus));
  const shownAt = useRef(performance.now());
  const asking = useRef<HTMLDialogElement>(null);
  const entry = entries[Math.min(step, entries.length - 1)];

  const keep = ({ drawn, question }: Entry, response: Response) => {
    const { right, score } = entryOf(drawn, question, response);
    progress.record({
      type: 'answered',
      item: drawn.id,
      rev: question.rev,
      lesson: drawn.lesson,
      mode: 'test',
      test: sitting.id,
      response,
      seed: drawn.seed,
      right,
      score,
      first: progress.$state.get().items[drawn.id] === undefined,
      ms: Math.round(performance.now() - shownAt.current),
    });
  };
  const draft = useDraft(keep);
  const go = (to: number) => {
    draft.flush();
    asking.current?.close();
    setStep(to);
    setMoves(moves + 1);
    shownAt.current = performance.now();
  };
  useEffect(() => {
    if (entry) keepPlace(sitting.id, entry.drawn.id);
  }, [sitting.id, entry?.drawn.id]);

  const ask = () => {
    draft.flush();
    void loadResult().catch(() => {});
    asking.current?.showModal();
  };
  const handIn = () => {
    draft.flush();
    onHandIn();
    const handed = read();
    const right = handed.filter((one) => one.right).length;
    const total = handed.length;
    const passed = passes(right, total, setup.pass);
    const { test } = setup;
    progress.record({ type: 'test-finished', test, started: sitting.id, right, total, passed });
  };
  const extend = (minutes: number) =>
    progress.record({ type: 'test-extended', test: setup.test, started: sitting.id, minutes });

  const done = entries.filter(({ state }) => state === 'done').length;
  return (
    <div class="test-desk">
      <h2 class="visually-hidden">{s.sitting}</h2>
      <div class="test-bar">
        <p>{s.answered(done, entries.length)}</p>
        <TimeLimit sitting={sitting} onExtend={extend} onHandIn={handIn} s={s} />
      </div>
      {entry && (
        <Step
          key={entry.drawn.id}
          entry={entry}
          response={draft.responseTo(entry)}
          number={step + 1}
          total={entries.length}
          focus={moves}
          change={(response) => draft.fill(entry, response)}
          go={go}
          onLast={ask}
          s={s}
          quiz={quiz}
        />
      )}
      <Overview entries={entries} current={step} go={go} onHandIn={ask} s={s} />
      <HandIn dialog={asking} entries={entries} go={go} onHandIn={handIn} s={s} />
    </div>
  );
}
