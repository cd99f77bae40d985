/** The reason texts in English. */
import type { Messages } from '#kernel';

export const messagesEn: Messages = {
  'council.members': ({ inFavour, needed, open }) =>
    `${members(inFavour)} in favour, at least ${needed} must be${undecided(open)}`,
  'council.population': ({ inFavour, most, needed }) =>
    inFavour === most
      ? `Those in favour stand for ${inFavour} of the people, at least ${needed} is needed`
      : `Those in favour stand for ${inFavour} of the people, and for ${most} if the undecided join; at least ${needed} is needed`,
  'council.blocking': ({ notInFavour, least, open }) =>
    `Too few to block? ${members(notInFavour)} not in favour${undecided(open, 'of them ')}; fewer than ${least} cannot block, whatever people they stand for`,
  'council.unanimity': ({ against, abstained, open }) =>
    `Nobody may be against. Against: ${against}; abstained: ${abstained}, which prevents nothing${undecided(open)}`,
  'fact.ballots': () => 'how the others vote',
};

function members(count: unknown): string {
  return `${String(count)} ${String(count) === '1' ? 'member' : 'members'}`;
}

function undecided(open: unknown, of = ''): string {
  return String(open) === '0' ? '' : `, ${of}${String(open)} undecided`;
}
