/**
 * The provisions that the solidarity mechanism rests on, one constant each, in the order of the text.
 * AMMR is Regulation (EU) 2024/1351. The line beside a constant says what it is relied on for.
 */
import type { Provision } from '#kernel';

const article = (number: string, paragraph?: string, rest: Partial<Provision> = {}): Provision => ({
  act: 'AMMR',
  article: number,
  ...(paragraph === undefined ? {} : { paragraph }),
  ...rest,
});
const recital = (number: string): Provision => ({ act: 'AMMR', recital: number });

/** The Commission's decision says which states are under pressure, at risk, or in a significant situation. */
export const ART_11_1 = article('11', '1');
/** Large, recurring disembarkations after search and rescue count as pressure. */
export const ART_11_3 = article('11', '3');
/** The proposal names at least 30 000 relocations and EUR 600 million. */
export const ART_12_2 = article('12', '2');
/** At least 30 000 relocations. */
export const ART_12_2_A = article('12', '2', { point: 'a' });
/** At least EUR 600 million. */
export const ART_12_2_B = article('12', '2', { point: 'b' });
/** The ratio of the two numbers is kept; beneficiaries need not implement. */
export const ART_12_3 = article('12', '3');
/** States pledge in the High-Level Forum. */
export const ART_13_3 = article('13', '3');
/** The forum is reconvened when pledges are insufficient. */
export const ART_13_4 = article('13', '4');
/** The types of solidarity, of equal value. */
export const ART_56_2 = article('56', '2');
/** The Council act: reference numbers and each state's pledge. */
export const ART_57_1 = article('57', '1');
/** The indicative part for search and rescue. */
export const ART_57_2 = article('57', '2');
/** Each state pledges its mandatory fair share. */
export const ART_57_3 = article('57', '3');
/** Free choice among the types; unrequested alternative measures become money. */
export const ART_57_4 = article('57', '4');
/** An identified state notifies that it will use the pool. */
export const ART_58_1 = article('58', '1');
/** A state that considers itself under pressure notifies with reasons. */
export const ART_59_1 = article('59', '1');
/** The Commission decides on that notification. */
export const ART_59_4 = article('59', '4');
/** Once accepted it is a beneficiary, unless capacity is insufficient; the forum meets within two weeks. */
export const ART_59_6 = article('59', '6');
/** Contributors implement in proportion to their overall pledge, by the end of the year. */
export const ART_60_3 = article('60', '3');
/** States with a full deduction, and beneficiaries, are not obliged. */
export const ART_60_3_THIRD = article('60', '3', { subparagraph: 3 });
/** No duty towards a beneficiary with systemic shortcomings. */
export const ART_60_3_FOURTH = article('60', '3', { subparagraph: 4 });
/** States confirm in January what was implemented. */
export const ART_60_6 = article('60', '6');
/** A state under pressure that has not used the pool may ask for a deduction. */
export const ART_61_1 = article('61', '1');
/** The reasons that a self-declared state gives. */
export const ART_61_2 = article('61', '2');
/** The Council decides on a deduction for pressure. */
export const ART_61_4 = article('61', '4');
/** A state in a significant migratory situation may ask for a deduction. */
export const ART_62_1 = article('62', '1');
/** The reasons it gives. */
export const ART_62_2 = article('62', '2');
/** A self-declared state also shows that its situation is significant. */
export const ART_62_3 = article('62', '3');
/** The Council decides on a deduction for a significant situation. */
export const ART_62_5 = article('62', '5');
/** Offsets that a beneficiary asks for: pledges reach half of the proposal. */
export const ART_63_1 = article('63', '1');
/** Offsets that a contributor offers. */
export const ART_63_2 = article('63', '2');
/** Mandatory offsets after the reconvened forum. */
export const ART_63_3 = article('63', '3');
/** Mandatory offsets when pledges to be implemented fall later. */
export const ART_63_4 = article('63', '4');
/** Offsets for a pledge not fulfilled in the year. */
export const ART_63_5 = article('63', '5');
/** The contributor identifies the cases and becomes responsible. */
export const ART_63_6 = article('63', '6');
/** No duty beyond the fair share. */
export const ART_63_7 = article('63', '7');
/** The reference key: half population, half GDP. */
export const ART_66 = article('66');
/** The formula of the key. */
export const ANNEX_I: Provision = { act: 'AMMR', annex: 'I' };
/** From when the Regulation applies. */
export const ART_85 = article('85');
/** More than the fair share may be pledged; draws follow pledges. */
export const RECITAL_31 = recital('31');
/** Relocation comes first, offsets second; offsets count towards the fair share. */
export const RECITAL_33 = recital('33');
/** Denmark takes no part. */
export const RECITAL_90 = recital('90');
