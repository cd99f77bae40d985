/** The words that every document has, whatever it is about. */
import type { Language } from '#kernel';

export interface ReportWords {
  readonly notes: string;
  readonly sources: string;
  readonly what: string;
  readonly title: string;
  readonly date: string;
  readonly standing: string;
  readonly address: string;
  readonly number: string;
  readonly text: string;
  readonly provision: string;
  readonly page: (page: number, of: number) => string;
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  en: {
    notes: 'Notes',
    sources: 'Sources',
    what: 'For',
    title: 'Source',
    date: 'Date',
    standing: 'Standing',
    address: 'Address',
    number: 'No',
    text: 'Note',
    provision: 'Provision',
    page: (page, of) => `Page ${page} of ${of}`,
  },
  nl: {
    notes: 'Noten',
    sources: 'Bronnen',
    what: 'Voor',
    title: 'Bron',
    date: 'Datum',
    standing: 'Status',
    address: 'Adres',
    number: 'Nr.',
    text: 'Noot',
    provision: 'Bepaling',
    page: (page, of) => `Blad ${page} van ${of}`,
  },
};
