import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitsOf,
  der,
  firstNotDer,
  MAX_DEPTH,
  octetsOf,
  oidOf,
  readElement,
  readFile,
  sequenceOf,
  smallInteger,
  textOf,
  timeOf,
  type Element,
} from './index.ts';

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const read = (hex: string): Element => readElement(bytes(hex));

describe('an element', () => {
  it('is read with its tag, its length and its parts', () => {
    const sequence = read('3006020105040161');
    expect(sequence).toMatchObject({ tag: 0x30, constructed: true, end: 8 });
    const [number, octets] = sequence.children;
    expect(smallInteger(number, 'a number')).toBe(5);
    expect(octetsOf(octets, 'octets')).toEqual(Uint8Array.of(0x61));
  });

  it('may have a tag of several octets, as the templates of a chip have', () => {
    expect(read('7f610102').tag).toBe(0x7f61);
    expect(read('5f1f00').tag).toBe(0x5f1f);
  });

  it('of indefinite length ends at its own end of contents, also within another', () => {
    const outer = read('3080308002010100000201020000');
    expect(outer.children.map(({ tag }) => tag)).toEqual([0x30, 0x02]);
    expect(outer.bytes).toHaveLength(14);
  });

  it('of indefinite length is read to its end once, however deep it is: 16 MB of them are refused soon', () => {
    const depth = MAX_DEPTH - 4;
    const within = new Uint8Array(16_000_000).fill(0x05);
    for (let at = 1; at < within.length; at += 2) within[at] = 0;
    const opening = Uint8Array.from({ length: depth * 2 }, (_, at) => (at % 2 === 0 ? 0x30 : 0x80));
    const file = Uint8Array.of(...opening, ...within.subarray(0, 400), ...new Uint8Array(depth * 2));
    let [deepest] = [readElement(file)];
    while (deepest.children[0]?.constructed) [deepest] = [deepest.children[0]];
    expect(deepest.children).toHaveLength(200);
    const large = new Uint8Array(opening.length + within.length);
    large.set(opening);
    large.set(within, opening.length);
    expect(() => readElement(large)).toThrow('hold more than');
  });

  it('says where its form is not DER', () => {
    expect(firstNotDer(read('3003020105'))).toBeNull();
    expect(firstNotDer(read('30800201050000'))).toEqual({ form: 'indefinite-length', at: 0 });
    expect(firstNotDer(read('300402810105'))).toEqual({ form: 'long-length', at: 2 });
  });
});

describe('bytes that are no element', () => {
  it.each([
    ['', 'The bytes end in the midst of an element.'],
    ['30', 'The bytes end in the midst of an element.'],
    ['3005020105', 'A length goes beyond the end.'],
    ['308800ffffffffffffff', 'A length goes beyond the end.'],
    ['0480', 'A length is indefinite where there are no parts.'],
    ['3080020105', 'The bytes end in the midst of an element.'],
    ['7fffffff7f00', 'A tag has more than three octets.'],
  ])('%s are refused: %s', (hex, sentence) => {
    expect(() => read(hex)).toThrow(sentence);
  });

  it('are refused where they lie deeper than real files do', () => {
    let nested: Uint8Array = Uint8Array.of(0x05, 0x00);
    for (let level = 0; level < MAX_DEPTH + 5; level += 1) nested = der.sequence(nested);
    const open = (element: Element): void => {
      for (const child of element.children) if (child.constructed) open(child);
    };
    expect(() => open(readElement(nested))).toThrow('within each other');
    const indefinite = bytes('3080'.repeat(MAX_DEPTH + 5) + '0000'.repeat(MAX_DEPTH + 5));
    expect(() => readElement(indefinite)).toThrow('within each other');
  });

  it('are refused where a child runs over its parent', () => {
    expect(() => read('30030402616263').children).toThrow('A length goes beyond the end.');
  });

  it('are told from bytes that follow', () => {
    expect(readFile(bytes('020105ff')).trailing).toBe(1);
    expect(() => readFile(new Uint8Array(11), { maxBytes: 10 })).toThrow('at most 10');
  });
});

