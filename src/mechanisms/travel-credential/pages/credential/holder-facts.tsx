import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDayLong, type OfficialLanguage } from '#kernel';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { ChipImage, MrzDate, MrzFields } from '../../documents/index.ts';
import { ChipImage as Portrait } from '../face/chip-image.tsx';
import { dayIn } from './chip-document.ts';
import { UTOPIA, UTOPIA_NAME } from '../../demonstration/parameters.ts';
import { CREDENTIAL } from './words.ts';

interface Props {
  readonly fields: MrzFields | null;
  readonly portrait: ChipImage | null;
  /** More lines below what the chip says. */
  readonly children?: ReactNode;
}

/** Portrait and holder, as the chip has them. */
export function HolderFacts({ fields, portrait, children }: Props): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const locale = useLocale();
  const nation = (code: string, alpha2: string | null): string =>
    code === UTOPIA ? UTOPIA_NAME : nationText(code, alpha2, locale);
  return (
    <div className="holder">
      <div className="holder__portrait">
        {portrait === null ? (
          <p className="wrong">{t('holder.noPortrait')}</p>
        ) : (
          <Portrait bytes={portrait.bytes} alt={t('holder.portrait')} />
        )}
      </div>
      <div className="holder__said">
        {fields === null ? (
          <p className="wrong">{t('holder.noZone')}</p>
        ) : (
          <>
            <p className="holder__name">
              {fields.surname}
              {fields.givenNames !== '' && <span className="holder__given">{fields.givenNames}</span>}
            </p>
            <dl className="pairs">
              <Pair name={t('holder.born')} value={dateText(fields.birthDate, locale)} />
              <Pair
                name={t('holder.nationality')}
                value={nation(fields.nationality, fields.nationalityAlpha2)}
              />
              <Pair
                name={t('holder.issuer')}
                value={nation(fields.issuingState, fields.issuingStateAlpha2)}
              />
              <Pair name={t('holder.number')} value={fields.documentNumber} />
              <Pair name={t('holder.until')} value={dateText(fields.expiryDate, locale)} />
              {children}
            </dl>
          </>
        )}
      </div>
    </div>
  );
}

export function Pair({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <div className="pairs__line">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** A date of which a part is not known stays as the zone has it. */
function dateText(date: MrzDate, locale: OfficialLanguage): string {
  const day = dayIn(date);
  return day === null ? (date ?? '?') : formatDayLong(day, locale);
}

/** The name of a state; its code where it has none, as of authorities that are no state. */
function nationText(code: string, alpha2: string | null, locale: OfficialLanguage): string {
  if (alpha2 === null) return code;
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(alpha2) ?? code;
}
