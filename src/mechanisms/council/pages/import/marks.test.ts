/** What is marked in the text of a letter. */
import { describe, expect, it } from 'vitest';
import { piecesOf } from './marks.ts';

const marked = (line: string, ...taken: string[]): string[] =>
  piecesOf(line, taken)
    .filter((piece) => piece.marked)
    .map(({ text }) => text);

describe('a line of a letter', () => {
  it('marks what was taken from it, and leaves every character in place', () => {
    const pieces = piecesOf('vanaf 1 juli 2027; de bepalingen', ['1 juli 2027']);
    expect(pieces.map(({ text }) => text)).toEqual(['vanaf ', '1 juli 2027', '; de bepalingen']);
    expect(pieces.map((piece) => piece.marked)).toEqual([false, true, false]);
  });

  it('marks two pieces that lie over each other once', () => {
    expect(marked('uiterlijk op 1 januari 2029 open', 'op 1 januari 2029', '1 januari 2029 open')).toEqual([
      'op 1 januari 2029 open',
    ]);
  });

  it('takes one kind of space for another', () => {
    expect(marked('soit 1\u00A0250\u202Fagents', '1 250 agents')).toEqual(['1\u00A0250\u202Fagents']);
  });

  it('marks to its end a sentence that goes on over the next', () => {
    expect(marked('gevraagd. Het kabinet steunt de ', 'Het kabinet steunt de tekst.')).toEqual([
      'Het kabinet steunt de',
    ]);
  });

  it('marks nothing that is not there', () => {
    expect(marked('geheel iets anders', 'Het kabinet')).toEqual([]);
    expect(piecesOf('', ['x'])).toEqual([]);
  });
});
