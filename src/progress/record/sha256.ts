const size = 64;
/** First 32 bits of the fraction of a prime's root: where FIPS 180-4 takes its constants from. */
const fraction = (x: number): number => ((x - Math.floor(x)) * 2 ** 32) | 0;

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1)
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

const first = primes(size);
const start = first.slice(0, 8).map((prime) => fraction(prime ** (1 / 2)));
const round = first.map((prime) => fraction(prime ** (1 / 3)));

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

/** UTF-8; half a surrogate pair becomes U+FFFD. */
function bytesOf(text: string): number[] {
  const whole = text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  const encoded = encodeURIComponent(whole).matchAll(/%(..)|(.)/g);
  return Array.from(encoded, ([, hex, char]) =>
    hex ? Number.parseInt(hex, 16) : (char ?? '').charCodeAt(0),
  );
}

/** The message in 32-bit words: a one bit, zeros up to 14 words of 16, its length in bits. */
function wordsOf(text: string): number[] {
  const bytes = bytesOf(text);
  const words = new Array<number>((((bytes.length + 8) >> 6) + 1) * 16).fill(0);
  [...bytes, 0x80].forEach((byte, i) => {
    words[i >> 2] = (words[i >> 2] ?? 0) | (byte << (24 - (i % 4) * 8));
  });
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function schedule(block: number[]): number[] {
  const w = [...block];
  const at = (i: number): number => w[i] ?? 0;
  for (let i = 16; i < size; i += 1) {
    const a = at(i - 15);
    const b = at(i - 2);
    const small = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const large = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    w.push((at(i - 16) + small + at(i - 7) + large) | 0);
  }
  return w;
}

function compress(state: number[], block: number[]): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  schedule(block).forEach((word, i) => {
    const t1 =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (round[i] ?? 0) + word;
    const t2 = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  });
  return [a, b, c, d, e, f, g, h].map((x, i) => (x + (state[i] ?? 0)) | 0);
}

/** SHA-256 (FIPS 180-4) of a text in UTF-8, up to 2²⁹ bytes, as 64 hex digits. Own code, for browsers keep theirs from plain http. */
export function sha256(text: string): string {
  const words = wordsOf(text);
  let state = start;
  for (let i = 0; i < words.length; i += 16) state = compress(state, words.slice(i, i + 16));
  return state.map((x) => (x >>> 0).toString(16).padStart(8, '0')).join('');
}
