/** What an act says of its own effect, as the fields of a form and back. */
import type { EventData } from '../../../events.ts';
import { READING_CODES } from '../../../dossier/follow-up/follow-up.ts';
import { readMoment, valuesOfMoment } from './moments.ts';
import type { FieldReader, Values } from './read-fields.ts';

/** The moments that an act has one of. */
export const SINGLE = ['entryIntoForce', 'application', 'transposition'] as const;
/** What it may have several of. */
export const MANY = ['part', 'report'] as const;
export const MOST_OF_MANY = 20;

/** How many of them the form shows: those on record, and those that were added. */
export function countOf(values: Values, what: (typeof MANY)[number]): number {
  return Math.min(Number(values[`${what}.count`] ?? '0'), MOST_OF_MANY);
}

/** What was recorded, to be changed: recording takes the place of all of it. */
export function valuesOfTerms(recorded: Pick<EventData<'TermsSet'>, 'terms' | 'since'> | null): Values {
  if (recorded === null) return {};
  const { terms, since } = recorded;
  const { partialApplication = [], reports = [], extended = [] } = terms;
  const all: Values[] = [
    ...SINGLE.map((name) => valuesOfMoment(name, terms[name])),
    ...partialApplication.map((moment, at) => valuesOfMoment(`part.${at}`, moment)),
    ...reports.map(({ what, moment, from }, at) => ({
      ...valuesOfMoment(`report.${at}`, moment),
      [`report.${at}.what`]: what,
      ...(from === undefined ? {} : { [`report.${at}.from`]: from }),
    })),
    { 'part.count': String(partialApplication.length), 'report.count': String(reports.length) },
    Object.fromEntries(extended.map((code) => [`extended.${code}`, 'yes'])),
    since === undefined ? {} : { since },
  ];
  return Object.assign({}, ...all) as Values;
}

/** The data of the event; a line whose day is left unsaid is left out. */
export function readTerms(typed: FieldReader, { had }: { readonly had: boolean }): object {
  const { values, faults, day } = typed;
  const lines = (what: (typeof MANY)[number]): readonly (readonly [number, object])[] =>
    Array.from({ length: countOf(values, what) }, (_, at) => at).flatMap((at) => {
      const moment = readMoment(typed, `${what}.${at}`);
      return moment === undefined ? [] : [[at, moment] as const];
    });
  const parts = lines('part').map(([, moment]) => moment);
  const reports = lines('report').map(([at, moment]) => {
    const from = values[`report.${at}.from`] ?? '';
    return {
      what: values[`report.${at}.what`] || 'report',
      moment,
      ...(from === '' || 'on' in moment ? {} : { from }),
    };
  });
  const extended = READING_CODES.filter((code) => values[`extended.${code}`] === 'yes');
  const terms = {
    ...Object.fromEntries(
      SINGLE.flatMap((name) => {
        const moment = readMoment(typed, name);
        return moment === undefined ? [] : [[name, moment]];
      }),
    ),
    ...(parts.length === 0 ? {} : { partialApplication: parts }),
    ...(reports.length === 0 ? {} : { reports }),
    ...(extended.length === 0 ? {} : { extended }),
  };
  // Nothing said is an answer only where something was on record before.
  if (!had && Object.keys(terms).length === 0) faults.push({ name: 'entryIntoForce.how', key: 'nothing' });
  const since = day('since');
  return { terms, ...(since === undefined ? {} : { since }) };
}
