/** When the obligations of the state responsible end under Dublin III (19). */
import { addMonths, every, not, rule, some, type Finding } from '#kernel';
import { DUBLIN_19_1, DUBLIN_19_2, DUBLIN_19_3 } from '../../law/dublin.ts';
import { stated, statedAs, thereIs, type DublinFacts } from './facts.ts';

/** 19(2): an absence of at least three months. */
export const ABSENCE_MONTHS = 3;

/** 19(1): another state issued a residence document; the obligations are its own. */
export const laterDocument = rule('dublin.later-document', DUBLIN_19_1, (facts: DublinFacts) =>
  thereIs(facts, 'laterDocumentOf'),
);

/** 19(2): outside the territory of the states for at least three months, without a valid document of the state responsible. */
export const absentThreeMonths = rule('dublin.absent-three-months', DUBLIN_19_2, (facts: DublinFacts) =>
  every(
    thereIs(facts, 'leftOn'),
    statedAs(
      facts,
      'cameBackOn',
      (back) => facts.leftOn != null && addMonths(facts.leftOn, ABSENCE_MONTHS) <= back,
    ),
    not(stated(facts, 'keptDocument')),
  ),
);

/** 19(3): left in compliance with a return decision; an application after that is a new one. */
export const returned = rule('dublin.returned', DUBLIN_19_3, (facts: DublinFacts) =>
  stated(facts, 'returnCarriedOut'),
);

/** Whether the obligations to take charge or take back have ended. */
export function ceasedUnderDublin(facts: DublinFacts): Finding {
  return some(laterDocument(facts), absentThreeMonths(facts), returned(facts));
}
