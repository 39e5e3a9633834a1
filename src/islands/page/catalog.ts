import type { PoolItem } from '#quiz';

/** A question as pages name it; those of tests also tell what a draw needs. */
export interface CatalogItem extends Partial<Pick<PoolItem, 'point' | 'level'>> {
  id: string;
  rev: number;
}

/** A lesson as the pages describe it to scripts (`#catalog`, written by the shell). */
export interface CatalogLesson {
  id: string;
  chapter: string;
  title: string;
  number: string;
  href: string;
  /** The core questions, which make a lesson done. */
  items: CatalogItem[];
  /** Extra practice. */
  extra: CatalogItem[];
  /** Anchor and title of each section, in order. */
  places: [id: string, title: string][];
}

/** The lessons this page knows about; none on pages without a catalog. */
export function readCatalog(document: Document): CatalogLesson[] {
  const text = document.getElementById('catalog')?.textContent;
  return text ? JSON.parse(text) : [];
}
