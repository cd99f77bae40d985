import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../../desk/languages/index.ts';
import '../../../../../desk/panel/panel.css';
import { ReasonTree } from '../../../../../desk/panel/reason-tree.tsx';
import { countryNames } from '../country-names.ts';
import { TRUST_WORDS } from '../words.ts';
import type { Found } from './chosen-file.ts';

interface Props {
  readonly found: Found;
  /** It was imported; otherwise this is what would be. */
  readonly done: boolean;
}

const SIGNS = { yes: '✓', no: '✕', 'not-yet-known': '?' } as const;

/** What is in a file: its kind, who signed it, and what of it is new, known, left out or refused. */
export function InFile({ found, done }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { whole, moment } = formatsIn(useLocale());
  const { kind, signer, signedAt, certificates, added, known, withdrawn, problems, version, written } = found;
  const when = done ? 'done' : 'would';
  const lines = [
    ...count(`added.${when}`, added.length),
    ...count('known', known),
    ...count('left', withdrawn.length),
    ...count(`signers.${when}`, found.signers),
    ...count(`crls.${when}`, found.crls),
    ...count(`deviationLists.${when}`, found.deviationLists),
    ...count('problems', problems.length),
  ];
  return (
    <div className="trust__in">
      <p>
        {t(`file.${kind}`)}
        {certificates > 0 && <>, {t('file.certificates.n', { n: whole(certificates) })}</>}
        {signer !== null && (
          <>
            . {t('file.signer')} <span className="trust__subject">{signer}</span>
            {signedAt !== null && <>, {moment(signedAt)}</>}
          </>
        )}
        .
      </p>
      <Verification found={found} done={done} />
      {lines.length === 0 ? (
        <p>{t(`nothing.${when}`)}</p>
      ) : (
        <ul className="trust__where">
          {lines.map(({ name, n }) => (
            <li key={name}>{t(`in.${name}`, { n: whole(n) })}</li>
          ))}
        </ul>
      )}
      {done && <p>{t(written ? 'in.version' : 'in.unwritten', { version })}</p>}
      <Added found={found} />
      <Problems found={found} />
    </div>
  );
}

function count(name: string, n: number): readonly { readonly name: string; readonly n: number }[] {
  return n === 0 ? [] : [{ name, n }];
}

/** Whether a list is signed by whom it must be, with every reason. */
function Verification({ found: { verification }, done }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  if (verification === null) return null;
  return (
    <details open={!done && verification.answer !== 'yes'}>
      <summary>
        <span aria-hidden="true">{SIGNS[verification.answer]} </span>
        {t(`signature.${verification.answer}`)}
      </summary>
      {!done && verification.answer !== 'yes' && (
        <p className="trust__warn">
          <span aria-hidden="true">! </span>
          {t('signature.answer')}
        </p>
      )}
      <ReasonTree reasons={verification.reasons} />
    </details>
  );
}

/** Longer lists are told by their number: all of it is in the store after the import. */
const MOST_SHOWN = 100;

function Added({ found: { added } }: Pick<Props, 'found'>): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const nameOf = countryNames(useLocale(), t('state.none'));
  if (added.length === 0) return null;
  return (
    <details>
      <summary>{t('in.which')}</summary>
      <ul className="trust__where">
        {added.slice(0, MOST_SHOWN).map(({ fingerprint, country, name, until, basis }) => (
          <li key={fingerprint}>
            {nameOf(country)}: <span className="trust__subject">{name}</span>{' '}
            <span className="hint">
              {t('in.one', { until, basis: t(`basis.${basis}`) })}{' '}
              <span className="trust__digits">{fingerprint}</span>
            </span>
          </li>
        ))}
        {added.length > MOST_SHOWN && <li>{t('in.more', { n: added.length - MOST_SHOWN })}</li>}
      </ul>
    </details>
  );
}

/** What was not taken, each with its sentence, which the server has in English alone. */
function Problems({ found: { problems } }: Pick<Props, 'found'>): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  if (problems.length === 0) return null;
  return (
    <details open={problems.length <= FEW}>
      <summary>{t('in.refused')}</summary>
      <ul className="trust__where">
        {problems.slice(0, MOST_SHOWN).map(({ what, place, sentence }) => (
          <li key={`${what} ${place} ${sentence}`}>
            {t('in.place', { what: t(`what.${what}`), place })} <span lang="en">{sentence}</span>
          </li>
        ))}
        {problems.length > MOST_SHOWN && <li>{t('in.more', { n: problems.length - MOST_SHOWN })}</li>}
      </ul>
    </details>
  );
}

const FEW = 5;
