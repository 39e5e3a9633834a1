import { keep, linear, path, roundUp, ticks } from '#charts/scale';
import type { DamagesStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import { type Claim, damagesBy, finesBy, type Look } from './model.ts';

interface Props {
  s: DamagesStrings;
  f: Format;
  claim: Claim;
  look: Look;
}

/** What one claim comes to and how damages rise with the price; or, for an ad, two ranges of fines. */
export function Picture(props: Props) {
  return (
    <svg viewBox="0 0 360 260" fill="none" role="img" aria-label={props.s.picture}>
      {props.claim.k === 2 ? <Fines {...props} /> : <Damages {...props} />}
    </svg>
  );
}

function Damages({ s, f, claim: { k, p }, look }: Props) {
  const { byTimes, floor, damages, total } = look;
  const x = linear([0, roundUp(total)], [10, 350]);
  return (
    <>
      <text class="t-strong" x="10" y="20">
        {s.refund(f.number(p, 1))}
      </text>
      <text class="t-strong t-accent t-end" x="350" y="20">
        {s.damages(f.number(damages, 1))}
      </text>
      <rect class="f-soft s-soft" stroke-width="0.5" x="10" y="30" width={x(p) - 10} height="24" />
      <rect class="f-accent" x={x(p)} y="30" width={x(total) - x(p)} height="24" />
      {byTimes < floor && (
        <>
          <path class="s-ink" stroke-dasharray="3 2" d={`M${x(p + byTimes)} 26V62`} />
          <text class="t-small t-mid" x={keep(x(p + byTimes), 66, 290)} y="74">
            {s.onlyTimes(f.number(damagesBy[k === 1 ? 1 : 0].times), f.number(byTimes, 1))}
          </text>
        </>
      )}
      <Curve s={s} f={f} p={p} look={look} />
    </>
  );
}

const base = 226;

/** Damages over the price: flat along the floor, then steep. */
function Curve({ s, f, p, look }: Omit<Props, 'claim'> & { p: number }) {
  const { floor, kink, damages } = look;
  const times = floor / kink;
  const reach = roundUp(Math.max(p, kink * 2.4));
  const x = linear([0, reach], [12, 344]);
  const y = linear([0, times * reach], [base, 116]);
  return (
    <>
      <text class="t-small t-soft" x="10" y="100">
        {s.amount}
      </text>
      <path class="s-soft" stroke-dasharray="3 3" d={`M${x(0)} ${base}L${x(kink)} ${y(floor)}`} />
      <path
        class="s-hue"
        stroke-width="2.5"
        d={path([
          [x(0), y(floor)],
          [x(kink), y(floor)],
          [x(reach), y(times * reach)],
        ])}
      />
      <text class="t-small t-hue halo" x="14" y={y(floor) - 10}>
        {s.floor(f.number(floor))}
      </text>
      <path class="s-soft" stroke-dasharray="2 3" d={`M${x(kink)} ${y(floor)}V${base}`} />
      <text class="t-small halo" x={keep(x(kink) + 6, 18, 240)} y={base - 8}>
        {s.fromHere(f.number(Math.ceil(kink)), f.number(times))}
      </text>
      <path class="s-accent" d={`M${x(p)} ${base}V${y(damages)}`} />
      <circle class="f-accent" cx={x(p)} cy={y(damages)} r="5" />
      <path class="s-ink" d={`M12 ${base}H344`} />
      {ticks([0, reach], 4).map((tick) => (
        <text key={tick} class="t-small t-soft t-mid" x={keep(x(tick), 14, 334)} y={base + 16}>
          {f.number(tick)}
        </text>
      ))}
      <text class="t-small t-soft t-end" x="350" y={base + 31}>
        {s.price}
      </text>
    </>
  );
}

function Fines({ s, f, claim: { a }, look }: Props) {
  const reach = roundUp(a * 5.2);
  const x = linear([0, reach], [10, 350]);
  const rows = [
    { text: s.cure, fill: 'f-amber' },
    { text: s.falsehood, fill: 'f-accent' },
  ];
  return (
    <>
      <path class="s-ink" stroke-dasharray="3 3" d={`M${x(a)} 28V196`} />
      <text class="t-small t-strong" x={keep(x(a) - 30, 10, 230)} y="20">
        {s.fee(f.number(a))}
      </text>
      {rows.map(({ text, fill }, i) => {
        const [from = 0, to = 0] = look.fines[i] ?? [];
        const y = 46 + i * 80;
        return (
          <g key={fill}>
            <text class="t-small halo" x={keep(x(a) + 8, 18, 150)} y={y}>
              {text}
            </text>
            <rect class={fill} x={x(from)} y={y + 8} width={x(to) - x(from)} height="22" />
            <text class="t-strong halo" x={keep(x(from) + 8, 18, 160)} y={y + 48}>
              {s.range(f.number(from), f.number(to))} {s.yuan}
            </text>
          </g>
        );
      })}
      <path class="s-ink" d="M10 200H350" />
      {[0, 1, ...finesBy.map(({ to }) => to)].map((times) => (
        <text key={times} class="t-small t-soft t-mid" x={keep(x(a * times), 14, 322)} y="217">
          {f.number(a * times)}
        </text>
      ))}
      <text class="t-small t-soft t-end" x="350" y="236">
        {s.yuan}
      </text>
    </>
  );
}
