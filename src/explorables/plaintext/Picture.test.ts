import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { it } from 'vitest';
import { t } from '#i18n';
import { checkDrawing } from '../parts/drawing-check.ts';
import { fields, look } from './model.ts';
import { Picture } from './Picture.tsx';

const s = t('zh-CN').explorables.plaintext;

it('draws any way of an order', () => {
  checkDrawing(fields, (state) => render(h(Picture, { s, look: look(state) })));
});
