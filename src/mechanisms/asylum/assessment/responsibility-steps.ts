/** The questions about the steps between two states: what became of a request and of a transfer, and what a court looks at. */
import { fact, firstThat, rule, type Conclusion, type Day, type Words } from '#kernel';
import type { Facts } from '../facts/index.ts';
import { AMMR_36_1 } from '../law/transfer.ts';
import {
  dublinAcceptedOn,
  dublinRequestOutcome,
  dublinTransferOutcome,
  type DublinRequestOutcome,
  type DublinTransferOutcome,
} from '../rules/dublin/outcomes.ts';
import { anyPlea } from '../rules/dublin/remedy.ts';
import { stepsLaw } from '../rules/dublin/steps-law.ts';
import { transferOutcome, type TransferOutcome } from '../rules/transfer/carrying-out.ts';
import {
  acceptedOn,
  takeBackOutcome,
  takeChargeOutcome,
  type TakeBackOutcome,
  type TakeChargeOutcome,
} from '../rules/transfer/outcomes.ts';
import type { Look } from '../rules/transfer/period.ts';
import { pleaWithinScope } from '../rules/transfer/remedy.ts';
import { pleaArises, takeBackArises, takeChargeArises, transferArises } from './arises.ts';
import { choiceQuestion, type Given } from './question.ts';

/** By whichever act has the steps; that act is asked for first where it is not known. */
function underStepsLaw<Outcome>(
  facts: Facts,
  given: Given,
  ammr: (look: Look) => Conclusion<Outcome>,
  dublin: (look: Look) => Conclusion<Outcome>,
): Conclusion<Outcome> {
  const law = stepsLaw(facts, given.parameters);
  if (law.outcome === null) return { outcome: null, possible: [], findings: law.findings, open: law.open };
  const look = { facts, ...given };
  const concluded = law.outcome === 'AMMR' ? ammr(look) : dublin(look);
  return { ...concluded, findings: [...law.findings, ...concluded.findings] };
}

/** AMMR 36(1): whether the other state is asked to take charge or told to take back. */
export const kindKnown = rule('transfer.kind-known', AMMR_36_1, () => fact('transfer.kind', undefined));

const REQUEST_WORDS: Readonly<Record<DublinRequestOutcome, Words>> = {
  'own-responsibility': { en: 'No request in time: the state that had to make it is responsible itself', nl: 'Geen tijdig verzoek: de staat die het had moeten doen is zelf verantwoordelijk' },
  'may-lodge-new-application': { en: 'No request in time: the person may lodge a new application where he or she is', nl: 'Geen tijdig verzoek: de persoon mag een nieuw verzoek indienen waar hij of zij is' },
  'may-still-request': { en: 'No request has been sent; there is still time for it', nl: 'Er is geen verzoek verzonden; het kan nog' },
  'awaiting-reply': { en: 'A reply is awaited', nl: 'Het antwoord wordt afgewacht' },
  accepted: { en: 'Accepted: the requested state is responsible', nl: 'Aanvaard: de aangezochte staat is verantwoordelijk' },
  'accepted-by-silence': { en: 'Accepted by silence: the requested state is responsible', nl: 'Door stilzwijgen aanvaard: de aangezochte staat is verantwoordelijk' },
  refused: { en: 'Refused with reasons: the requested state does not take the person', nl: 'Met redenen geweigerd: de aangezochte staat neemt de persoon niet over' },
}; // prettier-ignore

export const takeChargeQuestion = choiceQuestion<TakeChargeOutcome | DublinRequestOutcome>({
  name: 'take-charge',
  title: {
    en: 'What has become of the request to take charge?',
    nl: 'Wat is er van het overnameverzoek geworden?',
  },
  arises: takeChargeArises,
  decide(facts, given) {
    if (facts['transfer.kind'] === undefined) {
      const asked = kindKnown();
      return { outcome: null, possible: [], findings: [asked], open: [asked] };
    }
    return underStepsLaw<TakeChargeOutcome | DublinRequestOutcome>(
      facts,
      given,
      takeChargeOutcome,
      dublinRequestOutcome,
    );
  },
  words: REQUEST_WORDS,
});

