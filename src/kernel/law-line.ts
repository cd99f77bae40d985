/** One provision that a mechanism rests on, with what it is relied on for. */
import { actOf } from './acts.ts';
import type { Provision } from './citation.ts';
import { printProvision } from './citation-text.ts';
import { foldedText } from './folded-text.ts';
import type { Words } from './words.ts';

export interface LawLine {
  readonly provision: Provision;
  /** What it is relied on for, in a line. */
  readonly for: Words;
}

/** The constants of a file of the law that are provisions; figures may stand beside them. */
export type ProvisionName<Law> = {
  [Name in keyof Law]: Law[Name] extends Provision ? Name : never;
}[keyof Law];

/** One line a constant of a mechanism’s law, in the order of the words; words without a constant do not compile. */
export function lawLinesOf<Name extends string>(
  provisions: Readonly<Record<NoInfer<Name>, Provision>>,
  reliedOn: Readonly<Record<Name, Words>>,
): readonly LawLine[] {
  return (Object.keys(reliedOn) as Name[]).map((name) => ({
    provision: provisions[name],
    for: reliedOn[name],
  }));
}

/** Every word that is asked stands somewhere in the provision, its act or what it is for. */
export function isAbout(
  { provision, for: reliedOn }: LawLine,
  asked: string,
  language: keyof Words,
): boolean {
  const { cited, title, celex } = actOf(provision.act);
  const text = foldedText(
    [
      printProvision(provision, { language }),
      printProvision(provision),
      cited[language],
      title[language],
      celex ?? '',
      reliedOn[language],
    ].join(' '),
  );
  return foldedText(asked)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
