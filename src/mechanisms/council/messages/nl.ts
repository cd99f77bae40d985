/** De redenen in het Nederlands. */
import type { Messages } from '#kernel';

export const messagesNl: Messages = {
  'council.members': ({ inFavour, needed, open }) =>
    `${inFavour} leden voor, ${needed} nodig; ${open} nog open`,
  'council.population': ({ inFavour, most, needed }) =>
    `Wie voor is, staat voor ${inFavour} van de mensen, ten hoogste ${most}; ${needed} is nodig`,
  'council.blocking': ({ notInFavour, least, open }) =>
    `${notInFavour} leden niet voor, waarvan ${open} nog open; minder dan ${least} blokkeren niet, voor hoeveel mensen zij ook staan`,
  'council.unanimity': ({ against, abstained, open }) =>
    `Niemand mag tegen zijn. Tegen: ${against}; onthouden: ${abstained}, wat niets verhindert; ${open} nog open`,
  'fact.ballots': () => 'hoe de anderen stemmen',
};
