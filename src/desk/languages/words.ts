/** Words of the desk, kept by the part that uses them: a page brings its own when it is loaded. */
import i18next from 'i18next';

/** The languages in which the house writes its own words. */
export const WRITTEN = ['en', 'nl'] as const;

type Words = Readonly<Record<string, string>>;

const registered = new Map<string, Readonly<Record<(typeof WRITTEN)[number], Words>>>();

/**
 * Makes words known under a namespace: `useTranslation('solidarity.round')`. Call it at the top of the module of
 * words that a page imports; a key that one language lacks does not compile.
 */
export function registerWords<Key extends string>(
  namespace: string,
  words: {
    readonly en: Readonly<Record<Key, string>>;
    readonly nl: Readonly<Record<NoInfer<Key>, string>>;
  },
): void {
  registered.set(namespace, words);
  if (!i18next.isInitialized) return;
  for (const language of WRITTEN) i18next.addResourceBundle(language, namespace, words[language]);
}

/** All words registered so far, as i18next takes them at its start. */
export function registeredWords(): Record<string, Record<string, Words>> {
  const resources: Record<string, Record<string, Words>> = {};
  for (const language of WRITTEN) {
    resources[language] = Object.fromEntries([...registered].map(([name, words]) => [name, words[language]]));
  }
  return resources;
}
