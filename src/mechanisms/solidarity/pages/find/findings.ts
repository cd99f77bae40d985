/** What the command palette finds of solidarity: the states of each recorded cycle, and what can be recorded. */
import { MEMBER_STATES, stateName } from '#kernel';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import type { Finding } from '../../../../desk/find/finding.ts';
import { ACTION_NAMES } from '../../record/actions.ts';
import { roundEn } from '../round/words.en.ts';
import { roundNl } from '../round/words.nl.ts';

const cyclesSchema = z.object({ cycles: z.array(z.object({ year: z.number() })) });

export async function findings(): Promise<readonly Finding[]> {
  const { cycles } = await callApi('/api/solidarity/cycles', cyclesSchema);
  return cycles.toSorted((one, other) => other.year - one.year).flatMap(({ year }) => ofYear(year));
}

function ofYear(year: number): readonly Finding[] {
  const at = `/solidarity/${year}`;
  return [
    ...MEMBER_STATES.map((code): Finding => ({
      kind: 'state',
      title: { state: code },
      detail: { en: `Annual solidarity pool ${year}`, nl: `Jaarlijkse solidariteitspool ${year}` },
      also: [code, stateName(code, 'en'), ...(code === 'GR' ? ['EL'] : [])],
      to: `${at}/state/${code}`,
    })),
    ...ACTION_NAMES.map((action): Finding => ({
      kind: 'action',
      title: { en: roundEn[`do.${action}`], nl: roundNl[`do.${action}`] },
      detail: { en: `Pledging round ${year}`, nl: `Toezeggingsronde ${year}` },
      to: `${at}/round?do=${action}`,
    })),
  ];
}
