/** Announced beside happened, a row a point. */
import type { Language } from '#kernel';
import { plainText, type Block } from '#report';
import { titleOf } from '../outputs/dossier-output.ts';
import type { ComparedPoint } from '../record/comparison.ts';
import { POSITION_WORDS, TYPE_WORDS } from '../words/agenda-words.ts';
import { LETTER_WORDS, type LetterWords } from './letter-words.ts';

export function comparedTable(points: readonly ComparedPoint[], language: Language): readonly Block[] {
  const words = LETTER_WORDS[language];
  const { compared } = words;
  return [
    { kind: 'heading', text: compared.title },
    {
      kind: 'table',
      caption: compared.caption,
      columns: [
        { head: compared.point, kind: 'text', wide: true },
        { head: compared.announced, kind: 'text' },
        { head: compared.happened, kind: 'text' },
        { head: compared.verdict, kind: 'text' },
      ],
      rows: points.map((point) => [
        { text: `${point.key} ${plainText(titleOf(point.title, language))}` },
        { text: point.type === null ? '–' : TYPE_WORDS[point.type][language] },
        { text: happenedIn(point, words) },
        { text: [differenceIn(point, words, language), ...movedIn(point, words, language)].join('; ') },
      ]),
    },
  ];
}

function happenedIn({ result, decided }: ComparedPoint, { briefly }: LetterWords): string {
  if (result === null) return '–';
  return (decided === null ? undefined : briefly.decided[decided]) ?? briefly.results[result];
}

/** Where something else was decided than was announced, it says what. */
function differenceIn(
  { verdict, type, decided }: ComparedPoint,
  words: LetterWords,
  language: Language,
): string {
  return verdict === 'otherwise' && decided !== null && decided !== type
    ? words.instead(TYPE_WORDS[decided][language].toLocaleLowerCase(language))
    : words.verdicts[verdict];
}

function movedIn(
  { announced, taken, moved }: ComparedPoint,
  words: LetterWords,
  language: Language,
): string[] {
  if (announced === null || taken === null || moved !== true) return [];
  return [words.moved(POSITION_WORDS[announced][language], POSITION_WORDS[taken][language])];
}
