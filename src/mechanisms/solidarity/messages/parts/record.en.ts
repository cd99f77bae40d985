/** Conditions of the record in English: what held, why it was refused, and what would be right. */
import type { Messages } from '#kernel';

export const recordMessagesEn: Messages = {
  'record.situations-determined': (v, { held }) =>
    held === 'yes'
      ? `The Commission determined which states are under pressure, at risk or in a significant situation for ${v.year}`
      : `For ${v.year} the Commission has not yet determined which states are under pressure, at risk or in a significant situation`,
  'record.situations-determined.remedy': () => 'Record the decision under Article 11 first',
  'record.proposal-made': (v, { held }) =>
    held === 'yes'
      ? `The Commission proposed a pool for ${v.year}`
      : `There is no proposal of the Commission for the pool of ${v.year} yet`,
  'record.proposal-made.remedy': () => 'Record the proposal under Article 12 first',
  'record.forum-convened': (v, { held }) =>
    held === 'yes'
      ? `The High-Level Forum was convened for ${v.year}`
      : `The High-Level Forum has not been convened for ${v.year}, so that it cannot be reconvened`,
  'record.forum-convened.remedy': () => 'Convene it first under Article 13(2)',
  'record.forum-not-yet-convened': (v, { held }) =>
    held === 'yes'
      ? `The High-Level Forum has not been convened yet for ${v.year}`
      : `The High-Level Forum was already convened for ${v.year}`,
  'record.forum-not-yet-convened.remedy': () =>
    'To bring it together again, reconvene it under Article 13(4)',
  'record.pool-adopted': (v, { held }) =>
    held === 'yes'
      ? `The Council established the pool for ${v.year}`
      : `The Council has not established the pool for ${v.year}: nothing can be asked of it, drawn from it or delivered to it`,
  'record.pool-adopted.remedy': () => 'Record the Council act under Article 57(1) first',
  'record.pool-not-yet-adopted': (v, { held }) =>
    held === 'yes'
      ? `The pool for ${v.year} has not been established yet`
      : `The Council already established the pool for ${v.year}, and there is one pool a year`,
  'record.pool-not-yet-adopted.remedy': () => 'Record the act in the cycle of the year that it is for',
  'record.pool-has-numbers': (_, { held }) =>
    held === 'yes'
      ? 'The pool has a reference number in relocations and one in money'
      : 'A pool needs a reference number above 0 in relocations and in money',
  'record.pool-has-numbers.remedy': () => 'Give both reference numbers of the Council act',
  'record.year-open': (v, { held }) =>
    held === 'yes'
      ? `The year ${v.year} is not closed`
      : `The year ${v.year} is closed: only deliveries, offsets for pledges not met and corrections can still be recorded`,
  'record.year-open.remedy': () => 'Record it in the cycle of the current year',
  'record.year-over': (v, { held }) =>
    held === 'yes'
      ? `The pool year ${v.year} is over`
      : `The pool year ${v.year} runs to 31 December: it cannot be closed before`,
  'record.year-over.remedy': (v) => `Close it on 31 December ${v.year} or later`,
  'record.pledge-recorded': (v, { held }) =>
    held === 'yes' ? `${v.state} has pledged` : `No pledge of ${v.state} is recorded`,
  'record.pledge-recorded.remedy': () => 'Record the pledge first',
  'record.pledge-says-how-much': (_, { held }) =>
    held === 'yes'
      ? 'The pledge says how much of at least one type'
      : 'A pledge says how much: relocations, money or alternative measures',
  'record.pledge-says-how-much.remedy': () => 'Give at least one of the three; 0 is an answer too',
  'record.self-declaration-open': (v, { held }) =>
    held === 'yes'
      ? `${v.state} notified that it considers itself under pressure, and this is not decided yet`
      : `No notification of ${v.state} under Article 59 awaits a decision`,
  'record.self-declaration-open.remedy': () => 'Record the notification of the state first',
  'record.no-self-declaration-open': (v, { held }) =>
    held === 'yes'
      ? `No notification of ${v.state} is accepted or awaits a decision`
      : `A notification of ${v.state} is already accepted or awaits the decision of the Commission`,
  'record.no-self-declaration-open.remedy': () =>
    'Wait for that decision; after a refusal a new notification is possible',
  'record.deduction-asked': (v, { held }) =>
    held === 'yes'
      ? `${v.state} asked for a deduction under Article ${v.basis}`
      : `No request of ${v.state} for a deduction under Article ${v.basis} is open`,
  'record.deduction-asked.remedy': () => 'Record the request of the state first',
  'record.deduction-not-yet-assessed': (v, { held }) =>
    held === 'yes'
      ? `The request of ${v.state} is not assessed yet`
      : `The request of ${v.state} is already assessed`,
  'record.deduction-not-yet-assessed.remedy': () => 'The next step is the decision of the Council',
  'record.no-deduction-open': (v, { held }) =>
    held === 'yes'
      ? `No request of ${v.state} awaits a decision`
      : `A request of ${v.state} for a deduction already awaits a decision`,
  'record.no-deduction-open.remedy': () => 'Wait for the decision of the Council on it',
  'record.takes-part': (v, { held }) =>
    held === 'yes'
      ? `${v.state} takes part in Regulation (EU) 2024/1351`
      : 'Denmark takes no part in Regulation (EU) 2024/1351 and has no place in the cycle',
  'record.takes-part.remedy': () => 'Name a state that takes part',
  'record.beneficiary': (v, { held }) =>
    held === 'yes'
      ? `${v.state} is a beneficiary of the pool`
      : `${v.state} is not a beneficiary of the pool: it is neither identified as under migratory pressure nor accepted as such`,
  'record.beneficiary.remedy': () => 'It can notify that it considers itself under pressure, Article 59(1)',
  'record.need-notified': (v, { held }) =>
    held === 'yes' ? `${v.state} notified its need` : `${v.state} has not notified that it will use the pool`,
  'record.need-notified.remedy': () => 'Record its need under Article 58(1) first',
  'record.contributor': (v, { held }) =>
    held === 'yes'
      ? `${v.state} is a contributor`
      : `${v.state} is a beneficiary of the pool: it is not obliged to contribute and takes no offsets`,
  'record.contributor.remedy': () => 'Record it for a contributor',
  'record.not-identified': (v, { held }) =>
    held === 'yes'
      ? `${v.state} is not identified as under migratory pressure`
      : `The Commission already identified ${v.state} as under migratory pressure`,
  'record.not-identified.remedy': () => 'Notify the need under Article 58(1) instead',
  'record.self-declaration-reasoned': (_, { held }) =>
    held === 'yes'
      ? 'The notification gives reasons'
      : 'A notification that a state is under pressure gives reasons',
  'record.self-declaration-reasoned.remedy': () => 'Add the reasons that Article 59(2) asks for',
  'record.in-a-list-or-self-declared': (v, { held }) =>
    held === 'yes'
      ? `${v.state} is in the list that Article ${v.basis} asks for, or says so of itself`
      : `${v.state} is not in the list that Article ${v.basis} asks for, and does not say of itself that it belongs there`,
  'record.in-a-list-or-self-declared.remedy': () => 'Let the state declare itself so, with reasons',
  'record.deduction-reasoned': (v, { held }) =>
    held === 'yes'
      ? 'The request gives reasons'
      : `This request of ${v.state} for a deduction must give reasons`,
  'record.deduction-reasoned.remedy': () => 'Add the reasons that the article asks for',
  'record.pool-not-used': (v, { held }) =>
    held === 'yes'
      ? `${v.state} has not used the pool`
      : `${v.state} already used the pool or notified that it will, and so cannot ask for a deduction for pressure`,
  'record.pool-not-used.remedy': () => 'Use the pool, or ask under Article 62 where that applies',
  'record.no-shortcoming-open': (v, { held }) =>
    held === 'yes'
      ? `No systemic shortcoming is found in ${v.state}`
      : `Systemic shortcomings are already found in ${v.state} and have not ended`,
  'record.no-shortcoming-open.remedy': () => 'Record their end first',
  'record.shortcoming-open': (v, { held }) =>
    held === 'yes'
      ? `Systemic shortcomings are found in ${v.state}`
      : `No systemic shortcoming is found in ${v.state} that could end`,
  'record.shortcoming-open.remedy': () => 'Record the finding first',
  'record.asks-something': (_, { held }) =>
    held === 'yes'
      ? 'It is about persons or money'
      : 'Nothing is asked or delivered: both persons and money are 0',
  'record.asks-something.remedy': () => 'Give a number of persons or an amount above 0',
  'record.within-pool': (v, { held }) =>
    held === 'yes'
      ? `What is asked, ${v.asked}, is within the ${v.left} that is left of the pool`
      : `What is asked, ${v.asked}, is more than the ${v.left} that is left of the pool`,
  'record.within-pool.remedy': () =>
    'Ask for at most what is left, counting a relocation at the value of the pool',
  'record.within-pledge': (v, { held }) =>
    held === 'yes'
      ? `What ${v.state} delivered is within its pledge`
      : `With this, ${v.state} would have delivered more than it pledged of that type (${v.pledgedPersons}, ${v.pledgedMoney})`,
  'record.within-pledge.remedy': () => 'Record a larger pledge first, or a smaller delivery',
  'record.within-alternative': (v, { held }) =>
    held === 'yes'
      ? `The amount is within the ${v.pledged} that ${v.state} pledged as alternative measures`
      : `Only pledged alternative measures turn into money: ${v.state} has ${v.pledged} of them left`,
  'record.within-alternative.remedy': () => 'Give an amount above 0 and at most that',
};
