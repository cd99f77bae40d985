/** The versions of a law that is not law yet, each named as what it is, with what it settles. */
import type { Provision, Words } from '#kernel';
import { DTC_MANDATE, DTC_PARLIAMENT, DTC_PROPOSAL } from './law.ts';

export const LAW_VERSIONS = ['commission-2024', 'council-2025-11', 'parliament-2025-12', 'final'] as const;
export type LawVersion = (typeof LAW_VERSIONS)[number];

/** A number of the law, with where it is from; `assumed` where the text does not settle it or could not be read. */
export interface Parameter {
  readonly value: number;
  readonly provision: Provision;
  readonly assumed: Words | null;
}

export interface LawRules {
  /** The youngest age; null where every age may. */
  readonly youngestAge: Parameter | null;
  /** Hours before the declared crossing from which one may submit. */
  readonly windowHours: Parameter;
  /** Hours after the crossing after which all is erased. */
  readonly hoursAfterCrossing: Parameter;
  /** Hours after the declared time after which all is erased where nobody crossed. */
  readonly hoursWithoutCrossing: Parameter;
}

export interface LawVersionInfo {
  readonly version: LawVersion;
  readonly title: Words;
  /** What kind of text it is: none of them is in force. */
  readonly nature: Words;
  readonly provision: Provision;
  /** Null for the text that is not there yet. */
  readonly rules: LawRules | null;
}

/**
 * The Council’s mandate: of the three texts the only one that is known to limit how long data are kept, so the one
 * under which the product promises most.
 */
export const DEFAULT_VERSION: LawVersion = 'council-2025-11';

const settled = (value: number, provision: Provision): Parameter => ({ value, provision, assumed: null });
const WINDOW_HOURS = 36;
const KEPT_HOURS = 24;

const NO_CROSSING: Words = {
  en: 'No text that could be read says what happens without a crossing: the same hours are counted from the declared time',
  nl: 'Geen tekst die kon worden gelezen zegt wat er zonder passage gebeurt: dezelfde uren tellen vanaf de opgegeven tijd',
};
const NOT_READ: Words = {
  en: 'The period in this text could not be read: the 24 hours of the Council mandate are used, which is the shortest known',
  nl: 'De termijn in deze tekst kon niet worden gelezen: de 24 uur van het Raadsmandaat gelden, de kortste die bekend is',
};
const WINDOW_KEPT: Words = {
  en: 'The 36 hours of the proposal: no change of them is known',
  nl: 'De 36 uur van het voorstel: een wijziging daarvan is niet bekend',
};

export const LAW: Readonly<Record<LawVersion, LawVersionInfo>> = {
  'commission-2024': {
    version: 'commission-2024',
    title: { en: 'Commission proposal of 8 October 2024', nl: 'Commissievoorstel van 8 oktober 2024' },
    nature: { en: 'a proposal, not law', nl: 'een voorstel, geen wet' },
    provision: DTC_PROPOSAL,
    rules: {
      youngestAge: null,
      windowHours: settled(WINDOW_HOURS, DTC_PROPOSAL),
      hoursAfterCrossing: { value: KEPT_HOURS, provision: DTC_PROPOSAL, assumed: NOT_READ },
      hoursWithoutCrossing: { value: KEPT_HOURS, provision: DTC_PROPOSAL, assumed: NO_CROSSING },
    },
  },
  'council-2025-11': {
    version: 'council-2025-11',
    title: { en: 'Council mandate of 19 November 2025', nl: 'Raadsmandaat van 19 november 2025' },
    nature: { en: 'a mandate for negotiations, not law', nl: 'een onderhandelingsmandaat, geen wet' },
    provision: DTC_MANDATE,
    rules: {
      youngestAge: null,
      windowHours: { value: WINDOW_HOURS, provision: DTC_MANDATE, assumed: WINDOW_KEPT },
      hoursAfterCrossing: settled(KEPT_HOURS, DTC_MANDATE),
      hoursWithoutCrossing: { value: KEPT_HOURS, provision: DTC_MANDATE, assumed: NO_CROSSING },
    },
  },
  'parliament-2025-12': {
    version: 'parliament-2025-12',
    title: {
      en: 'Position of the Parliament’s committee of 3 December 2025',
      nl: 'Standpunt van de Parlementscommissie van 3 december 2025',
    },
    nature: { en: 'a position for negotiations, not law', nl: 'een onderhandelingsstandpunt, geen wet' },
    provision: DTC_PARLIAMENT,
    rules: {
      youngestAge: settled(16, DTC_PARLIAMENT),
      windowHours: { value: WINDOW_HOURS, provision: DTC_PARLIAMENT, assumed: WINDOW_KEPT },
      hoursAfterCrossing: { value: KEPT_HOURS, provision: DTC_PARLIAMENT, assumed: NOT_READ },
      hoursWithoutCrossing: { value: KEPT_HOURS, provision: DTC_PARLIAMENT, assumed: NO_CROSSING },
    },
  },
  final: {
    version: 'final',
    title: { en: 'The Regulation as adopted', nl: 'De verordening zoals vastgesteld' },
    nature: {
      en: 'not there: no text was adopted as far as is known',
      nl: 'er nog niet: voor zover bekend is geen tekst vastgesteld',
    },
    provision: DTC_PROPOSAL,
    rules: null,
  },
};
