/**
 * Which dossier a point of a letter may be about, and what a new one for it would be: by the documents that both name,
 * else by their titles. A suggestion, for a person to confirm.
 */
import { foldedText } from '#kernel';
import type { ProcedureKind } from '../dossier/procedures.ts';
import type { DecisionType } from '../letter/codes.ts';
import type { ReferenceKind } from '../letter/reference-kinds.ts';
import { similarDossier, type Titled } from './similar-title.ts';

export interface NamedDocument {
  readonly id: string;
  readonly kind: ReferenceKind;
  /** Where it can be read; absent or null where that is not known. */
  readonly url?: string | null | undefined;
}

export interface Known extends Titled {
  readonly references: readonly NamedDocument[];
}

export interface LetterPoint {
  readonly title: string;
  readonly references: readonly NamedDocument[];
}

export interface Suggestion {
  readonly name: string;
  readonly title: string;
  /** The documents that both name; none where the titles are alike. */
  readonly shared: readonly string[];
}

/** Documents of one file: an act is named by many points that are not about it. */
const OWN: ReadonlySet<ReferenceKind> = new Set(['com', 'swd', 'council', 'procedure', 'parliament']);

/** Null where neither documents nor titles point at one. */
export function dossierOfPoint<One extends Known>(
  point: LetterPoint,
  dossiers: readonly One[],
): Suggestion | null {
  const bySharing = (kinds: (kind: ReferenceKind) => boolean): Suggestion | null =>
    mostShared(
      point,
      dossiers.map((dossier) => ({ dossier, shared: sharedOf(point, dossier, kinds) })),
    );
  return (
    bySharing((kind) => OWN.has(kind)) ??
    asSuggestion(similarDossier(point.title, dossiers), []) ??
    bySharing((kind) => kind === 'act')
  );
}

function sharedOf(
  { references }: LetterPoint,
  dossier: Known,
  kinds: (kind: ReferenceKind) => boolean,
): readonly string[] {
  const named = new Set(references.filter(({ kind }) => kinds(kind)).map(({ id }) => id));
  return dossier.references.filter(({ id, kind }) => kinds(kind) && named.has(id)).map(({ id }) => id);
}

/** The one that shares most; among those that share as much, the one whose title is alike, else none. */
function mostShared(
  { title }: LetterPoint,
  all: readonly { readonly dossier: Known; readonly shared: readonly string[] }[],
): Suggestion | null {
  const most = Math.max(0, ...all.map(({ shared }) => shared.length));
  const best = most === 0 ? [] : all.filter(({ shared }) => shared.length === most);
  const alike = similarDossier(
    title,
    best.map(({ dossier }) => dossier),
  );
  const chosen = best.length === 1 ? best[0] : best.find(({ dossier }) => dossier === alike);
  return chosen === undefined ? null : asSuggestion(chosen.dossier, chosen.shared);
}

function asSuggestion(dossier: Titled | null, shared: readonly string[]): Suggestion | null {
  return dossier === null ? null : { name: dossier.name, title: dossier.title, shared };
}

export interface NewDossier {
  readonly name: string;
  readonly kind: ProcedureKind;
  readonly references: readonly NamedDocument[];
}

/** What a new dossier for a point would be. */
export function newDossierFor(point: LetterPoint & { readonly type: DecisionType | null }): NewDossier {
  return {
    name: nameFrom(point.title),
    kind: kindOf(point),
    references: point.references
      .filter(({ kind }, place) => OWN.has(kind) && firstOf(point.references, place))
      .map(asDocument),
  };
}

/** As a dossier keeps it: with an address only where there is one. */
export function asDocument({ id, kind, url }: NamedDocument): NamedDocument {
  return url != null && /^https?:/.test(url) ? { id, kind, url } : { id, kind };
}

/** The documents of its own file that a point names and a dossier does not have yet. */
export function lackingIn(
  dossier: Pick<Known, 'references'>,
  named: readonly NamedDocument[],
): readonly NamedDocument[] {
  const there = new Set(dossier.references.map(({ id }) => id));
  return named
    .filter(({ id, kind }, place) => OWN.has(kind) && !there.has(id) && firstOf(named, place))
    .map(asDocument);
}

function firstOf(references: readonly NamedDocument[], place: number): boolean {
  return references.findIndex(({ id }) => id === references[place]?.id) === place;
}

const LONGEST_NAME = 60;

/** `Regulation on returns` is `regulation-on-returns`; empty where a title has no letters. */
export function nameFrom(title: string): string {
  const words = foldedText(title).match(/[a-z0-9]+/g) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (longer.length > LONGEST_NAME) break;
    name = longer;
  }
  return name === '' ? (words[0] ?? '').slice(0, LONGEST_NAME) : name;
}

/** The kinds of procedure by the letters with which the institutions number them (Interinstitutional Style Guide). */
const BY_NUMBER: Readonly<Partial<Record<string, ProcedureKind>>> = {
  COD: 'ordinary-legislative',
  CNS: 'special-legislative',
  APP: 'special-legislative',
};

/** What a title says that a file is, in the languages of letters; the first that fits. */
const BY_TITLE: readonly (readonly [ProcedureKind, RegExp])[] = [
  [
    'implementing-act',
    /uitvoerings(?:besluit|verordening|handeling)|implementing (?:decision|regulation|act)|durchführungs(?:beschluss|verordnung|rechtsakt)|(?:décision|règlement|acte) d['’]exécution/iu,
  ],
  [
    'international-agreement',
    /(?:onderhandelingen|ondertekening|sluiting|overeenkomst|negotiat\p{L}*|signing|signature|conclusion|aufnahme von verhandlungen|verhandlungen|unterzeichnung|abschluss|négociations?)\b.{0,80}(?:overeenkomst|akkoord met|verdrag|agreement|convention|abkommen|übereinkommen|accord|canada|verenigde staten|united states|vereinigten staaten|états-unis)|(?:machtiging|authoris\p{L}+|ermächtigung|autorisation)\b.{0,80}(?:onderhandel|negotiat|verhandlung|négoci)/iu,
  ],
  [
    'conclusions',
    /conclusies|\bresolutie\b|council conclusions|\bresolution\b|schlussfolgerungen|\bconclusions du conseil/iu,
  ],
];

/** A title that names a proposal for an act of the legislator. */
const PROPOSAL =
  /verordening|richtlijn|wetgevingsvoorstel|\bvoorstel\b|regulation|directive|proposal|verordnung|richtlinie|vorschlag|règlement|proposition/iu;

/** The kind that its number says; else its title; else what the Council does with it; for a person to put right. */
function kindOf({
  title,
  references,
  type,
}: LetterPoint & { readonly type: DecisionType | null }): ProcedureKind {
  for (const { id, kind } of references) {
    const known = kind === 'procedure' ? BY_NUMBER[/\(([A-Z]{3})\)$/.exec(id)?.[1] ?? ''] : undefined;
    if (known !== undefined) return known;
  }
  const titled = BY_TITLE.find(([, words]) => words.test(title))?.[0];
  if (titled !== undefined) return titled;
  if (type === 'conclusions') return 'conclusions';
  if (type === 'general-approach' || type === 'partial-general-approach') return 'ordinary-legislative';
  if (PROPOSAL.test(title)) return 'ordinary-legislative';
  if (type === 'political-agreement' || type === 'adoption' || type === 'approval') return 'implementing-act';
  return references.some(({ kind }) => kind === 'com') ? 'ordinary-legislative' : 'information';
}
