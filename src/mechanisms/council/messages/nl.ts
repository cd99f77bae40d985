/** De redenen in het Nederlands. */
import type { Messages } from '#kernel';

export const messagesNl: Messages = {
  'council.members': ({ inFavour, needed, open }) =>
    `${leden(inFavour)} voor, ten minste ${needed} nodig${onbeslist(open)}`,
  'council.population': ({ inFavour, most, needed }) =>
    inFavour === most
      ? `Wie voor is, staat voor ${inFavour} van de mensen, ten minste ${needed} is nodig`
      : `Wie voor is, staat voor ${inFavour} van de mensen, en voor ${most} als wie onbeslist is meedoet; ten minste ${needed} is nodig`,
  'council.blocking': ({ notInFavour, least, open }) =>
    `Te weinig om te blokkeren? ${leden(notInFavour)} niet voor${onbeslist(open, 'van hen ')}; minder dan ${least} kunnen niet blokkeren, voor hoeveel mensen zij ook staan`,
  'council.unanimity': ({ against, abstained, open }) =>
    `Niemand mag tegen zijn. Tegen: ${against}; onthouden: ${abstained}, wat niets verhindert${onbeslist(open)}`,
  'fact.ballots': () => 'hoe de anderen stemmen',
};

function leden(count: unknown): string {
  return `${String(count)} ${String(count) === '1' ? 'lid' : 'leden'}`;
}

function onbeslist(open: unknown, of = ''): string {
  return String(open) === '0' ? '' : `, ${of}${String(open)} nog onbeslist`;
}
