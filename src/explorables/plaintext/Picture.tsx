import type { PlaintextStrings } from '#i18n';
import type { Datum, Look, PlaceName, Seen } from './model.ts';

/** Where the stations stand. */
const stops = { phone: 26, cdn: 94, gateway: 162, app: 230, log: 286, sheet: 334 } as const;
const hops = [
  { place: 'hop1', from: stops.phone, to: stops.cdn },
  { place: 'hop2', from: stops.cdn, to: stops.gateway },
  { place: 'hop3', from: stops.gateway, to: stops.app },
] as const;

/** Fill, outline and lettering of each way to stand. */
const looks: Record<Seen, { node: string; letter: string; line: string; dash?: string }> = {
  open: { node: 'f-accent', letter: 't-on', line: 's-accent', dash: '3 3' },
  sealed: { node: 'f-paper s-jade', letter: 't-jade', line: 's-jade' },
  masked: { node: 'f-paper s-amber', letter: 't-amber', line: 's-amber' },
  token: { node: 'f-paper s-hue', letter: 't-hue', line: 's-hue', dash: '8 3' },
};

const legend: { seen: Seen; x: number }[] = [
  { seen: 'open', x: 22 },
  { seen: 'sealed', x: 104 },
  { seen: 'masked', x: 172 },
  { seen: 'token', x: 264 },
];

interface Props {
  s: PlaintextStrings;
  look: Look;
}

/** Two ways from the phone to the sheet, one for each datum, with what can be read where. */
export function Picture({ s, look }: Props) {
  return (
    <svg viewBox="0 0 360 232" fill="none" role="img" aria-label={s.picture}>
      <path class="s-soft" d={`M${stops.cdn - 22} 28v-6H${stops.gateway + 22}v6`} />
      <path class="s-soft" d={`M${stops.app - 18} 28v-6H${stops.sheet + 16}v6`} />
      <text class="t-small t-soft t-mid" x={(stops.cdn + stops.gateway) / 2} y="15">
        {s.road}
      </text>
      <text class="t-small t-soft t-mid" x={(stops.app + stops.sheet) / 2} y="15">
        {s.shop}
      </text>
      {Object.entries(stops).map(([place, x]) => (
        <text key={place} class="t-small t-mid t-strong" x={x} y="44">
          {s.names[place as PlaceName]}
        </text>
      ))}
      <Lane s={s} datum="contact" way={look.contact} y={88} />
      <Lane s={s} datum="card" way={look.card} y={156} />
      {legend.map(({ seen, x }) => (
        <g key={seen}>
          <Node s={s} seen={seen} x={x} y={212} />
          <text class="t-small" x={x + 16} y="216">
            {s.legend[seen]}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface LaneProps {
  s: PlaintextStrings;
  datum: Datum;
  way: Record<PlaceName, Seen>;
  y: number;
}

function Lane({ s, datum, way, y }: LaneProps) {
  return (
    <>
      <text class="t-small" x="10" y={y - 22}>
        {s.lanes[datum]}
      </text>
      <path class="s-soft" d={`M${stops.app} ${y}H${stops.sheet}`} />
      {hops.map(({ place, from, to }) => {
        const { line, dash } = looks[way[place]];
        return (
          <path
            key={place}
            class={line}
            stroke-width={way[place] === 'open' ? 5 : 3}
            stroke-dasharray={dash}
            d={`M${from + 14} ${y}H${to - 14}`}
          />
        );
      })}
      {Object.entries(stops).map(([place, x]) => (
        <Node key={place} s={s} seen={way[place as PlaceName]} x={x} y={y} />
      ))}
    </>
  );
}

function Node({ s, seen, x, y }: { s: PlaintextStrings; seen: Seen; x: number; y: number }) {
  const { node, letter } = looks[seen];
  return (
    <>
      <circle class={node} stroke-width="2" cx={x} cy={y} r="12" />
      <text class={`t-small t-strong t-mid ${letter}`} x={x} y={y + 4.5}>
        {s.glyphs[seen]}
      </text>
    </>
  );
}
