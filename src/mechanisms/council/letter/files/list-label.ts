/** What stands before an item of a list: `1.`, `a)`, `I.`, `–`. */

const LABEL = String.raw`\(?\d{1,3}(?:\.\d{1,2})*[.)°]|\d{1,2}(?:\.\d{1,2})+|\(?([a-z])\1?[.)]|\(?[ivxlc]{1,6}[.)]|[-–—•·▪◦●‣■□]`;
const WHOLE = new RegExp(`^(?:${LABEL})$`, 'i');
const FIRST = new RegExp(String.raw`^(?:${LABEL})\s`, 'i');
const BULLET = /^[•·▪◦●‣■□]/;

/** Whether the text is a label and nothing else. */
export function isLabel(text: string): boolean {
  return WHOLE.test(text);
}

/** Whether the text begins with a label of its own. */
export function hasLabel(text: string): boolean {
  return isLabel(text) || FIRST.test(text);
}

/** The label before the text; a bullet, whatever its form, is a `-`. */
export function labelled(label: string, text: string): string {
  return plainBullet(label === '' ? text : `${label} ${text}`);
}

function plainBullet(line: string): string {
  return line.replace(BULLET, '-');
}
