/** The reason texts in English. */
import type { Messages } from '#kernel';

export const messagesEn: Messages = {
  'council.members': ({ inFavour, needed, open }) =>
    `${inFavour} members in favour, ${needed} are needed; ${open} open`,
  'council.population': ({ inFavour, most, needed }) =>
    `Those in favour stand for ${inFavour} of the people, at most ${most}; ${needed} is needed`,
  'council.blocking': ({ notInFavour, least, open }) =>
    `${notInFavour} members not in favour, of which ${open} open; fewer than ${least} do not block, whatever people they stand for`,
  'council.unanimity': ({ against, abstained, open }) =>
    `Nobody may be against. Against: ${against}; abstained: ${abstained}, which prevents nothing; ${open} open`,
  'fact.ballots': () => 'how the others vote',
};
