import type { Draft, EditionDraft, Placed } from '../draft.ts';
import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { CopyRules, Problem } from '../types.ts';

/** Rules for advertising copy cite laws and articles that stand in laws.yaml, and name lists that exist. */
export function copyRules({ editions, laws }: Draft): Problem[] {
  return editions.flatMap(({ copyRules: rules }: EditionDraft) =>
    rules ? [...citations(rules, laws), ...lists(rules)] : [],
  );
}

function citations({ value, at }: Placed<CopyRules>, laws: Draft['laws']): Problem[] {
  if (!laws) return [];
  return value.rules.flatMap(({ law: id, article }, i) => {
    if (!laws.ids.has(id)) {
      const details = { id, suggestion: suggest(id, laws.ids) };
      return [problem('unknown-law', at('rules', i, 'law'), details)];
    }
    const law = laws.items.find((one) => one.value.id === id)?.value;
    if (!law || Object.hasOwn(law.articles, article)) return [];
    const details = { law: id, article, known: Object.keys(law.articles) };
    return [problem('unknown-article', at('rules', i, 'article'), details)];
  });
}

interface Written {
  pattern: string;
  path: PropertyKey[];
  /** Names of the lists it may use. */
  known: string[];
}

/** Every pattern, and where it stands; the words of a list may use the lists before it. */
function patterns({ rules, talk, words }: CopyRules): Written[] {
  const names = Object.keys(words);
  const listed = (list: string, path: PropertyKey[], known = names) =>
    list.split(' ').map((pattern) => ({ pattern, path, known }));
  return [
    ...listed(talk, ['talk']),
    ...names.flatMap((name, i) => listed(words[name] ?? '', ['words', name], names.slice(0, i))),
    ...rules.flatMap(({ says, unless = [] }, i) => [
      ...listed(says, ['rules', i, 'says']),
      ...unless.flatMap((places, j) =>
        Object.entries(places).flatMap(([place, list]) =>
          listed(list ?? '', ['rules', i, 'unless', j, place]),
        ),
      ),
    ]),
  ];
}

function lists({ value, at }: Placed<CopyRules>): Problem[] {
  return patterns(value).flatMap(({ pattern, path, known }) =>
    [...pattern.matchAll(/\{([^}]*)\}?/g)]
      .filter(([, name = '']) => !known.includes(name))
      .map(([written, name = '']) =>
        problem('unknown-words', at(...path), { name: written, suggestion: suggest(name, known) }),
      ),
  );
}
