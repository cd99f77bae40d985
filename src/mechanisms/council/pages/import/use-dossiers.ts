/** The dossiers on record and those to be opened, and the one that each point or topic may be about. */
import { useQuery } from '@tanstack/react-query';
import { stateName, type Language } from '#kernel';
import { useMemo } from 'react';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { openingsOf } from '../../confirm/agenda-edit.ts';
import type { Subject } from '../../confirm/read-agenda.ts';
import { comparedIn, subjectsOf, type Subjects } from '../../confirm/subjects.ts';
import { REFERENCE_KINDS } from '../../letter/reference-kinds.ts';
import type { Known, NewDossier, Suggestion } from '../../record/dossier-of-point.ts';
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
  readonly of: (subject: Subject) => {
    readonly name: string | null;
    readonly suggestion: Suggestion | null;
  };
  /** What a new one for a point would be. */
  readonly newFor: (subject: Subject) => NewDossier;
  readonly subjects: Subjects;
}

export function useDossiers({ letter, agenda }: Kept): Dossiers {
  const locale = useLocale();
  const shown = useList(useLanguage());
  // A title is compared in the language of the letter.
  const compared = useList(comparedIn(letter));
  const subjects = useMemo(() => subjectsOf(letter, compared), [letter, compared]);
  return useMemo(() => {
    const all = [...shown, ...openingsOf(agenda)];
    return {
      all,
      state: stateName(agenda.meeting.state, locale),
      isOnRecord: (name) => shown.some((one) => one.name === name),
      titleOf: (name) => all.find((one) => one.name === name)?.title ?? name,
      of: (subject) => ({
        name: subjects.dossierOf(subject),
        suggestion:
          subject.opens === null && subject.dossier === null ? subjects.suggestionOf(subject) : null,
      }),
      newFor: subjects.newFor,
      subjects,
    };
  }, [shown, agenda, locale, subjects]);
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
