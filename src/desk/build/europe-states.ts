/** The member states as the atlas knows them, and where their labels stand. */

/** ISO 3166-1 numeric codes; Åland is part of Finland. */
export const ISO_NUMERIC: Readonly<Record<string, readonly string[]>> = {
  AT: ['040'],
  BE: ['056'],
  BG: ['100'],
  CY: ['196'],
  CZ: ['203'],
  DE: ['276'],
  DK: ['208'],
  EE: ['233'],
  ES: ['724'],
  FI: ['246', '248'],
  FR: ['250'],
  GR: ['300'],
  HR: ['191'],
  HU: ['348'],
  IE: ['372'],
  IT: ['380'],
  LT: ['440'],
  LU: ['442'],
  LV: ['428'],
  MT: ['470'],
  NL: ['528'],
  PL: ['616'],
  PT: ['620'],
  RO: ['642'],
  SE: ['752'],
  SI: ['705'],
  SK: ['703'],
};

export const NORTH_CYPRUS = 'N. Cyprus';

/** Too small to read or to touch on the map: drawn again in the strip below it. */
export const SMALL: readonly string[] = ['LU', 'MT', 'SI', 'CY'];

/** Longitude and latitude of each label, placed by eye where the state is widest. */
export const LABELS: Readonly<Record<string, readonly [number, number]>> = {
  AT: [14.2, 47.75],
  BE: [4.5, 50.75],
  BG: [25.2, 42.7],
  CY: [33.1, 34.4],
  CZ: [15.3, 50],
  DE: [10.2, 51.2],
  DK: [9.3, 56.1],
  EE: [25.8, 58.9],
  ES: [-3.6, 40.2],
  FI: [26.3, 63],
  FR: [2.5, 46.8],
  GR: [21.9, 39.4],
  HR: [16.3, 45.45],
  HU: [19.3, 47.3],
  IE: [-8, 53.1],
  IT: [12.2, 43.1],
  LT: [23.9, 55.4],
  LU: [6.1, 49.8],
  LV: [25.9, 56.85],
  MT: [14.5, 35.4],
  NL: [5.7, 52.5],
  PL: [19.4, 52.1],
  PT: [-8.1, 39.6],
  RO: [25, 45.9],
  SE: [15.2, 62.5],
  SI: [14.8, 46.1],
  SK: [19.6, 48.95],
};
