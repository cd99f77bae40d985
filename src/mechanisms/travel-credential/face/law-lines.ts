/** What each provision is relied on for. */
import { lawLinesOf, type Words } from '#kernel';
import * as law from './law.ts';

const RELIED_ON: Readonly<Record<keyof typeof law, Words>> = {
  SBC_8_2G: { en: 'As proposed: checks in advance with a credential', nl: 'Zoals voorgesteld: controles vooraf met een credential' },
  PASSPORTS_4_3_B: { en: 'The face on the chip serves to verify the identity of the holder', nl: 'Het gezicht op de chip dient om de identiteit van de houder te verifiëren' },
  GDPR_9_1: { en: 'A face measured to recognise somebody is special personal data: there must be a ground, which is recorded', nl: 'Een gezicht dat wordt gemeten om iemand te herkennen, is een bijzonder persoonsgegeven: er moet een grond zijn, die wordt vastgelegd' },
  GDPR_22_1: { en: 'Nobody is subject to a decision by a machine alone', nl: 'Niemand wordt onderworpen aan een besluit van een machine alleen' },
  FACE_IMAGE: { en: 'What a picture of a face must be to be compared: one face, large, sharp, evenly lit, turned to the camera', nl: 'Wat een gezichtsopname moet zijn om te vergelijken: één gezicht, groot, scherp, gelijkmatig belicht, naar de camera gericht' },
}; // prettier-ignore

export const faceLawLines = lawLinesOf({ ...law }, RELIED_ON);
