/** The reason texts of the journey in English. */
import type { Messages } from '#kernel';

const LEVEL: Readonly<Record<string, string>> = {
  trusted: 'its signature goes back to its State',
  'unknown-csca': 'nobody here knows the certificate of the State that signed it',
  'signature-failure': 'its signature is not right',
  'digest-mismatch': 'a part of it was changed after it was signed',
  'structure-error': 'it is not built as such a document is',
  expired: 'the certificate that signed it had ended',
  revoked: 'the certificate that signed it was revoked',
  unknown: 'it was not settled whether it is genuine',
};

export const journeyEn: Messages = {
  'journey.law.not-there': () => 'The Regulation is not adopted: its text is needed to answer',
  'journey.make.document': (_, { held }) =>
    held === 'yes'
      ? 'A credential is made from the chip of a passport or of an identity card of the Union'
      : 'A credential is made from a passport with a chip or an identity card of the Union only',
  'journey.make.nationality': () => 'Every nationality may: third-country passports are as welcome as European ones',
  'journey.make.any-age': () => 'This version of the text has no lowest age',
  'journey.make.age': ({ age, youngest }) => `One must be at least ${youngest}; the holder is ${age}`,
  'journey.make.chip': (_, { held }) =>
    held === 'yes' ? 'The chip was found genuine and unchanged' : 'The chip was not found genuine and unchanged',
  'journey.make.face': (_, { held }) =>
    held === 'yes' ? 'The person was matched to the image in the chip' : 'The person was not matched to the image in the chip',
  'journey.contents.biometrics': ({ groups }, { held }) =>
    held === 'yes' ? 'No fingerprints or iris images are in it' : `${groups} may not be in it: fingerprints and iris images never are`,
  'journey.contents.needed': ({ groups }, { held }) =>
    held === 'yes' ? `${groups} are there` : `${groups} must be in it`,
  'journey.window.too-early': ({ opens, hours }) => `It is too early: submit from ${opens}, ${hours} hours before the crossing`,
  'journey.window.over': ({ closes }) => `It is too late: the declared crossing was at ${closes}`,
  'journey.window.open': ({ opens, closes }) => `It may be submitted from ${opens} to ${closes}`,
  'journey.route.side-open': ({ leg, from, to }) =>
    `Whether leg ${leg}, from ${from} to ${to}, crosses the external border cannot be said on that day`,
  'journey.route.entry': ({ state, leg }) => `The first entry is into ${state}, on leg ${leg}: its authority receives`,
  'journey.route.exit': ({ state, leg }) => `The exit is from ${state}, on leg ${leg}: its authority receives`,
  'journey.route.no-crossing': ({ direction }) =>
    `No leg of the route crosses the external border ${direction === 'entry' ? 'inwards' : 'outwards'}`,
  'journey.route.right-state': ({ state, right }, { held }) =>
    held === 'yes' ? `${state} is the right State` : `It goes to ${right}, not to ${state}`,
  'journey.consent.none': () => 'No consent was given',
  'journey.consent.specific': ({ office, asked }, { held }) =>
    held === 'yes' ? `Consent was given for this submission to ${office}` : `Consent was given for another submission or office (${office}), not for ${asked}`,
  'journey.consent.stands': () => 'The consent was not withdrawn',
  'journey.consent.withdrawn': ({ at }) => `The consent was withdrawn at ${at}`,
  'journey.erasure.withdrawn': ({ at }) => `The consent was withdrawn at ${at}: all is erased at once`,
  'journey.erasure.crossing': ({ crossed, hours, at }) => `At the border at ${crossed}: erased by ${at}, ${hours} hours later`,
  'journey.erasure.declared-time': ({ declared, hours, at }) =>
    `Nobody came yet; declared for ${declared}: erased by ${at}, ${hours} hours later`,
  'journey.readiness.demonstration': () =>
    'This is a demonstration: the gate is open, and no real data belong in it',
  'journey.readiness.board': ({ day }, { held }) =>
    held === 'yes' ? `The Management Board confirmed readiness on ${day}` : 'The Management Board has not confirmed readiness',
  'journey.readiness.date': ({ day }, { held }) =>
    held === 'not-yet-known' ? 'The Commission has set no date' : `The Commission set ${day} as the start`,
  'journey.holder.national': ({ nationality }, { held }) =>
    held === 'yes' ? `A national of ${nationality} moves freely` : `A national of ${nationality} is a third-country national`,
  'journey.holder.family': () => 'Family members of Union citizens move freely: the guard establishes whether this is one',
  'journey.document.authentic': ({ level }) => `The document: ${LEVEL[level ?? ''] ?? level}`,
  'journey.document.valid': ({ expires, crossing }, { held }) =>
    held === 'yes' ? `The document is valid until ${expires}` : `The document is valid until ${expires}, and the crossing is on ${crossing}`,
  'journey.entry.permit': () => 'With a residence permit or long-stay visa other conditions hold: the guard looks at it',
  'journey.entry.valid-beyond': ({ departure, needed, expires }, { held }) =>
    held === 'yes'
      ? `The document is valid until ${expires}, three months beyond the departure on ${departure}`
      : `The document must be valid until ${needed}, three months beyond the departure on ${departure}, and is until ${expires}; in an emergency the guard may waive that`,
  'journey.entry.recently-issued': ({ issued, oldest }) => `The document was issued on ${issued}; it may not be older than ${oldest}`,
  'journey.entry.days': ({ stay, left }) => `The stay takes ${stay} days, and ${left} of the 90 in 180 are left`,
  'journey.entry.authorised': ({ authorisation }) =>
    authorisation === 'none'
      ? 'A visa or travel authorisation is required and there is none'
      : authorisation === 'not-required'
        ? 'No visa or travel authorisation is required'
        : `There is a ${authorisation === 'visa' ? 'visa' : 'travel authorisation'}`,
  'journey.advance.in-time': ({ received, declared, hours }) =>
    `Received at ${received} for ${declared}: at most ${hours} hours ahead, and not after`,
  'journey.advance.exit': () => 'On exit there are no entry conditions',
  'journey.advance.free-movement': () => 'Who moves freely has no entry conditions to meet',
  'journey.booth.same-person': () => 'Is this the person? The live face against the image in the chip',
  'journey.booth.same-document': () => 'Is this the document? The chip against the credential',
  'journey.booth.databases': () => 'SIS, Interpol’s lost and stolen documents and national data are consulted by their own systems',
  'journey.booth.new-hits': () => 'Is there anything new since the advance check?',
  'journey.booth.overstay': () => 'Was the permitted stay exceeded? The Entry/Exit System tells',
  'journey.booth.entry-exit': () => 'The Entry/Exit System tells of earlier stays, refusals and the days that are left',
  'journey.booth.purpose-means': () => 'Purpose and conditions of the stay, and means: the guard asks where there is cause',
  'journey.booth.alert': () => 'Is there an alert in the SIS for refusing entry?',
  'journey.booth.threat': () => 'Is there a threat to public policy, security, health or international relations?',
  'journey.decision.twice': ({ earlier }) => `A decision is already recorded: ${earlier}`,
  'journey.decision.future': ({ at, now }) => `${at} is still to come: it is ${now}`,
  'journey.decision.before': ({ at, received }) => `${at} is before the submission was received, at ${received}`,
  'journey.decision.too-soon': ({ declared }) => `Nobody is missed before the declared time, ${declared}`,
  'journey.decision.guard': ({ at }) => `A guard decided at ${at}`,
  'journey.decision.reasoned': ({ grounds }, { held }) =>
    held === 'yes' ? `The refusal states its grounds: ${grounds}` : 'A refusal states its grounds (A to I of the standard form) and a reason in words',
  'fact.law.final': () => 'the Regulation as adopted',
  'fact.holder.document': () => 'from which document',
  'fact.holder.age': () => 'the age of the holder',
  'fact.holder.chip': () => 'whether the chip is genuine',
  'fact.holder.face': () => 'whether the person matches the image in the chip',
  'fact.holder.nationality': () => 'the nationality in the document',
  'fact.holder.family': () => 'whether this is a family member of a Union citizen',
  'fact.route.schengen': () => 'whether a State is in the area without internal border checks on that day',
  'fact.readiness.board': () => 'the confirmation of the Management Board',
  'fact.readiness.date': () => 'the date that the Commission sets',
  'fact.document.trust': () => 'the certificate of the issuing State',
  'fact.document.expiry': () => 'the last day on which the document is valid',
  'fact.document.issue': () => 'the day on which the document was issued',
  'fact.entry.departure': () => 'the intended day of departure',
  'fact.entry.daysLeft': () => 'how many of the 90 days are left',
  'fact.entry.authorisation': () => 'whether a visa or travel authorisation is required and held',
  'fact.entry.permit': () => 'what the residence permit or long-stay visa allows',
}; // prettier-ignore
