/**
 * Who answers for the data in each operation: shown to the traveller in plain words. No text that could be read settles
 * a capacity; the mandate speaks of demarcated and of shared responsibility. All of it is a choice until a text does.
 */
import type { Provision, Words } from '#kernel';
import { DTC_3, DTC_5, DTC_MANDATE, GDPR_4_7, GDPR_4_8, GDPR_26, GDPR_28, SBC_15 } from './law.ts';

export type Capacity = 'controller' | 'joint-controller' | 'processor' | 'none';

export interface Responsibility {
  readonly operation: string;
  readonly who: Words;
  readonly capacity: Capacity;
  /** What that means for the traveller. */
  readonly means: Words;
  readonly provisions: readonly Provision[];
  /** Whether a text settles it; otherwise it is a choice of this product, until one does. */
  readonly settled: boolean;
}

export const CAPACITY_WORDS: Readonly<Record<Capacity, Words>> = {
  controller: { en: 'answers for it (controller)', nl: 'is verantwoordelijk (verwerkingsverantwoordelijke)' },
  'joint-controller': {
    en: 'answers for it together with others (joint controller)',
    nl: 'is samen met anderen verantwoordelijk (gezamenlijke verwerkingsverantwoordelijke)',
  },
  processor: { en: 'does it on behalf of others (processor)', nl: 'doet het namens anderen (verwerker)' },
  none: { en: 'is you yourself', nl: 'bent u zelf' },
};

const EU_LISA: Words = { en: 'eu-LISA', nl: 'eu-LISA' };
const AUTHORITY: Words = {
  en: 'The border authority of the State of first entry or of exit',
  nl: 'De grensautoriteit van de staat van eerste binnenkomst of van uitreis',
};

export const RESPONSIBILITIES: readonly Responsibility[] = [
  {
    operation: 'device',
    who: { en: 'You', nl: 'Uzelf' },
    capacity: 'none',
    means: {
      en: 'The credential on your device is yours. Nobody sees it until you send it, and you can throw it away.',
      nl: 'Het credential op uw toestel is van u. Niemand ziet het tot u het verstuurt, en u kunt het weggooien.',
    },
    provisions: [DTC_3],
    settled: false,
  },
  {
    operation: 'validation',
    who: EU_LISA,
    capacity: 'joint-controller',
    means: {
      en: 'The chip is checked for being genuine and your face is compared with its image. Nothing is kept of it.',
      nl: 'De chip wordt op echtheid gecontroleerd en uw gezicht vergeleken met de foto erin. Daarvan blijft niets bewaard.',
    },
    provisions: [DTC_3, DTC_MANDATE, GDPR_26],
    settled: false,
  },
  {
    operation: 'routing',
    who: EU_LISA,
    capacity: 'processor',
    means: {
      en: 'The router carries a closed envelope. It cannot read it, and keeps nothing once it is delivered.',
      nl: 'De router brengt een gesloten envelop weg. Hij kan haar niet lezen, en bewaart niets zodra zij is bezorgd.',
    },
    provisions: [DTC_5, GDPR_4_8, GDPR_28],
    settled: false,
  },
  {
    operation: 'advance-check',
    who: AUTHORITY,
    capacity: 'controller',
    means: {
      en: 'The authority opens the envelope, checks the document and the conditions, and prepares your crossing.',
      nl: 'De autoriteit opent de envelop, controleert het document en de voorwaarden, en bereidt uw passage voor.',
    },
    provisions: [GDPR_4_7, SBC_15],
    settled: false,
  },
  {
    operation: 'crossing',
    who: AUTHORITY,
    capacity: 'controller',
    means: {
      en: 'At the border a guard compares you and your document with what you sent, and decides.',
      nl: 'Aan de grens vergelijkt een grenswachter u en uw document met wat u stuurde, en beslist.',
    },
    provisions: [GDPR_4_7, SBC_15],
    settled: false,
  },
  {
    operation: 'erasure',
    who: AUTHORITY,
    capacity: 'controller',
    means: {
      en: 'At most 24 hours after you crossed all of it is erased, and a proof without content stays.',
      nl: 'Hoogstens 24 uur na uw passage is alles gewist, en een bewijs zonder inhoud blijft.',
    },
    provisions: [DTC_MANDATE, GDPR_4_7],
    settled: false,
  },
];
