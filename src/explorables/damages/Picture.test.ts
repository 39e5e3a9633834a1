import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { it } from 'vitest';
import { t } from '#i18n';
import { checkDrawing } from '../parts/drawing-check.ts';
import { formatFor } from '../parts/format.ts';
import { fields, look } from './model.ts';
import { Picture } from './Picture.tsx';

const s = t('zh-CN').explorables.damages;
const f = formatFor('zh-CN');

it('draws any claim and any fine', () => {
  checkDrawing(fields, (state) => render(h(Picture, { s, f, claim: state, look: look(state) })));
});
