/** Comma-separated values by RFC 4180: quoted where needed, lines end with CRLF. */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => row.map(field).join(',') + '\r\n').join('');
}

function field(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  // A spreadsheet would run a text that starts like a formula.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
