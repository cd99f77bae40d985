/** What a step of a dossier says came of the point at which it was taken. */
import type { StepCode } from '../dossier/procedures.ts';
import type { DecisionType, Result } from '../letter/codes.ts';

export interface Decided {
  readonly result: Result;
  /** What was decided, by the types that an agenda may have announced it under; none where nothing was. */
  readonly types: readonly DecisionType[];
}

const ADOPTED: Decided = { result: 'reached', types: ['adoption', 'approval'] };

/** Steps of the Council itself: others are not taken at its meeting. */
export const DECIDED: Readonly<Partial<Record<StepCode, Decided>>> = {
  'debate-in-council': { result: 'discussed', types: [] },
  'reach-partial-general-approach': { result: 'reached', types: ['partial-general-approach'] },
  'reach-general-approach': { result: 'reached', types: ['general-approach'] },
  // Outside the ordinary legislative procedure the two are one step.
  'agree-politically': { result: 'reached', types: ['political-agreement', 'general-approach'] },
  'approve-parliament-position': ADOPTED,
  'adopt-council-position': ADOPTED,
  'approve-amendments': ADOPTED,
  'adopt-joint-text-in-council': ADOPTED,
  'adopt-act': ADOPTED,
  'authorise-negotiations': ADOPTED,
  'authorise-signature': ADOPTED,
  conclude: ADOPTED,
  'adopt-conclusions': { result: 'reached', types: ['conclusions', 'adoption', 'approval'] },
  // What is left where not everybody agrees.
  'issue-presidency-conclusions': { result: 'not-reached', types: [] },
};
