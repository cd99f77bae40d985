/** The letter that goes before an agenda or a report: to whom, from where, about what, by whom. */
import { formatDayLong, type Day, type Language, type MemberState } from '#kernel';
import { plainText, type Block, type Cover } from '#report';
import { LETTER_WORDS } from './letter-words.ts';
import { addresseeOf, seatOf } from './sender.ts';

/** What a person says about the letter itself; what is absent is filled in by its default, or by hand. */
export interface Letterhead {
  readonly addressee?: string | undefined;
  readonly reference?: string | undefined;
  /** The offices that sign, and the names that go with them. */
  readonly signedBy?: readonly string[] | undefined;
  readonly signedName?: readonly string[] | undefined;
}

export function coverOf(
  { addressee, reference, signedBy = [], signedName = [] }: Letterhead,
  about: {
    readonly state: MemberState;
    readonly asOf: Day;
    readonly language: Language;
    readonly subject: string;
    readonly enclosed: string;
    readonly blocks: readonly Block[];
  },
): Cover {
  const { state, asOf, language, subject, enclosed, blocks } = about;
  const words = LETTER_WORDS[language];
  const details = [
    { label: words.subject, value: subject },
    ...(reference === undefined ? [] : [{ label: words.reference, value: plainText(reference) }]),
    { label: words.enclosure, value: enclosed },
  ];
  const signing = Math.max(1, signedBy.length, signedName.length);
  return {
    to: addressee === undefined ? addresseeOf(state, language) : [plainText(addressee)],
    dated: `${seatOf(state, language)}, ${formatDayLong(asOf, language)}`,
    details,
    blocks,
    signatures: Array.from({ length: signing }, (_, index) => [
      plainText(signedBy[index] ?? words.office),
      plainText(signedName[index] ?? words.name),
    ]),
  };
}
