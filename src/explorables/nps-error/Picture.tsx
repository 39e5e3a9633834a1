import { keep, linear, ticks } from '#charts/scale';
import type { NpsErrorStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import type { Look, Year } from './model.ts';

interface Props {
  s: NpsErrorStrings;
  f: Format;
  look: Look | undefined;
}

/** Who answered what in two years, the score of each with its error, and the difference with its own. */
export function Picture({ s, f, look }: Props) {
  if (!look) {
    return (
      <svg viewBox="0 0 360 60" fill="none" role="img" aria-label={s.picture}>
        <text class="t-small t-accent t-mid" x="180" y="34">
          {s.tooMany}
        </text>
      </svg>
    );
  }
  const { years, change, error, verdict, span } = look;
  const [low, high] = [
    Math.min(...years.map((one) => one.low)),
    Math.max(...years.map((one) => one.high)),
  ];
  const middle = (low + high) / 2;
  const domain: [number, number] = [middle - span / 2, middle + span / 2];
  const x = linear(domain, [8, 352]);
  const gap = linear([-span / 2, span / 2], [8, 352]);
  const tone = { rise: 'jade', fall: 'accent', unsure: 'amber' }[verdict];

  return (
    <svg viewBox="0 0 360 284" fill="none" role="img" aria-label={s.picture}>
      {years.map((one, i) => (
        <Answers key={s.years[i]} s={s} f={f} year={one} name={s.years[i] ?? ''} top={6 + i * 44} />
      ))}
      {look.overlap && (
        <rect
          class="f-tint"
          x={x(Math.max(years[0].low, years[1].low))}
          y="124"
          width={
            x(Math.min(years[0].high, years[1].high)) - x(Math.max(years[0].low, years[1].low))
          }
          height="72"
        />
      )}
      {years.map((one, i) => {
        const y = 118 + i * 36;
        return (
          <g key={s.years[i]}>
            <text class="t-small" x="8" y={y}>
              {s.years[i]}
            </text>
            <text class="t-small t-strong t-end" x="352" y={y}>
              {s.score(f.number(one.nps), f.number(one.error, 1))}
            </text>
            <Interval from={x(one.low)} at={x(one.nps)} to={x(one.high)} y={y + 16} tone="hue" />
          </g>
        );
      })}
      <Axis f={f} x={x} y={196} marks={ticks(domain, 5).filter((tick) => Math.abs(tick) <= 100)} />
      <text class="t-small" x="8" y="238">
        {s.difference}
      </text>
      <text class={`t-small t-strong t-end t-${tone}`} x="352" y="238">
        {s.score(f.signed(change), f.number(error, 1))}
      </text>
      <path class="s-ink" stroke-width="1.5" d="M180 228V264" />
      <Interval
        from={gap(change - error)}
        at={gap(change)}
        to={gap(change + error)}
        y={252}
        tone={tone}
      />
      <Axis f={f} x={gap} y={264} marks={ticks([-span / 2, span / 2], 5)} />
    </svg>
  );
}

interface AnswersProps {
  s: NpsErrorStrings;
  f: Format;
  year: Year;
  name: string;
  top: number;
}

/** Detractors, passives and promoters of a year as one bar. */
function Answers({ s, f, year, name, top }: AnswersProps) {
  const x = linear([0, 100], [8, 352]);
  const { promoters, passives, detractors } = year;
  const parts = [
    { label: s.detractors, fill: 'f-accent', ink: 't-on', from: 0, share: detractors },
    { label: s.passives, fill: 'f-soft', ink: '', from: detractors, share: passives },
    { label: s.promoters, fill: 'f-hue', ink: 't-on', from: 100 - promoters, share: promoters },
  ];
  return (
    <>
      <text class="t-small t-strong" x="8" y={top + 10}>
        {name}
      </text>
      <text class="t-small t-end" x="352" y={top + 10}>
        {s.sum(f.number(promoters), f.number(detractors), f.number(year.nps))}
      </text>
      {parts.map(({ label, fill, ink, from, share }) => (
        <g key={label}>
          <rect class={fill} x={x(from)} y={top + 16} width={x(share) - 8} height="18" />
          {share > 9 && (
            <text class={`t-small t-mid ${ink}`} x={x(from + share / 2)} y={top + 29}>
              {label}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

interface IntervalProps {
  from: number;
  at: number;
  to: number;
  y: number;
  tone: string;
}

function Interval({ from, at, to, y, tone }: IntervalProps) {
  return (
    <>
      <path
        class={`s-${tone}`}
        stroke-width="3"
        d={`M${from} ${y}H${to}M${from} ${y - 6}v12M${to} ${y - 6}v12`}
      />
      <circle class={`f-${tone}`} cx={at} cy={y} r="6" />
    </>
  );
}

interface AxisProps {
  f: Format;
  x: (value: number) => number;
  y: number;
  marks: readonly number[];
}

function Axis({ f, x, y, marks }: AxisProps) {
  return (
    <>
      <path class="s-soft" d={`M8 ${y}H352`} />
      {marks.map((tick) => (
        <g key={tick}>
          <path class="s-soft" d={`M${x(tick)} ${y}v4`} />
          <text class="t-small t-soft t-mid" x={keep(x(tick), 16, 340)} y={y + 17}>
            {f.number(tick).replace('-', '−')}
          </text>
        </g>
      ))}
    </>
  );
}
