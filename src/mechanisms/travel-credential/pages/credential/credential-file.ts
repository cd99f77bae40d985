/** The credential as a file, to be taken along. */
import { download } from '../../../../desk/take-along/download.ts';
import { bytesOfBase64 } from '../../trust/base64.ts';

export function takeAlong(der: string): void {
  const bytes = Uint8Array.from(bytesOfBase64(der, 'credential'));
  download('credential.dtc', 'application/octet-stream', new Blob([bytes]));
}
