/** Bytes with the three readers of Node's Buffer that the decoder of JPEG 2000 asks for, in a browser that has none. */
export class Octets extends Uint8Array<ArrayBuffer> {
  readInt8(at: number): number {
    return this.#view.getInt8(at);
  }

  readUInt16BE(at: number): number {
    return this.#view.getUint16(at);
  }

  readUInt32BE(at: number): number {
    return this.#view.getUint32(at);
  }

  get #view(): DataView {
    return new DataView(this.buffer, this.byteOffset, this.byteLength);
  }
}
