import { keep, linear } from '#charts/scale';
import type { PriceTiersStrings } from '#i18n';
import { Choice } from '../parts/Choice.tsx';
import { Dials } from '../parts/Dials.tsx';
import type { Format } from '../parts/format.ts';
import { Subtitle } from '../parts/Subtitle.tsx';
import type { Bench } from '../parts/use-bench.ts';
import type { fields } from './model.ts';
import type { Strike } from './strike.ts';

interface Props {
  s: PriceTiersStrings;
  f: Format;
  bench: Bench<keyof typeof fields>;
  /** The deals as typed, and what they say. */
  text: string;
  judged: Strike;
  onText(text: string): void;
}

const tones = { fine: 'right', high: '', stated: 'who', unreadable: 'who' };

/** A lamp for a struck-through price: the deals of seven days, their ceiling, and what is asked. */
export function StrikeLamp({ s, f, bench, text, judged, onText }: Props) {
  const { q, y } = bench.state;
  const { verdict, ceiling, deals } = judged;
  return (
    <div class="explorable-bench">
      <Subtitle>{s.strike.title}</Subtitle>
      <figure class="figure">
        <StrikeLine s={s} f={f} asked={q} judged={judged} />
      </figure>
      <p role="status" class={`explorable-verdict ${tones[verdict]}`}>
        {s.strike[verdict](f.number(ceiling, 2), deals.length > 0)}
      </p>
      <div class="explorable-controls needs-js">
        <label class="explorable-pick">
          {s.strike.deals}
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            maxLength={200}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        </label>
        <Dials bench={bench} names={s.fields} only={deals.length === 0 ? ['q', 'z'] : ['q']} />
        <Choice
          name="price-tiers-y"
          legend={s.strike.meaning}
          options={s.strike.meanings}
          value={y}
          onChange={(value) => bench.set('y', value)}
        />
      </div>
    </div>
  );
}

/** How many equal deals came before: they stand on one another, three high at most. */
const stacked = (deals: readonly number[], i: number) =>
  Math.min(3, deals.slice(0, i).filter((deal) => deal === deals[i]).length);

const lamps = {
  fine: ['f-jade', '✓'],
  high: ['f-accent', '✗'],
  stated: ['f-amber', '!'],
  unreadable: ['f-amber', '?'],
} as const;

/** Deals on a line of prices; what lies beyond the ceiling is too high. */
export function StrikeLine({
  s,
  f,
  asked,
  judged,
}: Pick<Props, 's' | 'f' | 'judged'> & { asked: number }) {
  const { deals, ceiling, verdict } = judged;
  const all = [...deals, ceiling, asked];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = (high - low) * 0.12 + 5;
  const x = linear([low - room, high + room], [12, 348]);
  const bad = verdict === 'high';
  return (
    <svg viewBox="0 0 360 128" fill="none" role="img" aria-label={s.strike.picture}>
      <text class="t-small t-soft" x="12" y="13">
        {s.strike.line}
      </text>
      {verdict === 'fine' || bad ? (
        <>
          <rect
            class="f-jade"
            fill-opacity="0.14"
            x="12"
            y="36"
            width={x(ceiling) - 12}
            height="48"
          />
          <rect
            class="f-accent"
            fill-opacity="0.1"
            x={x(ceiling)}
            y="36"
            width={348 - x(ceiling)}
            height="48"
          />
          <path class="s-jade" d={`M${x(ceiling)} 34V84`} stroke-width="2" stroke-dasharray="6 4" />
          <text class="t-small t-jade t-strong t-mid halo" x={keep(x(ceiling), 46, 314)} y="32">
            {s.strike.ceiling(f.number(ceiling, 2))}
          </text>
        </>
      ) : null}
      <circle class={lamps[verdict][0]} cx="340" cy="11" r="9" />
      <text class="t-on t-strong t-small t-mid" x="340" y="15">
        {lamps[verdict][1]}
      </text>
      <path class="s-ink" d="M12 84.5H348" />
      {deals.map((deal, i) => (
        <circle key={i} class="f-hue" cx={x(deal)} cy={77 - stacked(deals, i) * 12} r="5.5" />
      ))}
      <path class={bad ? 's-accent' : 's-ink'} d={`M${x(asked)} 84V96`} stroke-width="2" />
      <text
        class={`t-strong t-mid ${bad ? 't-accent' : 't-ink'}`}
        x={keep(x(asked), 76, 284)}
        y="112"
      >
        {s.strike.asked(f.number(asked), bad)}
      </text>
    </svg>
  );
}
