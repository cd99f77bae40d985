/** The bytes of what the server or the wallet wrote in base64: small, for pages that read no chip. */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
