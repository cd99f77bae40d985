/** How large a file this reader may give. */
import { useMe } from '../../../../desk/people/me.ts';
import { MAX_BYTES } from '../../letter/files/limits.ts';

/** Whoever has no role may send 1 MB: the file in base64, which takes four characters for three bytes, and its frame. */
export const READER_BYTES = Math.floor(((1024 ** 2 - 1024) * 3) / 4);

export interface MostBytes {
  readonly bytes: number;
  /** A role would raise it. */
  readonly raised: boolean;
  /** Both limits in MB, for sentences. */
  readonly words: { readonly limit: string; readonly most: string };
}

export function useMostBytes(locale: string): MostBytes {
  const role = useMe()?.role;
  const isReader = role === undefined || role === 'reader';
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, roundingMode: 'floor' });
  return {
    bytes: isReader ? READER_BYTES : MAX_BYTES,
    raised: isReader,
    words: {
      limit: format.format((isReader ? READER_BYTES : MAX_BYTES) / 1024 ** 2),
      most: format.format(MAX_BYTES / 1024 ** 2),
    },
  };
}
