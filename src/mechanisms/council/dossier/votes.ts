/** Whether the Council votes in a procedure, and by which majority. */
import type { Provision, Words } from '#kernel';
import type { Majority } from '../rules/majority.ts';
import { TEU_16_3, TFEU_218_8, TFEU_289_2 } from './law.ts';
import type { ProcedureKind } from './procedures.ts';

export type CouncilVote =
  | {
      readonly majority: Majority;
      /** Whether it is said of the procedure, or recorded; else the legal basis may say otherwise. */
      readonly certain: boolean;
      readonly provision: Provision;
      readonly why: Words;
    }
  | { readonly majority: null; readonly certain: true; readonly provision: null; readonly why: Words };

const QUALIFIED = {
  majority: 'qualified',
  certain: true,
  provision: TEU_16_3,
  why: {
    en: 'The Council acts by a qualified majority on a proposal of the Commission',
    nl: 'De Raad besluit met gekwalificeerde meerderheid op voorstel van de Commissie',
  },
} as const;

/**
 * Conclusions bind nobody and are adopted by consensus: a practice, and no vote of Article 238. Which majority a
 * special procedure needs its legal basis says; in Justice and Home Affairs it is unanimity (Articles 77(3), 81(3),
 * 86(1), 87(3) and 89 TFEU). An agreement in a field where unanimity is needed needs it too (Article 218(8)).
 */
const COUNCIL_VOTES: Readonly<Record<ProcedureKind, CouncilVote>> = {
  'ordinary-legislative': QUALIFIED,
  'implementing-act': QUALIFIED,
  'special-legislative': {
    majority: 'unanimity',
    certain: false,
    provision: TFEU_289_2,
    why: {
      en: 'The legal basis says by which majority; in Justice and Home Affairs it is unanimity',
      nl: 'De rechtsgrondslag zegt met welke meerderheid; bij Justitie en Binnenlandse Zaken is dat eenparigheid',
    },
  },
  'international-agreement': {
    majority: 'qualified',
    certain: false,
    provision: TFEU_218_8,
    why: {
      en: 'The Council acts by a qualified majority throughout, save where the field asks for unanimity',
      nl: 'De Raad besluit de hele procedure lang met gekwalificeerde meerderheid, tenzij het gebied eenparigheid vraagt',
    },
  },
  conclusions: {
    majority: null,
    certain: true,
    provision: null,
    why: {
      en: 'Conclusions are adopted by consensus: there is no vote',
      nl: 'Conclusies worden bij consensus aangenomen: er is geen stemming',
    },
  },
  information: {
    majority: null,
    certain: true,
    provision: null,
    why: {
      en: 'Information is given: there is no vote',
      nl: 'Er wordt informatie gegeven: er is geen stemming',
    },
  },
};

/** What is recorded with a dossier goes before what holds of its procedure: the legal basis has the last word. */
export function councilVoteOf({
  kind,
  majority,
}: {
  readonly kind: ProcedureKind;
  readonly majority: Majority | null;
}): CouncilVote {
  if (majority === null) return COUNCIL_VOTES[kind];
  return { majority, certain: true, provision: TEU_16_3, why: RECORDED };
}

const RECORDED: Words = {
  en: 'The majority that is recorded with the dossier: its legal basis asks for it',
  nl: 'De meerderheid die bij het dossier is vastgelegd: de rechtsgrondslag vraagt erom',
};
