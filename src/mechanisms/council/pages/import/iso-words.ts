/** A date of a letter in words: a day, a month, a quarter, or from one to another. */
import { parseDay, type OfficialLanguage } from '#kernel';
import { formatsIn, localeOf } from '../../../../desk/figures/formats.ts';

/** `2026-06-12`, `2026-06`, `2026-Q4`, or two with a slash. */
export function isoInWords(iso: string, locale: OfficialLanguage): string {
  return iso
    .split('/')
    .map((one) => oneInWords(one, locale))
    .join(' – ');
}

function oneInWords(iso: string, locale: OfficialLanguage): string {
  const [year = '', rest = ''] = iso.split(/-(?=Q\d$)/);
  if (rest !== '') return `${rest} ${year}`;
  if (/^\d{4}-\d\d$/.test(iso)) {
    const month = new Intl.DateTimeFormat(localeOf(locale), {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return month.format(new Date(`${iso}-01T00:00:00Z`));
  }
  return /^\d{4}-\d\d-\d\d$/.test(iso) ? formatsIn(locale).shortDay(parseDay(iso)) : iso;
}
