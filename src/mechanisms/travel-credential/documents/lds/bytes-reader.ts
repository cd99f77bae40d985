/** Numbers of fixed length, one after the other, as ISO/IEC 19794 writes them: high byte first. */
import { damaged } from '../../asn1/index.ts';

export class BytesReader {
  readonly #bytes: Uint8Array;
  readonly #where: string;
  #offset = 0;

  constructor(bytes: Uint8Array, where: string) {
    this.#bytes = bytes;
    this.#where = where;
  }

  get left(): number {
    return this.#bytes.length - this.#offset;
  }

  /** The next bytes. Throws a Refusal (`damaged`) where there are fewer. */
  take(length: number): Uint8Array {
    if (length > this.left) {
      throw damaged(
        `The record ends ${length - this.left} bytes too early.`,
        `${this.#where}, byte ${this.#offset}`,
      );
    }
    const taken = this.#bytes.subarray(this.#offset, this.#offset + length);
    this.#offset += length;
    return taken;
  }

  /** The next number of so many bytes, at most four. */
  number(length: number): number {
    let value = 0;
    for (const octet of this.take(length)) value = value * 256 + octet;
    return value;
  }
}
