import { useRef, useState } from 'preact/hooks';
import type { QuizStrings } from '#i18n';
import { type Answered, isMachineGraded } from '#quiz';
import { Certainty, Chip } from '#ui';
import { Actions } from './Actions.tsx';
import { type Attempt, isSettled, outcomeOf } from './attempt.ts';
import { Body } from './Body.tsx';
import { landing } from './landing.ts';
import { marking } from './marking.ts';
import { Outcome } from './Outcome.tsx';
import { type Past, standing } from './past.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useAttempt } from './useAttempt.ts';
import { problemText, spokenText } from './words.ts';

interface Props {
  /** How the question stands at first: a fresh one, or any state for the workshop. */
  start: () => Attempt;
  /** Position in the lesson, from 1. */
  number: number;
  past?: Past | undefined;
  onAnswered: (answered: Answered) => void;
  /** A seed for doing the question once more. */
  draw: () => number;
  s: QuizStrings;
}

/** One question with everything that can happen to it. */
export function QuestionView({ start, number, past, onAnswered, draw, s }: Props) {
  const article = useRef<HTMLElement>(null);
  const [said, announce] = useState('');
  const { attempt, ...on } = useAttempt({
    start,
    onAnswered,
    draw,
    onShown(now, before) {
      const { problem, practice } = now;
      const outcome = outcomeOf(now);
      if (problem) announce(problemText(problem, practice.item, s));
      else announce(outcome ? spokenText(outcome, s) : '');
      if (article.current) landing(article.current, now, before)?.focus();
    },
  });
  const { practice, problem } = attempt;
  const { item } = practice;
  const outcome = outcomeOf(attempt);
  const id = `q-${item.id}`;
  const asksCertainty =
    practice.state === 'answering' && attempt.response !== undefined && isMachineGraded(item.type);
  const about = [item.context && `${id}-about`, problem && `${id}-problem`].filter(Boolean);
  return (
    <QuestionFrame
      item={item}
      id={id}
      number={number}
      chip={<Chip kind={standing(practice, past)} s={s} />}
      root={article}
      s={s}
    >
      <Body
        item={item}
        id={id}
        response={attempt.response}
        marking={marking(attempt)}
        missing={problem?.kind === 'empty' ? problem.parts : []}
        invalid={problem !== undefined}
        locked={isSettled(attempt)}
        describedBy={about.join(' ') || undefined}
        change={on.change}
        check={on.check}
        announce={announce}
        s={s}
      />
      {problem && (
        <p class="problem" data-verdict="wrong" id={`${id}-problem`}>
          {problemText(problem, item, s)}
        </p>
      )}
      {outcome && <Outcome practice={outcome} s={s} />}
      <div class="actions">
        {asksCertainty && (
          <Certainty name={`${id}-sure`} value={attempt.certainty} onChoose={on.rate} s={s} />
        )}
        <Actions attempt={attempt} on={on} s={s} />
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </QuestionFrame>
  );
}
