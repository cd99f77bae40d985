/**
 * The address as a link may carry it, on a page and in a document: of the web and without spaces or quotes, or null.
 * What is recorded is checked at the door; this holds too where it was not.
 */
export function webAddress(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  return /^https?:\/\/[^\s"<>]+$/i.test(text) && URL.canParse(text) ? text : null;
}
