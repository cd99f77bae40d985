/** The dossiers on record, and the one that each point may be about. */
import { useQuery } from '@tanstack/react-query';
import { stateName, type Language, type MemberState } from '#kernel';
import { useMemo } from 'react';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import type { LetterLanguage } from '../../letter/codes.ts';
import type { PointEdit } from './agenda-edit.ts';
import { similarDossier, type Titled } from './similar-title.ts';

const schema = z.object({ dossiers: z.array(z.object({ name: z.string(), title: z.string() })) });

export interface Dossiers {
  readonly all: readonly Titled[];
  /** The name of the state whose government is taken to write. */
  readonly state: string;
  readonly titleOf: (name: string) => string;
  /** The one that was chosen, or suggested where nobody chose. */
  readonly of: (point: PointEdit) => { readonly name: string | null; readonly suggested: boolean };
}

export function useDossiers(letter: LetterLanguage, writes: MemberState): Dossiers {
  const locale = useLocale();
  const shown = useList(useLanguage());
  // A title is compared in the language of the letter.
  const compared = useList(letter === 'nl' ? 'nl' : 'en');
  return useMemo(() => {
    const suggested = new Map<string, string | null>();
    const suggestion = (title: string): string | null => {
      const known = suggested.get(title);
      if (known !== undefined) return known;
      const found = similarDossier(title, compared);
      suggested.set(title, found);
      return found;
    };
    return {
      all: shown,
      state: stateName(writes, locale),
      titleOf: (name) => shown.find((one) => one.name === name)?.title ?? name,
      of: ({ dossier, title }) => {
        if (dossier !== null) return { name: dossier === '' ? null : dossier, suggested: false };
        const name = suggestion(title);
        return { name, suggested: name !== null };
      },
    };
  }, [shown, compared, writes, locale]);
}

const NONE: readonly Titled[] = [];

function useList(language: Language): readonly Titled[] {
  const { data } = useQuery({
    queryKey: ['council', 'dossiers', language, 'titles'],
    queryFn: ({ signal }) => callApi(`/api/council/dossiers?language=${language}`, schema, { signal }),
    staleTime: 60_000,
  });
  return data?.dossiers ?? NONE;
}
