import css from '#ui/search.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Adds the dialog's styles to the document, once: pages that nobody searches from don't carry them. */
export function wear(document: Document): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
