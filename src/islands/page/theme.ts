const key = 'shangke:theme';

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembering is a comfort: where storage is blocked, the choice holds for this page only. */
function remember(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {}
}

/** Wires the light/dark/auto choice in the header. */
export function startTheme(document: Document): void {
  const root = document.documentElement;
  const choices = [...document.querySelectorAll<HTMLInputElement>('input[name="theme"]')];
  const current = stored() ?? 'auto';
  for (const choice of choices) {
    choice.checked = choice.value === current;
    choice.addEventListener('change', () => {
      if (choice.value === 'auto') delete root.dataset['theme'];
      else root.dataset['theme'] = choice.value;
      remember(choice.value);
    });
  }
}
