import { marked } from './page/lesson-hit.ts';
import { pattern } from './pattern.ts';
import { holding } from './plan/holding.ts';
import type { Plan, Scope } from './plan/index.ts';
import type { Hit, QuestionHit } from './types.ts';

/** Questions listed for one query. */
const most = 4;
/** Phrases asked for; a question that only shares a common word with the query helps nobody. */
const phrases = 3;

/** Practice questions whose stem holds one of the plan's phrases. */
export async function findQuestions(plan: Plan, scope: Scope): Promise<QuestionHit[]> {
  const held = await Promise.all(
    plan.phrases.slice(0, phrases).map((p) => holding(scope.engine, [p], scope.filters)),
  );
  const hits = new Map<string, Hit>();
  for (const { hits: some, loose } of held)
    if (!loose) for (const [id, hit] of some) hits.set(id, hit);
  const patterns = plan.phrases.map(pattern);
  return Promise.all(
    [...hits.values()].slice(0, most).map(async (hit) => {
      const { url, content, meta } = await hit.data();
      return {
        path: url.replace(/^\//, ''),
        title: marked(content.replaceAll('\u200b', '').trim(), patterns, scope.lexicon.simplify),
        lesson: meta.title ?? '',
      };
    }),
  );
}
