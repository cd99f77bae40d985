/** A page of this server to go on with; the home page when the text names anything else. */
export function localPath(text: string | undefined): string {
  const here = 'http://here.invalid';
  // Browsers read a backslash as a slash: “/\elsewhere” would be another host.
  if (!text?.startsWith('/') || text.includes('\\')) return '/';
  const url = URL.parse(text, here);
  return url?.origin === here ? `${url.pathname}${url.search}${url.hash}` : '/';
}
