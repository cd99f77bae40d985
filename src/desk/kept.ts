/** What the desk keeps on this machine: choices of appearance, never figures. */

type Kept = 'language' | 'theme' | 'navigation';

/** A kept choice; null when there is none or storage is refused. */
export function kept(name: Kept): string | null {
  try {
    return localStorage.getItem(`acquis.${name}`);
  } catch {
    return null;
  }
}

export function keep(name: Kept, value: string): void {
  try {
    localStorage.setItem(`acquis.${name}`, value);
  } catch {
    // A browser that refuses storage loses the choice at the next visit, nothing more.
  }
}
