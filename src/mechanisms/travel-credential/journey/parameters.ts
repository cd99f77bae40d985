/** Choices that no text settles, each with its reason. */

/** A day at an office sees many guards and servers: a key is short-lived, and long enough to be published in time. */
export const KEY_DAYS = 90;

/** A message sealed just before a rotation still arrives. */
export const KEY_GRACE_MINUTES = 60;

/** From so many days before its end a key that has no successor is announced. */
export const KEY_EXPIRING_DAYS = 14;

/** A key outlives its last message: 36 hours ahead, 24 after the declared time, 24 after a late crossing, and a day. */
export const PRIVATE_KEY_EXTRA_DAYS = 5;

/** Characters of a sealed message: a credential with a large portrait is about 100 000. */
export const MOST_MESSAGE_CHARACTERS = 700_000;

/** Jobs run every hour: what would be late by the next run is erased in this one. */
export const ERASE_AHEAD_MINUTES = 65;
