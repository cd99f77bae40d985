/** The fields of each action's form, in the order in which they are asked. */
import type { ActionName } from '../../record/actions.ts';

export type FieldKind =
  'state' | 'persons' | 'euro' | 'percent' | 'day' | 'text' | 'choice' | 'check' | 'granted' | 'situations';

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required?: boolean;
  /** Of a choice: its values; the words are under `choice.`. */
  readonly options?: readonly string[];
  /** The words, where a field of this name means another thing elsewhere. */
  readonly words?: string;
} // prettier-ignore

const state: Field = { name: 'state', kind: 'state', required: true };
const on: Field = { name: 'on', kind: 'day', required: true };
const relocations: Field = { name: 'relocations', kind: 'persons' };
const money: Field = { name: 'money', kind: 'euro' };
const alternative: Field = { name: 'alternative', kind: 'euro' };
const basis: Field = { name: 'basis', kind: 'choice', required: true, options: ['61', '62'] };
const needed = (field: Field): Field => ({ ...field, required: true });

/** What the action itself is about; where it is known from comes after it in every form. */
export const FIELDS: Readonly<Record<ActionName, readonly Field[]>> = {
  determineSituations: [on, { name: 'situations', kind: 'situations', required: true }],
  makeProposal: [on, needed(relocations), needed(money)],
  conveneForum: [on],
  reconveneForum: [on],
  adoptPool: [
    { name: 'adoptedOn', kind: 'day', required: true },
    { name: 'appliesFrom', kind: 'day', required: true },
    needed(relocations),
    needed(money),
    { name: 'searchAndRescuePercent', kind: 'percent' },
  ],
  pledge: [state, relocations, money, alternative],
  correctPledge: [
    state,
    relocations,
    money,
    alternative,
    { name: 'correction', kind: 'text', required: true },
  ],
  notifyNeed: [state, on, relocations, money],
  declarePressure: [state, on, { name: 'reasons', kind: 'text', required: true }],
  decideDeclaration: [
    state,
    on,
    {
      name: 'outcome',
      kind: 'choice',
      required: true,
      options: ['accepted', 'accepted-without-pool', 'not-accepted'],
    },
  ],
  requestDeduction: [
    state,
    basis,
    { name: 'on', kind: 'day' },
    { name: 'selfDeclared', kind: 'check' },
    { name: 'reasons', kind: 'text' },
  ],
  assessDeduction: [state, basis, on],
  decideDeduction: [
    state,
    basis,
    on,
    { name: 'outcome', kind: 'choice', required: true, options: ['granted', 'refused'] },
    { name: 'granted', kind: 'granted' },
  ],
  agreeDraw: [state, on, relocations, money],
  confirmDelivery: [
    state,
    { name: 'beneficiary', kind: 'state', words: 'toBeneficiary' },
    on,
    relocations,
    money,
    alternative,
  ],
  convertAlternative: [state, on, needed(alternative)],
  findShortcoming: [state, on],
  endShortcoming: [state, on],
  takeOffset: [
    state,
    { name: 'beneficiary', kind: 'state', required: true },
    on,
    { name: 'cases', kind: 'persons', required: true },
    { name: 'bilateral', kind: 'check' },
  ],
  statePosition: [
    state,
    { name: 'on', kind: 'day' },
    {
      name: 'position',
      kind: 'choice',
      required: true,
      options: ['against', 'abstained', 'statement'],
    },
    { name: 'text', kind: 'text' },
  ],
  closeYear: [on],
};

export const SOURCE_FIELDS: readonly Field[] = [
  { name: 'source.title', kind: 'text', required: true },
  { name: 'source.url', kind: 'text' },
  { name: 'source.date', kind: 'day' },
  { name: 'standing', kind: 'choice', required: true, options: ['official', 'reported', 'unknown'] },
];

/** Of an empty amount: a pledge says nothing of that type; a draw or delivery has none of it. */
export const EMPTY_IS_UNSAID: readonly ActionName[] = ['pledge', 'correctPledge'];
