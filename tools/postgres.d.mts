/** A URL to a server's maintenance database, or null where there is none. */
export function findPostgres(): string | null;
