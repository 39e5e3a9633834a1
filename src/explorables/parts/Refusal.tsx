import type { CommonStrings } from '#i18n';
import type { Bench } from './use-bench.ts';

interface Props<K extends string> {
  s: CommonStrings;
  bench: Bench<K>;
  names: Record<K, { label: string }>;
}

/** Whether the link that led here was followed, or which of its values made no sense. */
export function Refusal<K extends string>({ s, bench, names }: Props<K>) {
  const { opened, fields } = bench;
  let text: string | undefined;
  if (opened.kind === 'state') text = s.opened;
  if (opened.kind === 'refused') {
    const { min, max } = fields[opened.field];
    text = s.refused(names[opened.field].label, String(min), String(max));
  }
  return (
    <p role="status" class="explorable-note">
      {text}
    </p>
  );
}
