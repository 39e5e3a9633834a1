import type { NameIndex } from './names/index.ts';
import { numberOf } from './numerals.ts';
import { key } from './parts.ts';

const cited = /^(.+?)第?([0-9]+|[零〇一二三四五六七八九十百]+)条?$/u;

/**
 * A law by any of its names and an article, as lessons write them: `消法55条` → `消费者权益保护法/第55条`.
 * Undefined for everything else.
 */
export function citation(query: string, names: NameIndex): string | undefined {
  const [, head, article = ''] = cited.exec(key(query)) ?? [];
  const law = names.find(
    ({ entry, name, aliases }) =>
      entry.kind === 'law' && (name === head || aliases.some((a) => a.name === head)),
  );
  if (!law) return undefined;
  const number = /[0-9]/.test(article) ? Number(article) : numberOf(article);
  return `${law.name}/第${number}条`;
}
