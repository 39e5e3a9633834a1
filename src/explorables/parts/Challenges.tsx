import type { CommonStrings } from '#i18n';
import { Subtitle } from './Subtitle.tsx';

interface Props {
  s: CommonStrings;
  goals: Readonly<Record<string, string>>;
  met: readonly string[];
  last: string | undefined;
}

/** Goals to reach, ticked when reached. */
export function Challenges({ s, goals, met, last }: Props) {
  return (
    <div class="explorable-challenges needs-js">
      <Subtitle>{s.challenges}</Subtitle>
      <ul>
        {Object.entries(goals).map(([id, goal]) => (
          <li key={id} class={met.includes(id) ? 'met' : undefined}>
            {goal}
            {met.includes(id) && <span class="visually-hidden"> ({s.done})</span>}
          </li>
        ))}
      </ul>
      <p class="visually-hidden" role="status">
        {last && s.challengeDone(goals[last] ?? '')}
      </p>
    </div>
  );
}
