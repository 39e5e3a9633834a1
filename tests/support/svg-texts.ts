interface Placed {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Han is 1 em wide, all else 0.6: narrower than what the drawing reckons with, so that only true collisions count. */
const widthOf = (text: string, size: number) =>
  [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 1 : 0.6) * size, 0);

/** Texts of a drawing with the space their letters take. */
export function textsIn(svg: string): Placed[] {
  return [...svg.matchAll(/<text class="([^"]*)" x="([^"]*)" y="([^"]*)">([^<]*)</g)].map(
    ([, classes = '', x = '', y = '', text = '']) => {
      const size = classes.includes('t-small') ? 12 : 14;
      const share = classes.includes('t-end') ? 1 : classes.includes('t-mid') ? 0.5 : 0;
      const plain = text.replace(/&\w+;/g, '&');
      const left = Number(x) - widthOf(plain, size) * share;
      const right = left + widthOf(plain, size);
      return { text: plain, left, right, top: Number(y) - size * 0.75, bottom: Number(y) };
    },
  );
}

/** What is wrong with a drawing of 360 units: broken numbers, texts beyond its edge or over each other. */
export function faultsIn(svg: string): string[] {
  const broken = /NaN|Infinity|undefined|null|\b(width|height|r)="-/.exec(svg);
  const height = Number(/viewBox="0 0 360 (\d+)"/.exec(svg)?.[1]);
  const texts = textsIn(svg);
  const off = texts.filter((t) => t.left < -1 || t.right > 361 || t.top < -1 || t.bottom > height);
  const over = texts.flatMap((a, index) =>
    texts
      .slice(0, index)
      .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
      .filter((b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
      .map((b) => `“${a.text}” over “${b.text}”`),
  );
  return [
    ...(broken ? [`${broken[0]} in ${svg}`] : []),
    ...off.map(({ text, left, right }) => `“${text}” off the paper: ${left}–${right}`),
    ...over,
  ];
}