describe('values', () => {
  it.each([
    ['2.23.136.1.1.1', '0606678108010101'],
    ['1.2.840.113549.1.7.2', '06092a864886f70d010702'],
    ['0.4.0.127.0.7.3.2.1', '060804007f0007030201'],
    ['2.999', '06028837'],
  ])('the object identifier %s is read and written', (dotted, hex) => {
    expect(oidOf(read(hex), 'an identifier')).toBe(dotted);
    expect(der.oid(dotted)).toEqual(bytes(hex));
  });

  it('an object identifier that ends in the midst is refused', () => {
    expect(() => oidOf(read('06022a86'), 'an identifier')).toThrow('in the midst of a part');
  });

  it.each([
    ['170d3233303131383130303030305a', '2023-01-18T10:00:00.000Z'],
    ['170b363030313138313030305a', '1960-01-18T10:00:00.000Z'],
    ['17113233303131383130303030302b30313030', '2023-01-18T09:00:00.000Z'],
    ['180f32303530303131383130303030305a', '2050-01-18T10:00:00.000Z'],
  ])('the time %s is %s', (hex, iso) => {
    expect(new Date(timeOf(read(hex), 'a time')).toISOString()).toBe(iso);
  });

  it('a day that no month has is refused', () => {
    expect(() => timeOf(read('170d3233303233303130303030305a'), 'the beginning')).toThrow(
      'the beginning is no day',
    );
  });

  it('text is read in every type that certificates use', () => {
    expect(textOf(read('0c03c3a961'), 'a name')).toBe('éa');
    expect(textOf(read('1402e961'), 'a name')).toBe('éa');
    expect(textOf(read('1e0400e90061'), 'a name')).toBe('éa');
    expect(textOf(read('1c08000000e900000061'), 'a name')).toBe('éa');
    expect(() => textOf(read('020105'), 'a name')).toThrow('a name is no text');
  });

  it('octets in segments are put together', () => {
    expect(octetsOf(read('24800401610401620000'), 'octets')).toEqual(Uint8Array.of(0x61, 0x62));
  });

  it('a bit string without its count of unused bits is refused', () => {
    expect(() => bitsOf(read('0300'), 'a key')).toThrow('unused bits');
    expect(() => bitsOf(read('030108'), 'a key')).toThrow('unused bits');
  });

  it('a part that is missing is named', () => {
    expect(() => sequenceOf(undefined, 'the signer')).toThrow('the signer is missing.');
  });
});

describe('what is written', () => {
  it('is DER and reads back, for any nesting of octets', () => {
    const { tree } = fc.letrec<{ tree: Uint8Array }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.uint8Array({ maxLength: 300 }).map((octets) => der.octetString(octets)),
        fc.array(tie('tree'), { maxLength: 4 }).map((parts) => der.sequence(...parts)),
        fc.array(tie('tree'), { maxLength: 4 }).map((parts) => der.set(...parts)),
      ),
    }));
    fc.assert(
      fc.property(tree, (encoded) => {
        const { element, trailing } = readFile(encoded);
        expect(trailing).toBe(0);
        expect(firstNotDer(element)).toBeNull();
        expect(element.bytes).toEqual(encoded);
      }),
    );
  });

  it('keeps numbers that are not negative so', () => {
    expect(der.integer(128)).toEqual(bytes('02020080'));
    expect(der.integer(Uint8Array.of(0, 0, 1))).toEqual(bytes('020101'));
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), (value) => {
        expect(smallInteger(readElement(der.integer(value)), 'a number')).toBe(value % 2 ** 32);
      }),
    );
  });

  it('writes times before 2050 short and others in full', () => {
    for (const iso of ['2049-12-31T23:59:59.000Z', '2050-01-01T00:00:00.000Z']) {
      expect(timeOf(readElement(der.time(Date.parse(iso))), 'a time')).toBe(Date.parse(iso));
    }
  });
});

describe('the bytes that are read', () => {
  it('are read from a Buffer as from any other bytes: a part that is copied is a copy', () => {
    const buffer = Buffer.from('3003020105', 'hex');
    const { element } = readFile(buffer);
    const copy = element.bytes.slice();
    copy[0] = 0x31;
    expect(buffer.toString('hex')).toBe('3003020105');
  });
});
