/** Zones in the manner of the worked examples of Doc 9303, all of the state that does not exist, Utopia. */
import type { MrzFormat } from './formats.ts';

export interface Specimen {
  readonly what: string;
  readonly format: MrzFormat;
  readonly lines: readonly string[];
  readonly surname: string;
  readonly givenNames: string;
  readonly documentNumber: string;
  /** Read on 30 November 2026. */
  readonly birthDate: string;
  readonly expiryDate: string;
}

const ERIKSSON = { surname: 'ERIKSSON', givenNames: 'ANNA MARIA' } as const;

export const SPECIMENS: readonly Specimen[] = [
  {
    ...ERIKSSON,
    what: 'a passport',
    format: 'TD3',
    lines: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
    documentNumber: 'L898902C3',
    birthDate: '1974-08-12',
    expiryDate: '2012-04-15',
  },
  {
    ...ERIKSSON,
    what: 'a card of three lines',
    format: 'TD1',
    lines: ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'],
    documentNumber: 'D23145890',
    birthDate: '1974-08-12',
    expiryDate: '2012-04-15',
  },
  {
    what: 'a card with a document number of eleven characters',
    format: 'TD1',
    lines: ['I<UTOD23145890<7349<<<<<<<<<<<', '3407127M9507122UTO<<<<<<<<<<<2', 'STEVENSON<<PETER<JOHN<<<<<<<<<'],
    surname: 'STEVENSON',
    givenNames: 'PETER JOHN',
    documentNumber: 'D23145890734',
    birthDate: '1934-07-12',
    expiryDate: '1995-07-12',
  },
  {
    ...ERIKSSON,
    what: 'a card of two lines',
    format: 'TD2',
    lines: ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'],
    documentNumber: 'D23145890',
    birthDate: '1974-08-12',
    expiryDate: '2012-04-15',
  },
  {
    ...ERIKSSON,
    what: 'a large visa',
    format: 'MRV-A',
    lines: ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'],
    documentNumber: 'L8988901C',
    birthDate: '1940-09-07',
    expiryDate: '1996-12-10',
  },
  {
    ...ERIKSSON,
    what: 'a small visa',
    format: 'MRV-B',
    lines: ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'],
    documentNumber: 'L8988901C',
    birthDate: '1940-09-07',
    expiryDate: '1996-12-10',
  },
  {
    what: 'a name that is cut',
    format: 'TD3',
    lines: ['P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
    surname: 'NILAVADHANANANDA',
    givenNames: 'CHAYAPA DEJTHAMRONG K',
    documentNumber: 'L898902C3',
    birthDate: '1974-08-12',
    expiryDate: '2012-04-15',
  },
  {
    what: 'a name of one part only',
    format: 'TD3',
    lines: ['P<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
    surname: 'ARKFREITH',
    givenNames: '',
    documentNumber: 'L898902C3',
    birthDate: '1974-08-12',
    expiryDate: '2012-04-15',
  },
]; // prettier-ignore
