import type { Question } from '#quiz';

const fetched = new Map<string, Promise<Question[]>>();

/** A lesson's questions from the site, fetched once per page. Throws when they can't be had; a later call tries again. */
export function fetchQuestions(url: string): Promise<Question[]> {
  const known = fetched.get(url);
  if (known) return known;
  const request = fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return response.json() as Promise<Question[]>;
  });
  fetched.set(url, request);
  request.catch(() => fetched.delete(url));
  return request;
}
