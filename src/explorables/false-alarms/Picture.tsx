import { linear } from '#charts/scale';
import type { FalseAlarmsStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import { type ChartProps, floor, Notches, Rates } from './Charts.tsx';

/** What a filter keeps, notch by notch or over the false alarm rate; and now, what it saves and what it spends. */
export function Picture(props: ChartProps) {
  const { s, f, shop, look } = props;
  const { gain, saved, spent, recall, falseAlarmRate } = look.now;
  const shown = f.number(Math.abs(gain));
  const typed = shop.o === 1;
  return (
    <svg viewBox="0 0 360 282" fill="none" role="img" aria-label={s.picture}>
      <text class="t-accent t-strong" x="10" y="18">
        {gain < 0 ? s.loss(shown) : s.gain(shown)}
      </text>
      <text class="t-small t-soft t-end" x="350" y="18">
        {typed ? s.now(f.percent(recall), f.percent(falseAlarmRate)) : s.notch(f.number(shop.w))}
      </text>
      <clipPath id="false-alarms-chart">
        <rect x="0" y="30" width="360" height={floor - 26} />
      </clipPath>
      {typed ? <Rates {...props} /> : <Notches {...props} />}
      <Money s={s} f={f} saved={saved} spent={spent} />
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
