import type { FalseAlarmsStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import { keep, linear, path } from '../parts/scale.ts';
import { fields, type Look, marks } from './model.ts';

const floor = 150;
const left = 20;
const right = 340;

interface Props {
  s: FalseAlarmsStrings;
  f: Format;
  look: Look;
}

/** What a filter keeps, notch by notch; and at this notch, what it saves and what it spends. */
export function Picture({ s, f, look: { now, best, all } }: Props) {
  const high = Math.max(0, best.gain);
  const most = Math.max(high, Math.abs(best.gain), 1);
  const low = Math.max(Math.min(0, ...all.map(({ gain }) => gain)), -1.4 * most);
  const x = linear([fields.w.min, fields.w.max], [left, right]);
  const y = linear([low, Math.max(high, 1)], [floor, 46]);
  const at = keep(y(now.gain), 46, floor);
  const shown = f.number(Math.abs(now.gain));
  return (
    <svg viewBox="0 0 360 282" fill="none" role="img" aria-label={s.picture}>
      <text class="t-accent t-strong" x="10" y="18">
        {now.gain < 0 ? s.loss(shown) : s.gain(shown)}
      </text>
      <text class="t-small t-soft t-end" x="350" y="18">
        {s.notch(f.number(now.notch))}
      </text>
      <clipPath id="false-alarms-chart">
        <rect x="0" y="30" width="360" height={floor - 26} />
      </clipPath>
      <path class="s-soft" d={`M${left} ${y(0)}H${right}`} stroke-dasharray="4 3" />
      <text class="t-small t-soft t-end halo" x="352" y={keep(y(0) - 5, 42, floor - 4)}>
        {s.nothing}
      </text>
      <path class="s-jade" d={`M${x(best.notch)} 40V${floor}`} stroke-dasharray="3 3" />
      <path
        class="s-hue"
        stroke-width="2.5"
        clip-path="url(#false-alarms-chart)"
        d={path(all.map(({ notch, gain }) => [x(notch), y(gain)]))}
      />
      <path class="s-accent" d={`M${x(now.notch)} ${floor}V${at}`} />
      <circle class="f-accent" cx={x(now.notch)} cy={at} r="5.5" />
      <path class="s-ink" d={`M${left} ${floor}H${right}`} />
      {Object.values(marks).map((notch) => (
        <g key={notch}>
          <path class="s-ink" d={`M${x(notch)} ${floor}v5`} />
          <text class="t-small t-mid" x={x(notch)} y={floor + 18}>
            {notch}
          </text>
        </g>
      ))}
      <text class="t-small" x="10" y={floor + 18}>
        {s.loose}
      </text>
      <text class="t-small t-end" x="350" y={floor + 18}>
        {s.strict}
      </text>
      <path class="f-jade" d={`M${x(best.notch)} ${floor + 24}l6 9h-12z`} />
      <text class="t-small t-jade t-strong t-mid" x={keep(x(best.notch), 60, 300)} y={floor + 46}>
        {s.best(f.number(best.notch))}
      </text>
      <Money s={s} f={f} saved={now.saved} spent={now.spent} />
    </svg>
  );
}

interface MoneyProps {
  s: FalseAlarmsStrings;
  f: Format;
  saved: number;
  spent: number;
}

function Money({ s, f, saved, spent }: MoneyProps) {
  const width = linear([0, Math.max(saved, spent, 1)], [0, 340]);
  const bars = [
    { text: s.saved(f.number(saved)), fill: 'f-jade', amount: saved },
    { text: s.spent(f.number(spent)), fill: 'f-amber', amount: spent },
  ];
  return (
    <>
      {bars.map(({ text, fill, amount }, i) => (
        <g key={fill}>
          <text class="t-small" x="10" y={220 + i * 34}>
            {text}
          </text>
          <rect class={fill} x="10" y={225 + i * 34} width={width(amount)} height="12" />
        </g>
      ))}
    </>
  );
}
