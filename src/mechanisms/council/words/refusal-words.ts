/** Refusals of letters in Dutch: the server says them in English, in sentences of which these are the patterns. */

interface Said {
  readonly sentence: string;
  readonly remedy: string;
}

const WHAT: Readonly<Record<string, string>> = {
  'a rich text file (RTF)': 'een rich-text-bestand (RTF)',
  'an Excel workbook': 'een Excel-werkmap',
  'a PowerPoint presentation': 'een PowerPoint-presentatie',
  'an OpenDocument file': 'een OpenDocument-bestand',
  'in the format of Word before 2007 (.doc)': 'in de indeling van Word van voor 2007 (.doc)',
  XML: 'XML',
  'The letter': 'De brief',
  'The PDF': 'De PDF',
  'A page of the PDF': 'Een pagina van de PDF',
  'The text in the file': 'De tekst in het bestand',
  lines: 'regels',
  pages: 'pagina’s',
  characters: 'tekens',
  bytes: 'bytes',
  'pieces of text': 'stukken tekst',
  time: 'tijd',
  memory: 'geheugen',
};

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^The file is not text: it has bytes that no text has\.$/, 'Het bestand is geen tekst: het heeft bytes die geen tekst heeft.'],
  [/^The file is a zip file without a Word document in it\.$/, 'Het bestand is een zipbestand zonder Word-document erin.'],
  [/^The Word file is locked with a password\.$/, 'Het Word-bestand is met een wachtwoord vergrendeld.'],
  [/^The PDF is locked with a password\.$/, 'De PDF is met een wachtwoord vergrendeld.'],
  [/^The file is locked with a password\.$/, 'Het bestand is met een wachtwoord vergrendeld.'],
  [/^The file is (.+), which is not read here\.$/, 'Het bestand is $1; dat wordt hier niet gelezen.'],
  [/^(.+) has more than ([\d,]+) (elements within each other)\.$/, 'Het bestand heeft meer dan $2 elementen binnen elkaar.'],
  [/^(.+) has more than ([\d,]+) (.+)\.$/, '$1 heeft meer dan $2 $3.'],
  [/^The file is larger than (\d+) MB\.$/, 'Het bestand is groter dan $1 MB.'],
  [/^Page (\d+) of the PDF cannot be read: the file is damaged\.$/, 'Pagina $1 van de PDF kan niet worden gelezen: het bestand is beschadigd.'],
  [/^The file is a PDF, but it is damaged or cut off\.$/, 'Het bestand is een PDF, maar het is beschadigd of afgebroken.'],
  [/^The file is a zip file, as Word writes them, but it is damaged or cut off\.$/, 'Het bestand is een zipbestand, zoals Word die schrijft, maar het is beschadigd of afgebroken.'],
  [/^The file is empty\.$/, 'Het bestand is leeg.'],
  [/^The PDF has no text in it: its pages are pictures, as a scanner makes them\.$/, 'De PDF heeft geen tekst: de pagina’s zijn afbeeldingen, zoals een scanner die maakt.'],
  [/^The file has no text in it\.$/, 'Er staat geen tekst in het bestand.'],
  [/^Reading this file takes too much (.+), so it was stopped\.$/, 'Dit bestand lezen kost te veel $1; daarom is het gestopt.'],
  [/^The letter is not in base64, or is empty\.$/, 'De brief is niet in base64, of is leeg.'],
]; // prettier-ignore

const REMEDIES: Readonly<Record<string, string>> = {
  'Give a PDF, a Word file (.docx), a web page or plain text.': 'Geef een PDF, een Word-bestand (.docx), een webpagina of gewone tekst.',
  'Unpack it and give the letter itself.': 'Pak het uit en geef de brief zelf.',
  'Open it in Word, save it without a password, and give that.': 'Open het in Word, bewaar het zonder wachtwoord en geef dat.',
  'Save it as a Word file (.docx) or as PDF and give that.': 'Bewaar het als Word-bestand (.docx) of als PDF en geef dat.',
  'Take the letter by itself, without its annexes.': 'Neem de brief zelf, zonder bijlagen.',
  'Take the letter by itself, without its annexes, or a version without pictures.': 'Neem de brief zelf, zonder bijlagen, of een versie zonder afbeeldingen.',
  'Save the letter again as PDF or as plain text, and give that.': 'Bewaar de brief opnieuw als PDF of als gewone tekst en geef dat.',
  'Fetch or save it again.': 'Haal of bewaar het opnieuw.',
  'Open it, print it to a PDF without a password, and give that.': 'Open de PDF, druk hem af naar een PDF zonder wachtwoord en geef die.',
  'Have the text recognised first (OCR), or give the letter as a Word file or web page.': 'Laat eerst de tekst herkennen (OCR), of geef de brief als Word-bestand of webpagina.',
  'Give the file that has the letter itself.': 'Geef het bestand waarin de brief zelf staat.',
  'Open it, save it without a password, and give that.': 'Open het, bewaar het zonder wachtwoord en geef dat.',
  'Save the letter again as plain text or as a simple PDF, and import that.': 'Bewaar de brief opnieuw als gewone tekst of als eenvoudige PDF en lees die in.',
  'Send the file itself: curl -F document=@letter.pdf; or its bytes in base64 in JSON.': 'Stuur het bestand zelf: curl -F document=@letter.pdf; of zijn bytes in base64 in JSON.',
}; // prettier-ignore

/** Null where no Dutch is known for it; the English stands then. */
export function refusalInDutch({ sentence, remedy }: Said): Said | null {
  const found = SENTENCES.find(([pattern]) => pattern.test(sentence));
  const then = remedy === '' ? '' : REMEDIES[remedy];
  if (found === undefined || then === undefined) return null;
  const values = (found[0].exec(sentence) ?? []).slice(1);
  const said = found[1].replaceAll(/\$(\d)/g, (_, place: string) => {
    const value = values[Number(place) - 1] ?? '';
    return /^[\d,]+$/.test(value) ? value.replaceAll(',', '.') : (WHAT[value] ?? value);
  });
  return { sentence: said, remedy: then };
}
