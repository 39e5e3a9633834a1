import type { APIRoute } from 'astro';
import { loadCourse } from '#course/files';
import { localeParams, siteFor, toolData, toolsOf } from '#shell';

export function getStaticPaths() {
  return localeParams(loadCourse()).flatMap(({ locale }) => {
    const site = siteFor(loadCourse(), locale);
    return toolsOf(site)
      .filter(({ id }) => toolData(site, id))
      .map(({ id }) => ({ params: { locale, id } }));
  });
}

/** What a model needs of the course's content, fetched with the model. */
export const GET: APIRoute = ({ params }) => {
  const site = siteFor(loadCourse(), params.locale);
  const tool = toolsOf(site).find(({ id }) => id === params.id);
  return Response.json(tool ? toolData(site, tool.id) : null);
};
