/** What the address of the register holds: which events are shown. */
export interface RegisterSearch {
  readonly stream?: string;
  readonly version?: number;
  readonly type?: string;
}

const LONGEST = 200;

/** Reads the search part of an address; what it does not know it leaves out. A version alone says nothing. */
export function parseRegister(raw: Readonly<Record<string, unknown>>): RegisterSearch {
  const { stream, version, type } = raw;
  const name = typeof stream === 'string' && stream !== '' && stream.length <= LONGEST ? stream : undefined;
  return {
    ...(name === undefined ? {} : { stream: name }),
    ...(name !== undefined && isVersion(version) ? { version } : {}),
    ...(typeof type === 'string' && type !== '' && type.length <= LONGEST ? { type } : {}),
  };
}

function isVersion(version: unknown): version is number {
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 && version <= 2_147_483_647;
}
