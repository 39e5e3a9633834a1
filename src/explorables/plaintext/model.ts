import type { State } from '../parts/fields.ts';

/**
 * Where TLS ends (0: CDN, 1: gateway, 2: application); then yes or no: encrypted anew for the next hop,
 * fields sealed for the application alone, cards replaced by a token, logs and sheets masked.
 */
export const fields = {
  t: { min: 0, max: 2, step: 1, start: 0 },
  r: { min: 0, max: 1, step: 1, start: 0 },
  e: { min: 0, max: 1, step: 1, start: 0 },
  k: { min: 0, max: 1, step: 1, start: 0 },
  m: { min: 0, max: 1, step: 1, start: 0 },
};

export type Setup = State<keyof typeof fields>;
export const switches = ['r', 'e', 'k', 'm'] as const;

const usual = { t: 0, r: 0, e: 0, k: 0, m: 0 };

export const presets = {
  usual,
  hops: { ...usual, r: 1 },
  through: { ...usual, t: 2 },
  careful: { t: 2, r: 0, e: 0, k: 1, m: 1 },
} satisfies Record<string, Setup>;

export const rightGuess = 'yes';
export const reveals = ({ t, m }: Setup) => t === 2 && m === 0;

/** The way of an order: stations and the hops between them. What is behind the application stays in the shop. */
export const places = [
  'phone',
  'hop1',
  'cdn',
  'hop2',
  'gateway',
  'hop3',
  'app',
  'log',
  'sheet',
] as const;
export type PlaceName = (typeof places)[number];

/** How a datum stands at a place: readable, sealed, half hidden, or replaced by a token. */
export type Seen = 'open' | 'sealed' | 'masked' | 'token';
export type Datum = 'contact' | 'card';

/** The number of the hop or station TLS reaches first: what comes before it is sealed. */
const stations: Partial<Record<PlaceName, number>> = { cdn: 0, gateway: 1, app: 2 };
const hops: Partial<Record<PlaceName, number>> = { hop1: 0, hop2: 1, hop3: 2 };

function seen(place: PlaceName, { t, r, e, m }: Setup): Seen {
  if (place === 'phone' || place === 'app') return 'open';
  if (place === 'log' || place === 'sheet') return m ? 'masked' : 'open';
  if (e) return 'sealed';
  const hop = hops[place];
  if (hop !== undefined) return hop <= t || r ? 'sealed' : 'open';
  return (stations[place] ?? 0) < t ? 'sealed' : 'open';
}

export interface Look {
  contact: Record<PlaceName, Seen>;
  card: Record<PlaceName, Seen>;
  /** Places other than the customer's phone where a datum can be read. */
  open: Record<Datum, PlaceName[]>;
}

export function look(setup: Setup): Look {
  const way = (datum: Datum) =>
    Object.fromEntries(
      places.map((place) => {
        const replaced = datum === 'card' && setup.k === 1 && place !== 'phone';
        return [place, replaced ? 'token' : seen(place, setup)];
      }),
    ) as Record<PlaceName, Seen>;
  const contact = way('contact');
  const card = way('card');
  const readable = (of: Record<PlaceName, Seen>) =>
    places.filter((place) => place !== 'phone' && of[place] === 'open');
  return { contact, card, open: { contact: readable(contact), card: readable(card) } };
}

const onTheWay = (place: PlaceName) => hops[place] !== undefined;

export const goals = {
  road: ({ e, k }: Setup, { open }: Look) => !e && !k && !open.contact.some(onTheWay),
  card: (_: Setup, { open }: Look) => open.card.length === 0,
  least: (_: Setup, { open }: Look) => open.contact.length === 1,
};
