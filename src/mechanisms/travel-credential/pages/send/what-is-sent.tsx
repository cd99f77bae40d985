import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn, parseDay } from '#kernel';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Declared } from '../../journey/message.ts';
import type { KeptCredential } from '../device/wallet.ts';
import { ChipImage } from '../face/chip-image.tsx';
import type { Contents } from './contents.ts';
import { countryName } from './countries.ts';
import { useContents } from './use-contents.ts';
import { SEND } from './words.ts';

interface Props {
  readonly declared: Declared;
  readonly credential: KeptCredential;
}

/** All that goes into the sealed message, field by field, with the portrait. */
export function WhatIsSent({ declared, credential }: Props): ReactNode {
  const { t } = useTranslation(SEND);
  const shown = useContents(credential.der);
  return (
    <section className="send__contents" aria-labelledby="send-contents">
      <h3 id="send-contents">{t('contents')}</h3>
      <p>{t('contents.sealed')}</p>
      {shown.kind === 'reading' && <output className="hint">{t('contents.reading')}</output>}
      {shown.kind === 'unreadable' && (
        <p className="wrong" role="alert">
          {t('contents.unreadable')}
        </p>
      )}
      {shown.kind === 'read' && <FromChip contents={shown.contents} />}
      <Said declared={declared} comparedAt={credential.comparedAt} />
    </section>
  );
}

function FromChip({ contents: { fields, portrait, groups } }: { readonly contents: Contents }): ReactNode {
  const { t } = useTranslation(SEND);
  return (
    <div className="send__chip">
      {portrait !== null && (
        <figure className="send__portrait">
          <ChipImage bytes={portrait.bytes} />
          <figcaption className="hint">{t('portrait')}</figcaption>
        </figure>
      )}
      <div>
        <h4>{t('contents.chip')}</h4>
        <dl className="pairs send__pairs">
          {fields.map(({ name, text }, index) => (
            <div key={`${name} ${index}`} className="pairs__line">
              <dt>{t(`field.${name}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">
          {t('contents.files', { files: groups.map((number) => `DG${number}`).join(', ') })}
        </p>
      </div>
    </div>
  );
}

function Said({
  declared,
  comparedAt,
}: {
  readonly declared: Declared;
  readonly comparedAt: string | null;
}): ReactNode {
  const { t } = useTranslation(SEND);
  const locale = useLocale();
  const formats = formatsIn(locale);
  const { route, departureOn, purpose, authorisation, residencePermit, familyMember } = declared;
  const dayWords = (day: string): string => formats.day(parseDay(day));
  const lines: readonly (readonly [string, string])[] = [
    ...route.map(
      ({ from, to, day }, index) =>
        [
          route.length === 1 ? t('legs') : t('leg', { n: index + 1 }),
          t('said.leg', { from: countryName(from, locale), to: countryName(to, locale), day: dayWords(day) }),
        ] as const,
    ),
    [t('departure'), departureOn === null ? t('not-said') : dayWords(departureOn)],
    [t('purpose'), t(purpose === null ? 'not-said' : `purpose.${purpose}`)],
    [t('authorisation'), t(authorisation === null ? 'not-said' : `authorisation.${authorisation}`)],
    [t('permit'), residencePermit === null ? t('not-said') : t(residencePermit ? 'yes' : 'no')],
    [t('family'), familyMember ? t('yes') : t('not-said')],
    [t('compared'), comparedAt === null ? t('not-said') : formats.moment(comparedAt)],
  ];
  return (
    <div>
      <h4>{t('contents.said')}</h4>
      <dl className="pairs send__pairs">
        {lines.map(([name, text]) => (
          <div key={name} className="pairs__line">
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
