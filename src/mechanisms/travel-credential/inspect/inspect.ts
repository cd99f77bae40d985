/** Any file of a travel document: which it is, what it says in short, and its tree. Nothing is verified. */
import { Refusal } from '#kernel';
import { damaged, MAX_BYTES, readFile } from '../asn1/index.ts';
import { deviation, type Deviation } from '../certificates/index.ts';
import { kindOf, type FileKind } from './kind.ts';
import type { TreeNode } from './node.ts';
import { notBerOf, type NotBer } from './not-ber.ts';
import { pemIn } from './pem.ts';
import { summaryOf, type Fact } from './summary.ts';
import { treeOf, type TreeOptions } from './tree.ts';

export interface Inspection {
  readonly kind: FileKind | NotBer;
  /** What the lines around it call it, where it came as PEM. */
  readonly pem: string | null;
  /** Bytes of the file itself, out of PEM. */
  readonly size: number;
  readonly facts: readonly Fact[];
  /** Why it could not be read as what it seems to be; null where it was. */
  readonly problem: string | null;
  readonly deviations: readonly Deviation[];
  /** Null where the file is no BER. */
  readonly tree: TreeNode | null;
}

/** Throws a Refusal of kind `damaged` where the bytes are of no file that is known, BER or not. */
export function inspectFile(bytes: Uint8Array, options: TreeOptions = {}): Inspection {
  if (bytes.length > MAX_BYTES) {
    throw damaged(`There are ${bytes.length} bytes, where at most ${MAX_BYTES} are read.`, 'byte 0');
  }
  const pem = pemIn(bytes);
  const file = pem?.bytes ?? bytes;
  const other = pem === null ? notBerOf(file) : null;
  if (other !== null) return { ...other, pem: null, size: file.length, problem: null, tree: null };
  const { element, trailing } = readFile(file);
  const kind = kindOf(element);
  const { facts, problem, deviations } = summarised(() => summaryOf(kind, element));
  return {
    kind,
    pem: pem?.label ?? null,
    size: file.length,
    facts,
    problem,
    deviations:
      trailing > 0 ? [deviation('trailing-bytes', 'file', { bytes: trailing }), ...deviations] : deviations,
    tree: treeOf(element, options),
  };
}

function summarised(
  read: () => ReturnType<typeof summaryOf>,
): Pick<Inspection, 'facts' | 'problem' | 'deviations'> {
  try {
    return { ...read(), problem: null };
  } catch (error) {
    if (error instanceof Refusal) return { facts: [], problem: error.message, deviations: [] };
    throw error;
  }
}
