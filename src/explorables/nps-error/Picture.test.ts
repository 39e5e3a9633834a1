import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { t } from '#i18n';
import { checkDrawing } from '../parts/drawing-check.ts';
import { formatFor } from '../parts/format.ts';
import { fields, look } from './model.ts';
import { Picture } from './Picture.tsx';

const s = t('zh-CN').explorables['nps-error'];
const f = formatFor('zh-CN');

it('draws any two years whole, or says why not', () => {
  checkDrawing(fields, (state) => {
    const now = look(state);
    const svg = render(h(Picture, { s, f, look: now }));
    expect(svg.includes(s.tooMany)).toBe(now === undefined);
    return svg;
  });
});
