import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommonStrings } from '#i18n';

interface Props {
  name: string;
  s: CommonStrings;
  guess: { question: string; options: { id: string; text: string }[]; answer: string };
  right: string;
  open: boolean;
  /** True once the learner has seen what the guess was about. */
  revealed: boolean;
  unlock(): void;
}

/** A prediction before the controls open; it can be skipped, and is never counted. */
export function Guess({ name, s, guess, right, open, revealed, unlock }: Props) {
  const [choice, setChoice] = useState<string>();
  const form = useRef<HTMLFieldSetElement>(null);
  const text = guess.options.find(({ id }) => id === choice)?.text;

  function choose(id: string) {
    setChoice(id);
    unlock();
  }

  // A radio picked before this code arrived, or restored by the browser, counts too.
  useEffect(() => {
    const early = form.current?.querySelector<HTMLInputElement>('input:checked');
    if (early) choose(early.value);
  }, []);

  let verdict: string | undefined;
  if (revealed) {
    const how = choice === right ? s.guessRight : text && s.guessOther(text);
    verdict = `${how ?? ''}${guess.answer}`;
  } else if (text) verdict = s.guessed(text);

  return (
    <div class="explorable-guess needs-js">
      <fieldset ref={form}>
        <legend>
          <b>{s.guess}</b> {guess.question}
        </legend>
        {guess.options.map(({ id, text: label }) => (
          <label key={id}>
            <input
              type="radio"
              name={`${name}-guess`}
              value={id}
              checked={choice === id}
              onChange={() => choose(id)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <p role="status">{verdict}</p>
      {!open && (
        <button type="button" class="link" onClick={unlock}>
          {s.skip}
        </button>
      )}
    </div>
  );
}
