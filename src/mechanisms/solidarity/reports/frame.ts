import type { Report } from '#report';
import type { ReportedCycle, ReportWriter } from './writer.ts';
import type { SourceJson } from '../outputs/source-output.ts';

/** What every document about a cycle begins and ends with. Call it last: the notes are then complete. */
export function frame(
  write: ReportWriter,
  { facts, language, assumed }: ReportedCycle,
  own: Pick<Report, 'title' | 'subtitle' | 'fileName' | 'blocks'> & {
    readonly sources: readonly SourceJson[];
  },
): Report {
  const { words, formats } = write;
  return {
    ...own,
    language,
    asOf: facts.asOf,
    dateline: words.dateline(formats.day(facts.asOf), facts.key.vintage),
    ...(assumed === undefined ? {} : { status: words.whatIf(assumed), fileName: `${own.fileName}-what-if` }),
    notes: write.notes.all(),
    sources: write.sources(own.sources),
    footer: words.footer,
  };
}
