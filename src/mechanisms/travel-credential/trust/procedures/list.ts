/** Whom the house trusts: every CSCA certificate with its state, until when, and on what that rests. */
import { languageSchema, numeric, procedure, yesOrNo } from '#procedure';
import * as z from 'zod';
import { listAnswerSchema, VALIDITIES } from '../answers.ts';
import { DAY_MS } from '../moment.ts';
import { certificateOutput } from '../outputs.ts';
import { DEFAULT_TRUST_PARAMETERS } from '../parameters.ts';
import { publishedDeviations, revocationLists } from '../record/lists-on-record.ts';
import { readTrust } from '../record/read-trust.ts';
import {
  icaoCodeOf,
  issuingStateOf,
  ISSUING_STATES_SOURCE,
  missingStates,
} from '../reference/issuing-states.ts';

export const listTrust = procedure({
  action: 'travel-credential.trust.list',
  summary: {
    en: 'The CSCA certificates that are trusted, those that end soon, and the states of which there is none',
    nl: 'De CSCA-certificaten die vertrouwd worden, welke binnenkort eindigen, en de staten waarvan er geen is',
  },
  method: 'GET',
  path: '/travel-credential/trust/certificates',
  view: {
    rows: 'certificates',
    columns: [
      { path: 'country', head: 'State' },
      { path: 'name', head: 'CSCA' },
      { path: 'key', head: 'Key' },
      { path: 'until', head: 'Until' },
      { path: 'validity', head: 'Validity' },
      { path: 'trusted', head: 'Trusted' },
      { path: 'fingerprint', head: 'SHA-256' },
    ],
    none: 'No certificate is trusted yet: acquis travel-credential trust import FILE.',
    lists: {
      missing: {
        head: 'States that issue documents with a chip, and of which nothing is trusted',
        columns: [
          { path: 'country', head: 'State' },
          { path: 'code', head: 'In zones' },
          { path: 'name', head: 'Name' },
        ],
      },
      revocationLists: {
        head: 'Revocation lists',
        columns: [
          { path: 'country', head: 'State' },
          { path: 'issued', head: 'Issued' },
          { path: 'until', head: 'Until' },
          { path: 'fresh', head: 'Fresh' },
          { path: 'revoked', head: 'Revoked' },
        ],
      },
      publishedDeviations: {
        head: 'Deviation lists',
        columns: [
          { path: 'country', head: 'State' },
          { path: 'entries', head: 'Entries' },
          { path: 'source', head: 'From' },
          { path: 'recordedAt', head: 'Recorded' },
        ],
      },
    },
  },
})
  .input(
    z.object({
      country: z.string().trim().min(2).max(3).toUpperCase().optional().meta({
        description: 'Of one state: two letters, as in certificates.',
      }),
      validity: z.enum(VALIDITIES).optional().meta({ description: 'Only those that are so.' }),
      within: numeric(z.int().min(0).max(36_500)).optional().meta({
        description: 'Only those that end within so many days.',
      }),
      withdrawn: yesOrNo().default(false).meta({ description: 'Those in which trust was withdrawn, too.' }),
      version: numeric(z.int().min(0)).optional().meta({
        description: 'As it was at a version of trust; as it is now if not given.',
      }),
      language: languageSchema,
    }),
  )
  .output(listAnswerSchema)
  .handler(async ({ input, context }) => {
    const { register } = await context.store();
    const record = await readTrust(register, input.version);
    const at = context.today * DAY_MS;
    const soon = input.within ?? DEFAULT_TRUST_PARAMETERS.expiringWithinDays;
    const all = [...record.certificates.values()].map((one) => certificateOutput(one, at, soon));
    const trusted = all.filter((one) => one.trusted);
    const states = new Set(
      trusted.flatMap(({ country }) => (country === null ? [] : [issuingStateOf(country)])),
    );
    const names = new Intl.DisplayNames([input.language === 'en' ? 'en-GB' : input.language], {
      type: 'region',
    });
    return {
      version: record.version,
      certificates: (input.withdrawn ? all : trusted)
        .filter(({ country }) => input.country === undefined || country === input.country)
        .filter(({ validity }) => input.validity === undefined || validity === input.validity)
        .filter(({ daysLeft }) => input.within === undefined || (daysLeft >= 0 && daysLeft <= input.within))
        .toSorted(
          (a, b) => (a.country ?? '').localeCompare(b.country ?? '') || a.until.localeCompare(b.until),
        ),
      states: states.size,
      expiring: trusted.filter(({ validity }) => validity === 'expiring').length,
      crls: record.crls.size,
      signers: record.signers.size,
      deviationLists: record.deviationLists.size,
      revocationLists: revocationLists(record, at),
      publishedDeviations: publishedDeviations(record),
      missing: missingStates(states).map((country) => ({
        country,
        code: icaoCodeOf(country),
        name: names.of(country === 'KS' ? 'XK' : country) ?? country,
      })),
      missingBy: ISSUING_STATES_SOURCE,
    };
  });
