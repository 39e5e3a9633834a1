type Loaders = Readonly<Record<'zh-CN', () => unknown>>;

/** What the loader of the page's locale brings; an untranslated locale gets Chinese. */
export function inLocale<L extends Loaders>(loaders: L, locale: string): ReturnType<L['zh-CN']> {
  const known: Readonly<Record<string, () => unknown>> = loaders;
  return (known[locale] ?? loaders['zh-CN'])() as ReturnType<L['zh-CN']>;
}
