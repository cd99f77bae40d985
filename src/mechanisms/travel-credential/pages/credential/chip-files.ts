/** The files of a chip among those that somebody chose: known by their first byte, never by what they are called. */
import { Refusal } from '#kernel';
import { readElement } from '../../asn1/index.ts';
import { dataGroupNumber, fileOfTag, MAX_FILE_BYTES, type FileName } from '../../documents/index.ts';

export interface GivenFile {
  /** With its folders, where it was in an archive. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What was read of one chip. */
export interface ChipFiles {
  readonly securityObject: Uint8Array | null;
  /** Data groups by number. */
  readonly dataGroups: ReadonlyMap<number, Uint8Array>;
}

export const NO_FILES: ChipFiles = { securityObject: null, dataGroups: new Map() };

/** Fingerprints and irises (Doc 9303-10): never in a credential, and not even opened. */
const NEVER_TAKEN: readonly FileName[] = ['DG3', 'DG4'];

export interface Sorted {
  /** By folder; files that were chosen by themselves are in the folder of no name. */
  readonly chips: ReadonlyMap<string, ChipFiles>;
  /** Fingerprints that were left out, by the name of their group. */
  readonly leftOut: readonly FileName[];
  /** What is no file of a chip. */
  readonly strangers: readonly string[];
  /** Two files of one kind in one folder: of which chip is which? */
  readonly twice: readonly FileName[];
}

export function sortFiles(files: readonly GivenFile[]): Sorted {
  const chips = new Map<string, Map<FileName, Uint8Array>>();
  const leftOut = new Set<FileName>();
  const twice = new Set<FileName>();
  const strangers: string[] = [];
  for (const { path, bytes } of files) {
    const name = fileNameOf(bytes);
    if (name === undefined) strangers.push(path);
    else if (NEVER_TAKEN.includes(name)) leftOut.add(name);
    else {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const chip = chips.get(folder) ?? new Map<FileName, Uint8Array>();
      if (chip.has(name)) twice.add(name);
      chips.set(folder, chip.set(name, bytes));
    }
  }
  return {
    chips: new Map([...chips].map(([folder, chip]) => [folder, chipFiles(chip)])),
    leftOut: [...leftOut],
    strangers,
    twice: [...twice],
  };
}

function chipFiles(files: ReadonlyMap<FileName, Uint8Array>): ChipFiles {
  const groups = [...files].flatMap(([name, bytes]): [number, Uint8Array][] => {
    const number = dataGroupNumber(name);
    return number === undefined ? [] : [[number, bytes]];
  });
  return {
    securityObject: files.get('EF.SOD') ?? null,
    dataGroups: new Map(groups.toSorted(([one], [other]) => one - other)),
  };
}

/** A letter may be a tag too: the length that follows must fit as well. */
function fileNameOf(bytes: Uint8Array): FileName | undefined {
  const name = fileOfTag(bytes[0] ?? 0);
  if (name === undefined || bytes.length > MAX_FILE_BYTES) return undefined;
  try {
    readElement(bytes);
    return name;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** What was chosen before with what came now; of two files of one kind the later counts. */
export function together(before: ChipFiles, now: ChipFiles): ChipFiles {
  return {
    securityObject: now.securityObject ?? before.securityObject,
    dataGroups: new Map([...before.dataGroups, ...now.dataGroups].toSorted(([one], [other]) => one - other)),
  };
}

/** Without these three there is no credential. */
export function missingFrom({ securityObject, dataGroups }: ChipFiles): readonly FileName[] {
  return [
    ...(securityObject === null ? (['EF.SOD'] as const) : []),
    ...(dataGroups.has(1) ? [] : (['DG1'] as const)),
    ...(dataGroups.has(2) ? [] : (['DG2'] as const)),
  ];
}
