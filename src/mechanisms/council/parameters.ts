/** Where the text leaves a choice. */
import type { MemberState } from '#kernel';

export interface CouncilParameters {
  /**
   * Article 238(4) TFEU speaks of abstentions of members present or represented alone. Read the other way round, a
   * member that is neither prevents unanimity; `false` reads absence as abstention.
   */
  readonly absencePreventsUnanimity: boolean;
}

export const DEFAULT_PARAMETERS: CouncilParameters = { absencePreventsUnanimity: true };

/**
 * To whom a letter goes where nobody says it: the chamber to which that government sends its letters on the Council,
 * where its practice is established (the Tweede Kamer for the Netherlands); else the parliament of the state, since
 * which chamber or committee of it receives them is national practice that no provision of Union law sets.
 */
export const LETTERS_TO_TWEEDE_KAMER: readonly MemberState[] = ['NL'];

/**
 * How many days before a Council parliament has the annotated agenda: about a week by the practice of the Dutch
 * government, which no provision of Union law sets.
 */
export const AGENDA_LETTER_DAYS = 7;
