/** The asylum mechanism's only door. */
import type { Mechanism } from '#procedure';
import { DESCRIPTION, NAME, TITLE } from './about.ts';
import { lawLines } from './law-lines.ts';
import { cases } from './procedures/cases.ts';
import { ask } from './procedures/ask.ts';
import { capacity } from './procedures/capacity.ts';
import { changes, countries, country } from './procedures/country.ts';
import { deadlines } from './procedures/deadlines.ts';
import { determine } from './procedures/determine.ts';
import { decide, document, erase, list, open, record, show } from './procedures/files.ts';
import { importList, importRates } from './procedures/import.ts';
import { rates } from './procedures/rates.ts';
import { responsible } from './procedures/responsible.ts';

export const asylum = {
  name: NAME,
  title: TITLE,
  description: DESCRIPTION,
  procedures: {
    determine,
    responsible,
    deadlines,
    ask,
    cases,
    file: { list, open, show, record, decide, document, erase },
    capacity,
    country,
    countries,
    changes,
    rates,
    importRates,
    importList,
  },
  policy: new URL('policy.cedar', import.meta.url),
  law: lawLines,
} satisfies Mechanism;
