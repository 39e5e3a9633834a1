import { describe, expect, it } from 'vitest';
import { checkDrawing } from './drawing-check.ts';

const fields = { x: { min: 0, max: 300, step: 1, start: 0 } };

describe('the check of drawings', () => {
  it('finds a label beyond the edge, a broken number, a negative width', () => {
    const label = (text: string) => (state: { x: number }) =>
      `<text class="t-small" x="${state.x}">${text}</text>`;
    expect(() => checkDrawing(fields, label('八成'))).not.toThrow();
    expect(() => checkDrawing(fields, label('三十秒内接起'))).toThrow('cut off');
    const bar = (width: (x: number) => number) => (state: { x: number }) =>
      `<rect width="${width(state.x)}" />`;
    expect(() =>
      checkDrawing(
        fields,
        bar((x) => 1 / x),
      ),
    ).toThrow('Infinity');
    expect(() =>
      checkDrawing(
        fields,
        bar((x) => 200 - x),
      ),
    ).toThrow('width="-');
  });
});
