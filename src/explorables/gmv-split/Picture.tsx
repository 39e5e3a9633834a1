import { linear, type Scale } from '#charts/scale';
import type { GmvSplitStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import type { Look } from './model.ts';

interface Props {
  s: GmvSplitStrings;
  f: Format;
  look: Look;
}

const column = (i: number) => 66 + i * 64;

/** Two weeks' sales as bars; below, the steps by which each factor pushed the one to the other. */
export function Picture({ s, f, look: { sales, growth, changes, total, range } }: Props) {
  const length = linear([0, Math.max(...sales)], [56, 248]);
  const y = linear(range, [222, 106]);
  let level = 0;
  const steps = changes.map(({ ratio, log }, i) => {
    const from = level;
    level += log;
    return { name: s.factors[i] ?? '', from, to: level, log, ratio };
  });
  const whole = { name: s.whole, from: 0, to: total, log: total, ratio: growth };
  return (
    <svg viewBox="0 0 360 286" fill="none" role="img" aria-label={s.picture}>
      {sales.map((sum, i) => (
        <g key={s.weeks[i]}>
          <text class="t-small" x="8" y={20 + i * 27}>
            {s.weeks[i]}
          </text>
          <rect
            class={i === 0 ? 'f-soft s-soft' : 'f-hue'}
            stroke-width="0.5"
            x="56"
            y={8 + i * 27}
            width={length(sum) - 56}
            height="18"
          />
          <text class="t-small t-strong" x={length(sum) + 6} y={21 + i * 27}>
            {s.money(f.number(sum))}
          </text>
        </g>
      ))}
      <text class="t-small t-strong" x="8" y="84">
        {s.steps}
      </text>
      <path class="s-soft" d={`M10 ${y(0)}H350`} stroke-dasharray="2 3" />
      {[...steps, whole].map((step, i) => (
        <Step key={step.name} f={f} step={step} i={i} y={y} last={i === 4} />
      ))}
      <path class="s-soft" d="M10 248H350" stroke-width="0.5" />
      <text class="t-small t-soft" x="8" y="281">
        {s.own}
      </text>
    </svg>
  );
}

interface StepProps {
  f: Format;
  step: { name: string; from: number; to: number; log: number; ratio: number };
  i: number;
  y: Scale;
  last: boolean;
}

/** One factor's push, from where the last one left off; the sum of all stands from zero. */
function Step({ f, step: { name, from, to, log, ratio }, i, y, last }: StepProps) {
  const x = column(i);
  const [top, bottom] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
  const down = to < from;
  const tone = down ? 'accent' : 'jade';
  return (
    <>
      {i > 0 && !last && (
        <path class="s-soft" d={`M${x - 44} ${y(from)}h24`} stroke-dasharray="1 3" />
      )}
      <rect
        class={last ? 'f-ink' : `f-${tone}`}
        x={x - 20}
        y={top}
        width="40"
        height={Math.max(1.5, Math.round((bottom - top) * 10) / 10)}
      />
      <text
        class={`t-small t-strong t-mid halo ${log === 0 ? 't-soft' : last ? 't-ink' : `t-${tone}`}`}
        x={x}
        y={down ? bottom + 14 : top - 5}
      >
        {f.signed(log * 100, 1)}
      </text>
      <text class={`t-small t-mid ${last ? 't-strong' : ''}`} x={x} y="263">
        {name}
      </text>
      <text class="t-small t-soft t-mid" x={x} y="281">
        {f.change(ratio, Math.abs(ratio) < 10 ? 1 : 0)}
      </text>
    </>
  );
}
