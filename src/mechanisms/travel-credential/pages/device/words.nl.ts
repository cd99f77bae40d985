/** The words of the wallet on the device, in Dutch. */
import type { deviceWordsEn } from './words.en.ts';

export const deviceWordsNl: Record<keyof typeof deviceWordsEn, string> = {
  loading: 'Kijken wat dit toestel bewaart …',
  unavailable:
    'Deze browser bewaart niets, zoals in een privévenster. Open de pagina in een gewoon venster om een credential te bewaren.',
  'absent.title': 'Op dit toestel staat geen credential',
  absent:
    'Een credential dat u maakt, wordt hier bewaard, versleuteld met een wachtzin van u, en nergens anders.',
  'absent.make': 'Een credential maken',
  'locked.title': 'Uw credential openen',
  locked:
    'Het staat versleuteld op dit toestel. Niemand dan u kent de wachtzin, en niemand kan u die sturen.',
  passphrase: 'Wachtzin',
  open: 'Openen',
  opening: 'Bezig met openen …',
  wrong: 'Dit is niet de wachtzin waarmee het bewaard is. Er is niets veranderd; probeer het opnieuw.',
  forgotten: 'Ik ben de wachtzin vergeten',
  'forgotten.what':
    'Zonder de wachtzin opent niemand het credential. U kunt het weggooien en uit uw document een nieuw maken. Wat u stuurde, kunt u dan hier niet meer intrekken; het wordt hoe dan ook op tijd gewist.',
  throwAway: 'Weggooien',
  keep: 'Bewaren',
  lock: 'Vergrendelen',
};
