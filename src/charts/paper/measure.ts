/** Widths in shares of the type size, for the widest font the course is shown in; bold is wider still. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\uffff“”‘’…—℃→]/u, 1],
  [/[ .,:;'|!()il·]/, 0.4],
  [/[%MWmw@]/, 1],
  [/[A-Z+−×÷±=<>~≈–#]/u, 0.84],
];

/** How wide a text is at most, in units of the drawing. */
export function widthOf(text: string, size: number, strong = false): number {
  const widths = [...text].map((char) => classes.find(([kind]) => kind.test(char))?.[1] ?? 0.64);
  const sum = widths.reduce((a, b) => a + (strong && b < 1 ? b * 1.1 : b), 0);
  return sum * size;
}
