/** Events in words, by whichever mechanism they belong to. */
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLanguage, useLocale } from '../languages/index.ts';
import { deskPages } from '../mechanisms.ts';
import type { ToldEvent } from './event-teller.ts';
import type { RegisterEvent } from './events.ts';

/** Until the tellers are loaded, and for an event that none of them knows, its type is all there is to say. */
export function useTeller(): (event: RegisterEvent) => ToldEvent {
  const language = useLanguage();
  const locale = useLocale();
  const { data: tellers } = useQuery({
    queryKey: ['desk', 'tellers'],
    queryFn: async () => {
      const loaded = await Promise.all(deskPages.map(({ tell }) => tell?.()));
      return loaded.filter((teller) => teller !== undefined);
    },
    staleTime: Infinity,
  });
  return useCallback(
    (event) => {
      for (const tell of tellers ?? []) {
        const told = tell(event, language, locale);
        if (told !== undefined) return told;
      }
      return { text: event.type };
    },
    [tellers, language, locale],
  );
}
