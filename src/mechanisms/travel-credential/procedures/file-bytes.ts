/** Bytes that come in base64, or as text. */
import { Refusal } from '#kernel';

/** The bytes of a field. Throws a Refusal where it is empty or not base64. */
export function bytesIn(base64: string, where: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  const letters = base64.replaceAll(/[\s=]/g, '').length;
  if (letters > 0 && bytes.length >= Math.floor((letters * 3) / 4)) return new Uint8Array(bytes);
  throw new Refusal('invalid-input', `“${where}” is empty, or not in base64.`, {
    where,
    remedy: `Send the file itself: curl -F ${where}=@FILE; or its bytes in base64 in JSON.`,
  });
}
