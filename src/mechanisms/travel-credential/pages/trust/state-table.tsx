import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import { useLocale } from '../../../../desk/languages/index.ts';
import '../../../../desk/table/labelled.css';
import type { StateOfTrust } from './states.ts';
import type { Scale } from './timeline.ts';
import { useGrowing } from './use-growing.ts';
import { StripAxis, StripLegend, ValidityStrip } from './validity-strip.tsx';
import { TRUST_WORDS } from './words.ts';

interface Props {
  readonly states: readonly StateOfTrust[];
  readonly scale: Scale;
  readonly onOpen: (country: string) => void;
}

const HEADS = ['state', 'count', 'keys', 'newest', 'until', 'soon', 'withdrawn', 'sources'] as const;
const NUMBERS: ReadonlySet<string> = new Set(['count', 'soon', 'withdrawn']);

/** One line a state: its figures, and a strip of when its certificates are valid. */
export function StateTable({ states, scale, onOpen }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const drawn = useGrowing(states.length);
  return (
    <div className="trust__states">
      <table className="plain-table plain-table--wide labelled trust__table" aria-label={t('view.states')}>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className={NUMBERS.has(head) ? 'plain-table__number' : undefined}>
                {t(`head.${head}`)}
              </th>
            ))}
            <th scope="col" className="trust__strip">
              {t('head.strip')}
              <StripAxis scale={scale} />
            </th>
          </tr>
        </thead>
        <tbody>
          {states.slice(0, drawn).map((state) => (
            <Line key={state.country ?? ''} state={state} scale={scale} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      <StripLegend scale={scale} />
    </div>
  );
}

/** Lines that are drawn stay as they are while others come. */
const Line = memo(function Line({
  state,
  scale,
  onOpen,
}: Omit<Props, 'states'> & { readonly state: StateOfTrust }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { whole } = formatsIn(useLocale());
  const { country, name, certificates, trusted, keys, newest, until, expiring, withdrawn, sources } = state;
  return (
    <tr>
      <th scope="row">
        {country === null ? (
          name
        ) : (
          <button type="button" className="grid__name" onClick={() => onOpen(country)}>
            {name}
            <span className="hidden-words">, {t('open.state')}</span>
          </button>
        )}{' '}
        <span className="hint">{country}</span>
      </th>
      <td className="plain-table__number" data-label={t('head.count')}>
        {whole(trusted)}
      </td>
      <td className="trust__keys" data-label={t('head.keys')}>
        {keys.join(', ')}
      </td>
      <td className="trust__day" data-label={t('head.newest')}>
        <ShortDay day={newest} />
      </td>
      <td className="trust__day" data-label={t('head.until')}>
        {until === null ? t('none') : <ShortDay day={until} />}
      </td>
      <td className="plain-table__number" data-label={t('head.soon')}>
        {expiring > 0 ? <strong className="trust__word--expiring">! {whole(expiring)}</strong> : '0'}
      </td>
      <td className="plain-table__number" data-label={t('head.withdrawn')}>
        {whole(withdrawn)}
      </td>
      <td className="trust__sources" data-label={t('head.sources')}>
        {sources.length > 1 ? (
          <span title={sources.join('\n')}>{t('sources.n', { n: sources.length })}</span>
        ) : (
          sources[0]
        )}
      </td>
      <td className="trust__strip">
        <ValidityStrip scale={scale} certificates={certificates} />
      </td>
    </tr>
  );
});
