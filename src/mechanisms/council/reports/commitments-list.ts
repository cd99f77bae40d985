/** What parliament was promised, and where each promise stands on the day of the letter. */
import { formatDayLong, parseDay, type Day, type Language } from '#kernel';
import { plainText, type Block } from '#report';
import { titleOf } from '../outputs/dossier-output.ts';
import { commitmentsOf, type Commitment } from '../record/commitments.ts';
import type { Meeting } from '../record/meeting.ts';
import { LETTER_WORDS } from './letter-words.ts';

export function commitmentsList(meeting: Meeting, asOf: Day, language: Language): readonly Block[] {
  const words = LETTER_WORDS[language];
  const items = commitmentsOf(meeting).map((one) => {
    const day = one.due === null ? null : formatDayLong(parseDay(one.due), language);
    const promised = words.commitment(titleOf(one.text, language), day);
    return { text: plainText(`${one.key}: ${promised} – ${standsAt(one, asOf, language)}`) };
  });
  return [
    { kind: 'heading', text: words.commitments },
    items.length === 0 ? { kind: 'paragraph', text: words.noCommitments } : { kind: 'list', items },
  ];
}

function standsAt({ due, met }: Commitment, asOf: Day, language: Language): string {
  const words = LETTER_WORDS[language];
  if (met !== null) return words.met(formatDayLong(parseDay(met), language));
  return due !== null && parseDay(due) < asOf ? words.overdue : words.open;
}
