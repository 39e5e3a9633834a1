import type { CopyData, ExplorableId } from '#explorables/static';
import type { Site } from './site.ts';

function copyData({ course, edition, locale, href }: Site): CopyData | undefined {
  const rules = edition.copyRules;
  if (!rules) return undefined;
  const cited = new Set(rules.rules.map(({ law }) => law));
  const laws = course.laws
    .filter(({ id }) => cited.has(id))
    .map(({ id, name }) => [id, { name: name[locale] ?? id, href: `${href('laws/')}#${id}` }]);
  return { rules, laws: Object.fromEntries(laws) };
}

/** What a model needs of the course's content. */
export function toolData(site: Site, id: ExplorableId): CopyData | undefined {
  return id === 'copy-checker' ? copyData(site) : undefined;
}

/** Path below the base of the file that brings a model's data to browsers; none for a model without. */
export function toolDataPath(site: Site, id: ExplorableId): string | undefined {
  return toolData(site, id) && `data/tools/${id}.json`;
}
