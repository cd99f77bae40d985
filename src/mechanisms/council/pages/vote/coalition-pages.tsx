import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';

interface Props {
  readonly count: number;
  /** How many stand before this page. */
  readonly from: number;
  readonly size: number;
  readonly turnTo: (from: number) => void;
}

/** Where one is in a long list, and the way to its other pages. */
export function CoalitionPages({ count, from, size, turnTo }: Props): ReactNode {
  const { t } = useTranslation('council.vote');
  const formats = formatsIn(useLocale());
  const last = Math.floor((count - 1) / size) * size;
  const ways = [
    ['first', 0, from > 0],
    ['previous', Math.max(0, from - size), from > 0],
    ['next', from + size, from + size < count],
    ['last', last, from < last],
  ] as const;
  return (
    <nav className="row vote__pages" aria-label={t('coalitions.pages')}>
      <span aria-live="polite">
        {t('coalitions.page', {
          first: formats.whole(Math.min(from + 1, count)),
          last: formats.whole(Math.min(from + size, count)),
          n: formats.whole(count),
        })}
      </span>
      {count > size &&
        ways.map(([way, to, there]) => (
          <button
            key={way}
            type="button"
            className="button no-print"
            disabled={!there}
            onClick={() => turnTo(to)}
          >
            {t(`coalitions.${way}`)}
          </button>
        ))}
    </nav>
  );
}
