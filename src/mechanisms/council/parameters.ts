/** Where the text leaves a choice. */
export interface CouncilParameters {
  /**
   * Article 238(4) TFEU speaks of abstentions of members present or represented alone. Read the other way round, a
   * member that is neither prevents unanimity; `false` reads absence as abstention.
   */
  readonly absencePreventsUnanimity: boolean;
}

export const DEFAULT_PARAMETERS: CouncilParameters = { absencePreventsUnanimity: true };

/**
 * How many days before a Council parliament has the annotated agenda: about a week by the practice of the Dutch
 * government, which no provision of Union law sets.
 */
export const AGENDA_LETTER_DAYS = 7;
