/** What passive authentication found of the document, as one of three answers. */
import { allOf, formatDay, no, notYetKnown, reason, yes, type Day, type Determination } from '#kernel';
import type { Level } from '../../authentication/level.ts';
import { SBC_8_2 } from '../law.ts';

export interface DocumentFacts {
  readonly level: Level;
  /** The last day of validity; null when it is not known. */
  readonly expiresOn: Day | null;
}

/** Article 8(2): is it authentic, and valid on the day of the crossing? */
export function documentInOrder({ level, expiresOn }: DocumentFacts, crossingOn: Day): Determination {
  return allOf([authentic(level), validOn(expiresOn, crossingOn)]);
}

function authentic(level: Level): Determination {
  const values = { level };
  if (level === 'trusted') return yes([reason('journey.document.authentic', 'yes', SBC_8_2, values)]);
  // Where nobody can say whose signature it is, the paper document decides at the booth.
  if (level === 'unknown' || level === 'unknown-csca') {
    return notYetKnown(
      [{ path: 'document.trust', provision: SBC_8_2 }],
      [reason('journey.document.authentic', 'not-yet-known', SBC_8_2, values)],
    );
  }
  return no([reason('journey.document.authentic', 'no', SBC_8_2, values)]);
}

function validOn(expiresOn: Day | null, crossingOn: Day): Determination {
  if (expiresOn === null) return notYetKnown([{ path: 'document.expiry', provision: SBC_8_2 }]);
  const held = expiresOn >= crossingOn ? 'yes' : 'no';
  const values = { expires: { day: formatDay(expiresOn) }, crossing: { day: formatDay(crossingOn) } };
  const found = reason('journey.document.valid', held, SBC_8_2, values);
  return held === 'yes' ? yes([found]) : no([found]);
}
