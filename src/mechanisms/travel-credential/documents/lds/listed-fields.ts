/** Data groups that begin with a list of the tags they hold: DG11 and DG12. */
import { damaged, type Element } from '../../asn1/index.ts';
import { deviation, type Deviation } from '../deviation.ts';
import { MAX_ITEMS } from './limits.ts';
import { noteNotDer, openFile, partWith } from './open-file.ts';

const TAG_LIST = 0x5c;
/** A template with more than one of a field, and the number of them before. */
export const SEVERAL = 0xa0;

export interface ListedFields {
  readonly fields: readonly Element[];
  readonly deviations: Deviation[];
}

/** The fields of the file; where the list names others than are there, that is noted. Throws a Refusal (`damaged`). */
export function listedFields(bytes: Uint8Array, name: 'DG11' | 'DG12'): ListedFields {
  const open = openFile(bytes, name);
  noteNotDer(open, name);
  const { parts, deviations } = open;
  if (parts.length > MAX_ITEMS)
    throw damaged(`${name} has ${parts.length} fields, more than are read.`, name);
  const list = partWith(parts, TAG_LIST);
  const fields = parts.filter(({ tag }) => tag !== TAG_LIST);
  if (list === undefined) deviations.push(deviation('lds.no-tag-list', name));
  else if (!sameTags(tagsIn(list), fields)) deviations.push(deviation('lds.tag-list', `${name} 5C`));
  return { fields, deviations };
}

/** Tags of one or two octets, as the list writes them: without lengths. */
function tagsIn({ content }: Element): readonly number[] {
  const tags: number[] = [];
  for (let offset = 0; offset < content.length; offset += 1) {
    const first = content[offset] ?? 0;
    const long = (first & 0x1f) === 0x1f;
    if (long) offset += 1;
    tags.push(long ? first * 256 + (content[offset] ?? 0) : first);
  }
  return tags;
}

/** Fields in a template stand in the list by their own tag or by that of the template: either will do. */
function sameTags(listed: readonly number[], fields: readonly Element[]): boolean {
  const inside = (field: Element): readonly number[] =>
    field.tag === SEVERAL ? field.children.map(({ tag }) => tag) : [];
  const there = new Set(fields.flatMap((field) => [field.tag, ...inside(field)]));
  return (
    listed.every((tag) => there.has(tag)) &&
    fields.every((field) => listed.includes(field.tag) || inside(field).some((tag) => listed.includes(tag)))
  );
}

/** All of a field: those that stand alone and those in a template. */
export function allOf(fields: readonly Element[], tag: number): readonly Element[] {
  return fields.flatMap((field) => {
    if (field.tag === tag) return [field];
    return field.tag === SEVERAL ? field.children.filter((one) => one.tag === tag) : [];
  });
}
