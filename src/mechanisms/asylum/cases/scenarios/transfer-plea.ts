/** Scenarios of others on what a court looks at in an appeal against a transfer. */
import * as z from 'zod';
import type { Facts } from '../../facts/index.ts';
import { pleaWithinScope } from '../../rules/transfer/remedy.ts';
import { like } from './words.ts';

/** What words of a plea point to; the first that fits. */
const WORDS: readonly (readonly [RegExp, NonNullable<Facts['transfer.plea']>])[] = [
  [/inhuman|degrading|torture|charter|systemic|refoulement|art(icle|\.)? ?[34]\b/i, 'inhuman-treatment'],
  [/\b(46|time limit for (the )?transfer|transfer (period|too late|expired))\b/i, 'transfer-too-late'],
  [
    /subsequent|after the (transfer )?decision|later|new circumstances|since the decision/i,
    'later-circumstances',
  ],
  [/\b(2[5-8]|34)\b|family|sibling|unaccompanied|dependen/i, 'family-or-dependency'],
  [/\b(29|3[0-3])\b|visa|residence document|diploma|irregular/i, 'other-criteria'],
  [/\b(39|41)\b|request (was )?(too )?late/i, 'request-too-late'],
  [/\b35\b|discretion|humanitarian/i, 'discretion'],
  [/interview|hear|inform|translat|language|procedur|reception|prefer|wish|health|16\b|24\b|37\b/i, 'other'],
];

export const PLEA_FACTS = z.looseObject({
  transfer_ground: z.string().nullish(),
  take_back: z.boolean().nullish(),
  plea: like(WORDS, 'a plea').nullish(),
});

/** Area `remedies`, where the facts are those of an appeal against a transfer decision; null where they are not. */
export function scenarioOfTransferPlea(facts: unknown): Record<string, unknown> | null {
  const { transfer_ground: ground, take_back: takeBack, plea } = PLEA_FACTS.parse(facts);
  if (plea == null) return null;
  const back = takeBack === true || /take[ -]?back|36\(1\)\([bc]\)|38\(4\)/i.test(ground ?? '');
  const { held } = pleaWithinScope({
    'transfer.plea': plea,
    'transfer.kind': back ? 'take-back' : 'take-charge',
  });
  return { plea_within_scope: held === 'yes' };
}
