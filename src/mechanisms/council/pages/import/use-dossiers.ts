/** The dossiers on record and those to be opened, and the one that each point may be about. */
import { useQuery } from '@tanstack/react-query';
import { stateName, type Language } from '#kernel';
import { useMemo } from 'react';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { REFERENCE_KINDS } from '../../letter/reference-kinds.ts';
import {
  dossierOfPoint,
  newDossierFor,
  type Known,
  type NamedDocument,
  type NewDossier,
  type Suggestion,
} from '../../record/dossier-of-point.ts';
import { openingsOf, type PointEdit } from './agenda-edit.ts';
import type { Kept } from './kept-letter.ts';

const schema = z.object({
  dossiers: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      references: z.array(z.object({ id: z.string(), kind: z.enum(REFERENCE_KINDS) })),
    }),
  ),
});

export interface Dossiers {
  /** Those on record and those to be opened. */
  readonly all: readonly { readonly name: string; readonly title: string }[];
  /** The name of the state whose government is taken to write. */
  readonly state: string;
  readonly isOnRecord: (name: string) => boolean;
  readonly titleOf: (name: string) => string;
  /** The one that was chosen, or suggested where nobody chose. */
  readonly of: (point: PointEdit) => { readonly name: string | null; readonly suggestion: Suggestion | null };
  /** What a new one for a point would be. */
  readonly newFor: (point: PointEdit) => NewDossier;
}

export function useDossiers({ letter, agenda }: Kept): Dossiers {
  const locale = useLocale();
  const shown = useList(useLanguage());
  // A title is compared in the language of the letter.
  const compared = useList(letter.letter.language === 'nl' ? 'nl' : 'en');
  const { referencesOf, suggestionOf } = useMemo(() => suggester(letter, compared), [letter, compared]);
  return useMemo(() => {
    const all = [...shown, ...openingsOf(agenda)];
    return {
      all,
      state: stateName(agenda.meeting.state, locale),
      isOnRecord: (name) => shown.some((one) => one.name === name),
      titleOf: (name) => all.find((one) => one.name === name)?.title ?? name,
      of: (point) => {
        if (point.opens !== null) return { name: point.opens.name, suggestion: null };
        if (point.dossier !== null)
          return { name: point.dossier === '' ? null : point.dossier, suggestion: null };
        const suggestion = suggestionOf(point);
        return { name: suggestion?.name ?? null, suggestion };
      },
      newFor: (point) =>
        newDossierFor({
          title: point.title,
          type: point.type === '' ? null : point.type,
          references: referencesOf(point.place),
        }),
    };
  }, [shown, agenda, locale, suggestionOf, referencesOf]);
}

function suggester(
  { references }: Kept['letter'],
  dossiers: readonly Known[],
): {
  readonly referencesOf: (place: number | null) => readonly NamedDocument[];
  readonly suggestionOf: (point: PointEdit) => Suggestion | null;
} {
  const referencesOf = (place: number | null): readonly NamedDocument[] =>
    place === null ? [] : references.filter(({ item }) => item === place);
  // Every letter that is typed in a title asks again for all points.
  const known = new Map<string, Suggestion | null>();
  return {
    referencesOf,
    suggestionOf: ({ place, title }) => {
      const key = `${place} ${title}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = dossierOfPoint({ title, references: referencesOf(place) }, dossiers);
      known.set(key, found);
      return found;
    },
  };
}

const NONE: readonly Known[] = [];

function useList(language: Language): readonly Known[] {
  const { data } = useQuery({
    queryKey: ['council', 'dossiers', language, 'known'],
    queryFn: ({ signal }) => callApi(`/api/council/dossiers?language=${language}`, schema, { signal }),
    staleTime: 60_000,
  });
  return data?.dossiers ?? NONE;
}