export const takeBackQuestion = choiceQuestion<TakeBackOutcome | DublinRequestOutcome>({
  name: 'take-back',
  title: { en: 'What has become of the taking back?', nl: 'Wat is er van de terugname geworden?' },
  arises: takeBackArises,
  decide: (facts, given) =>
    underStepsLaw<TakeBackOutcome | DublinRequestOutcome>(
      facts,
      given,
      takeBackOutcome,
      dublinRequestOutcome,
    ),
  words: {
    ...REQUEST_WORDS,
    'not-yet-notified': { en: 'The other state has not been notified yet; the obligation to take back remains', nl: 'De andere staat is nog niet in kennis gesteld; de verplichting tot terugname blijft' },
    'awaiting-confirmation': { en: 'The confirmation is awaited', nl: 'De bevestiging wordt afgewacht' },
    confirmed: { en: 'Confirmed: the notified state takes the person back', nl: 'Bevestigd: de in kennis gestelde staat neemt de persoon terug' },
    'confirmed-by-silence': { en: 'Confirmed by silence: the notified state takes the person back', nl: 'Door stilzwijgen bevestigd: de in kennis gestelde staat neemt de persoon terug' },
    'not-responsible': { en: 'The notified state has shown that it is not responsible', nl: 'De in kennis gestelde staat heeft aangetoond niet verantwoordelijk te zijn' },
  },
}); // prettier-ignore

/** Once a request was accepted, in words or by silence, or anything of a transfer is known. */
export const transferQuestion = choiceQuestion<TransferOutcome | DublinTransferOutcome>({
  name: 'transfer',
  title: { en: 'Who is responsible by the state of the transfer?', nl: 'Wie is verantwoordelijk naar de stand van de overdracht?' },
  arises: (facts, given) => transferArises(facts) || acceptedDay(facts, given) !== null,
  decide: (facts, given) =>
    underStepsLaw<TransferOutcome | DublinTransferOutcome>(
      facts,
      given,
      (look) => transferOutcome({ ...look, accepted: acceptedDay(facts, given) }),
      dublinTransferOutcome,
    ),
  words: {
    'carried-out': { en: 'The receiving state: the transfer was in time', nl: 'De ontvangende staat: de overdracht was op tijd' },
    suspended: { en: 'The receiving state: the transfer waits for the court', nl: 'De ontvangende staat: de overdracht wacht op de rechter' },
    'barred-by-crisis': { en: 'The receiving state, to which no transfer is made while it is in crisis; the period runs on', nl: 'De ontvangende staat, waarheen tijdens de crisis geen overdracht plaatsvindt; de termijn loopt door' },
    'to-be-carried-out': { en: 'The receiving state, as long as the period for the transfer runs', nl: 'De ontvangende staat, zolang de termijn voor de overdracht loopt' },
    shifted: { en: 'The transferring state: the period for the transfer is over', nl: 'De overdragende staat: de termijn voor de overdracht is verstreken' },
  },
}); // prettier-ignore

/** The day of acceptance by either act, where there is one that is known; null where not. */
export function acceptedDay(facts: Facts, given: Given): Day | null {
  if (lastAccepted?.facts === facts && lastAccepted.given === given) return lastAccepted.day;
  const law = stepsLaw(facts, given.parameters).outcome;
  const look = { facts, ...given };
  const day = (law === 'AMMR' ? acceptedOn(look) : law === 'DUBLIN3' ? dublinAcceptedOn(look) : null) ?? null;
  lastAccepted = { facts, given, day };
  return day;
}

/** The last answer, by identity: several questions of one case ask for it, and its facts never change in place. */
let lastAccepted: { readonly facts: Facts; readonly given: Given; readonly day: Day | null } | null = null;

export const pleaQuestion = choiceQuestion<'within-scope' | 'outside-scope'>({
  name: 'transfer-plea',
  title: { en: 'May a court look at what is said against the transfer decision?', nl: 'Mag een rechter ingaan op wat tegen het overdrachtsbesluit wordt aangevoerd?' },
  arises: pleaArises,
  decide: (facts, given) =>
    underStepsLaw<'within-scope' | 'outside-scope'>(
      facts,
      given,
      () => firstThat<'within-scope' | 'outside-scope'>([[pleaWithinScope(facts), 'within-scope']], 'outside-scope'),
      () => firstThat<'within-scope' | 'outside-scope'>([[anyPlea(), 'within-scope']], 'outside-scope'),
    ),
  words: {
    'within-scope': { en: 'Yes', nl: 'Ja' },
    'outside-scope': { en: 'No: it is not among what a court looks at', nl: 'Nee: het hoort niet tot wat een rechter beoordeelt' },
  },
}); // prettier-ignore
