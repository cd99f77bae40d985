/** Reasons of the cycle in English: what was looked at; whether it held is printed beside it. */
import type { Messages } from '#kernel';

export const cycleMessagesEn: Messages = {
  'share-by-key': (v) =>
    `Share by the key: population ${v.population} of ${v.populations}, GDP ${v.gdp} of ${v.gdps}, each counting for half (figures ${v.vintage})`,
  'key-figures-missing': (v) =>
    `The key cannot be computed: vintage ${v.vintage} has no figures for ${v.states}`,
  'fair-share': (v) =>
    `Mandatory fair share: ${v.persons}, the share of ${v.reference}, rounded ${ROUNDING[v.rounding ?? ''] ?? v.rounding}; in money at ${v.value} each`,
  'outside-the-key': () => 'The state is not among the states that the key is summed over',
  'no-reference-numbers': () => 'There are no reference numbers yet: neither a proposal nor a pool',
  'value-per-relocation': (v) => `One relocation stands for ${v.value}: ${v.money} over ${v.relocations}`,
  'proposal-relocations-floor': (v) => `The proposal names at least ${v.floor}: it names ${v.relocations}`,
  'proposal-money-floor': (v) => `The proposal names at least ${v.floor}: it names ${v.money}`,
  'proposal-ratio-kept': (v) =>
    `The ratio of the two minimum numbers is kept: ${v.money} for ${v.relocations}`,
  'pool-adopted': (v) => `The Council established the pool: ${v.relocations} or ${v.money}`,
  'pool-not-adopted': () => 'The Council has not yet established a pool for the year',
  'floor-binds-proposal-only': (v) =>
    `The minimum of ${v.floor} binds the proposal, not the Council, which set ${v.relocations}`,
  'search-and-rescue-part-not-named': () =>
    'The Council act names no part for disembarkations after search and rescue',
  'search-and-rescue-part': (v) =>
    `Indicative part for disembarkations after search and rescue: ${v.persons}`,
  'identified-under-pressure': () => 'The Commission identified the state as under migratory pressure',
  'accepted-as-under-pressure': () =>
    'The state notified that it is under pressure, and the Commission agreed',
  'pressure-by-search-and-rescue': () =>
    'The pressure comes from recurring disembarkations after search and rescue',
  'not-under-pressure': () => 'The state is identified as under migratory pressure',
  'may-notify-own-assessment': () =>
    'A state that considers itself under pressure may notify this with reasons; the Commission then decides',
  'self-declared-awaits-commission': () =>
    'The state considers itself under pressure; the Commission has not decided yet',
  'need-notified': () => 'The state notified that it will use the pool',
  'need-not-yet-notified': () => 'To draw, the state first notifies what it needs',
  'at-risk': () =>
    'The state is at risk of migratory pressure: it has priority access to the Migration Support Toolbox',
  'not-at-risk': () => 'The state is identified as at risk of migratory pressure',
  'participant-contributes': () => 'Each state that takes part pledges its mandatory fair share',
  'beneficiary-not-obliged': () => 'A beneficiary of the pool is not obliged to contribute',
  'fully-deducted-not-obliged': () => 'A state with a full deduction is not obliged to contribute',
  'share-less-deduction': (v) => `After the deduction ${v.persons} remain, or ${v.money}`,
  'deduction-for-pressure': () => 'A state under pressure that has not used the pool may ask for a deduction',
  'deduction-for-significant-situation': () =>
    'A state in a significant migratory situation may ask for a deduction',
  'deduction-needs-reasons': () => 'The request gives the reasons that the article lists',
  'deduction-needs-significance': () => 'The request also shows that the situation is significant',
  'deduction-after-using-pool': () => 'The state has not yet notified that it will use the pool',
  'deduction-in-neither-list': () => 'The state is under pressure or in a significant migratory situation',
  'deduction-only-on-own-reasoned-claim': () =>
    'A state in neither list may ask only if it considers itself in such a situation and shows it',
  'deduction-asked': () => 'A deduction was asked for; the Council has not decided',
  'deduction-refused': () => 'The deduction was refused: the fair share stands',
  'deduction-full': (v) => `The whole fair share was deducted: ${v.persons}`,
  'deduction-partial': (v) => `Deducted: ${v.persons}`,
  'deduction-amount-not-public': () => 'A deduction was granted, but its size is not public',
  'deduction-was-granted': () => 'The Council granted a deduction',
  'denmark-takes-no-part': () => 'Denmark takes no part in the Regulation',
  'also-gives-or-deducted': () => 'Besides being a beneficiary, the state also pledged or has a deduction',
  pledged: (v) =>
    `Pledged: ${v.relocations}, ${v.money} in money and ${v.alternative} in alternative measures; all types are of equal value, together ${v.value} (${STANDING[v.standing ?? ''] ?? v.standing}: ${v.source})`,
  'pledge-not-public': () => 'The pledge of this state is not public',
  'pledge-partly-public': (v) =>
    `Only a part of the pledge is public: relocation ${v.relocations}, money ${v.money}, alternative measures ${v.alternative} (${STANDING[v.standing ?? ''] ?? v.standing}: ${v.source})`,
  'pledge-not-recorded': () => 'No pledge of this state is recorded',
  'no-pledge-due': () => 'No pledge is due',
  'pledge-short': (v) => `The pledge meets the obligation: ${v.pledged} of ${v.obligation}`,
  'pledge-over': (v) =>
    `More than the obligation is pledged: ${v.pledged} against ${v.obligation}. That is allowed`,
  'pledge-meets-share': (v) => `The pledge meets the obligation: ${v.pledged}`,
  'pledges-summed': (v) => `Known pledges together: ${v.value}, of which ${v.relocations} in relocation`,
  'pledges-not-public': (v) => `Pledges that are not public, or not whole: ${v.states}`,
  'pledges-insufficient': (v) => `Pledges are insufficient: ${v.pledged} known, ${v.reference} needed`,
  'drawn-in-proportion': (v) => `Draws fall in proportion to pledges: ${v.persons} and ${v.money}`,
  'draw-needs-pledge': () => 'What draws call on cannot be told while the pledge is not known',
  'systemic-shortcomings': () =>
    'Systemic shortcomings were found in the beneficiary: nobody is obliged to implement pledges towards it',
  'no-shortcomings-found': () => 'Systemic shortcomings were found in the beneficiary',
  'pool-year-over': (v) => `The pool year ${v.year} is over`,
  'pool-year-runs': (v) => `The pool year ${v.year} is over`,
  'still-owed': (v) => `Due ${v.due}, delivered ${v.delivered}: ${v.value} is still owed`,
  'nothing-owed': (v) => `Due ${v.due}, delivered ${v.delivered}: nothing is owed`,
  'offsets-count': (v) => `Cases taken over count towards the fair share: ${v.cases}`,
  'pledges-reach-half': (v) =>
    `Relocations pledged reach half of the proposal: ${v.pledged} against ${v.threshold}`,
  'own-pledge-reaches-half': (v) =>
    `The state’s own relocations reach half of its fair share of ${v.fairShare}`,
  'forum-reconvened': () => 'The High-Level Forum was convened again',
  'pledges-below-number': (v) =>
    `Relocations pledged are below the higher of the two numbers: ${v.pledged} against ${v.threshold}`,
  'pledges-did-not-fall': () => 'Pledges to be implemented fell through deductions or a change of status',
  'pledge-unfulfilled': (v) =>
    `Relocations neither made nor accepted: pledged ${v.pledged}, implemented ${v.implemented}`,
  'offset-cases': (v) => `Contributors take over ${v.cases}, up to ${v.number}`,
  'offset-falls': (v) => `Cases that fall to the state: ${v.cases}`,
  'offset-capped': (v) => `Nobody takes more than its fair share: ${v.room}`,
  'no-mandatory-offsets': () => 'Offsets are mandatory',
  'effective-solidarity': (v) => `Pledges that count: ${v.persons} and ${v.money}`,
  'assumed-not-delivered': (v) => `Assumed not to deliver: ${v.states}`,
  'released-part': (v) => `Meant for ${v.states}, towards which nobody is bound: ${v.persons} and ${v.money}`,
  'released-part-needs-notified-needs': (v) =>
    `How much was meant for ${v.states} cannot be told until all beneficiaries have notified their needs`,
};

const ROUNDING: Readonly<Record<string, string>> = {
  up: 'up to whole persons',
  nearest: 'to the nearest person',
  'staged-up': 'up at the proposal’s number first, then to the nearest at the pool’s',
  staged: 'at the proposal’s number first, then at the pool’s',
};
const STANDING: Readonly<Record<string, string>> = {
  official: 'official',
  reported: 'reported',
  unknown: 'source not known',
};
