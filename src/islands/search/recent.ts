const key = 'shangke:recent-searches';
const most = 8;

/** What was searched for on this browser, the latest first; empty where nothing may be stored. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((q) => typeof q === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

function store(queries: string[]): void {
  try {
    if (queries.length > 0) localStorage.setItem(key, JSON.stringify(queries));
    else localStorage.removeItem(key);
  } catch {
    // A full or forbidden storage costs only the list of recent searches.
  }
}

export function rememberSearch(query: string): void {
  const wanted = query.trim();
  if (wanted) store([wanted, ...recentSearches().filter((q) => q !== wanted)].slice(0, most));
}

export function forgetSearches(): void {
  store([]);
}
