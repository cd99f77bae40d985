/**
 * Damaged variants of a file, for tests of what reads it: bits turned, lengths that lie, parts within parts, cut,
 * inserted and doubled. A variant is known by its number alone, so that a finding can be made again:
 * `mutation(bytes, 4711)` is always the same.
 */
import { concat } from './values.ts';

/** How often a part is wrapped in itself, to go deeper than readers may. */
const DEPTHS = [2, 8, 40, 400] as const;

/** Octets that stand where a length or a tag is read: the ends of every form. */
const EDGES = [0x00, 0x01, 0x1f, 0x30, 0x7f, 0x80, 0x81, 0x82, 0x84, 0x88, 0xff] as const;

type Draw = (below: number) => number;

/** The variant of that number. One to four changes, drawn from it. */
export function mutation(bytes: Uint8Array, number: number): Uint8Array {
  const draw = drawsFrom(number);
  let changed = bytes;
  for (let left = 1 + draw(4); left > 0; left -= 1) changed = change(changed, draw);
  return changed;
}

function change(bytes: Uint8Array, draw: Draw): Uint8Array {
  if (bytes.length === 0) return Uint8Array.of(draw(256));
  const at = draw(bytes.length);
  switch (draw(9)) {
    case 0:
      return withOctet(bytes, at, (bytes[at] ?? 0) ^ (1 << draw(8)));
    case 1:
      return withOctet(bytes, at, draw(256));
    case 2:
      return withOctet(bytes, at, EDGES[draw(EDGES.length)] ?? 0);
    case 3:
      return bytes.slice(0, at);
    case 4:
      return concat([bytes.subarray(0, at), octets(1 + draw(6), draw), bytes.subarray(at)]);
    case 5:
      return concat([bytes.subarray(0, at), bytes.subarray(at + 1 + draw(8))]);
    case 6: {
      const end = Math.min(bytes.length, at + 1 + draw(64));
      return concat([bytes.subarray(0, end), bytes.subarray(at, end), bytes.subarray(end)]);
    }
    case 7:
      return withLength(bytes, headerNear(bytes, at), draw);
    default:
      return nested(bytes, headerNear(bytes, at), draw);
  }
}

/** The nearest place before that looks like the head of an element. */
function headerNear(bytes: Uint8Array, at: number): number {
  for (let offset = at; offset > 0 && at - offset < 16; offset -= 1) {
    const tag = bytes[offset] ?? 0;
    if (tag === 0x30 || tag === 0x31 || tag === 0x04 || (tag & 0xe0) === 0xa0 || tag === 0x7f) return offset;
  }
  return 0;
}

/** The length behind a tag says something else: a little more or less, indefinite, or far too much. */
function withLength(bytes: Uint8Array, header: number, draw: Draw): Uint8Array {
  const at = Math.min(header + 1, bytes.length - 1);
  const old = bytes[at] ?? 0;
  const lengths = [
    [old + 1],
    [old - 1],
    [0x80],
    [0x81, old],
    [0x82, 0, old],
    [0x84, 0xff, 0xff, 0xff, 0xff],
    [0x88, 0, 0, 0, 0, 0, 0, 0, old],
  ];
  const length = Uint8Array.from(lengths[draw(lengths.length)] ?? [], (octet) => octet & 0xff);
  return concat([bytes.subarray(0, at), length, bytes.subarray(at + 1)]);
}

/** What begins at a header, within sequences of indefinite length. */
function nested(bytes: Uint8Array, header: number, draw: Draw): Uint8Array {
  const depth = DEPTHS[draw(DEPTHS.length)] ?? 2;
  const opening = new Uint8Array(depth * 2).map((_, index) => (index % 2 === 0 ? 0x30 : 0x80));
  const closing = new Uint8Array(draw(2) * depth * 2);
  return concat([bytes.subarray(0, header), opening, bytes.subarray(header), closing]);
}

function withOctet(bytes: Uint8Array, at: number, octet: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = octet;
  return changed;
}

function octets(count: number, draw: Draw): Uint8Array {
  return Uint8Array.from({ length: count }, () => draw(256));
}

/** Numbers that follow from the first, evenly spread (mulberry32). */
function drawsFrom(number: number): Draw {
  let state = Math.imul(number + 1, 0x9e37_79b1) >>> 0;
  return (below) => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
