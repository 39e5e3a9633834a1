import { longestAnswer, readSelfGraded, toResponse } from '#quiz';
import { Group, OptionList, Rich } from '#ui';
import type { ViewProps } from '../view.ts';
import { useTurn } from './useTurn.ts';

/** First the answer alone; then, beside the model, which criteria it meets. */
export function RubricView(props: ViewProps<'rubric'>) {
  const { item, id, response, marking, missing, locked, describedBy, change, check, s } = props;
  const [heading, turn] = useTurn();
  const { answer, met } = readSelfGraded(response, item.rubric);
  const update = (next: (met: string[]) => string[]) =>
    change((before) => {
      const latest = readSelfGraded(before, item.rubric);
      return toResponse({ ...latest, met: next(latest.met ?? []) });
    });
  const compare = () => {
    // Says that nothing is written yet.
    if (answer.trim() === '') return check();
    turn();
    update((met) => met);
  };
  const toggle = (criterion: string) =>
    update((met) =>
      met.includes(criterion) ? met.filter((other) => other !== criterion) : [...met, criterion],
    );
  const rows = item.rubric.map(({ id, text }) => ({
    id,
    text,
    ...marking.get(id),
    chosen: met?.includes(id) ?? false,
  }));
  return (
    <>
      <label class="stem" for={`${id}-answer`}>
        <Rich text={item.stem} />
      </label>
      <p class="hint" id={`${id}-hint`}>
        {s.answerHint(longestAnswer)}
      </p>
      <textarea
        id={`${id}-answer`}
        rows={5}
        maxLength={longestAnswer}
        value={answer}
        readOnly={locked}
        aria-invalid={missing.includes('answer') || undefined}
        aria-describedby={[`${id}-hint`, describedBy].filter(Boolean).join(' ')}
        onInput={({ currentTarget: { value } }) =>
          // The browser keeps to the length; cutting here would break a composition.
          change((before) => ({
            ...toResponse(readSelfGraded(before, item.rubric)),
            answer: value,
          }))
        }
      />
      {met ? (
        <>
          <h4 id={`${id}-model`} ref={heading} tabIndex={-1}>
            {s.model}
          </h4>
          <p class="about">
            <Rich text={item.model} />
          </p>
          <Group stem={s.criteria}>
            <OptionList
              kind="checkbox"
              name={`${id}-met`}
              options={rows}
              locked={locked}
              onToggle={toggle}
              s={{ ...s, verdicts: s.selfVerdicts }}
            />
          </Group>
        </>
      ) : (
        <button id={`${id}-met`} type="button" class="button needs-js" onClick={compare}>
          {s.compare}
        </button>
      )}
    </>
  );
}
