import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVersions, type Versions } from '../shared/ask-journey.ts';
import { JOURNEY_WORDS } from '../shared/words.ts';
import { YOUR_DATA } from './words.ts';

type Version = Versions['versions'][number];

export const PARAMETERS = [
  'youngestAge',
  'windowHours',
  'hoursAfterCrossing',
  'hoursWithoutCrossing',
] as const;

/** The versions of the text side by side: what each settles, and what is assumed where it does not. */
export function VersionTable(): ReactNode {
  const { t } = useTranslation(YOUR_DATA);
  const { t: shared } = useTranslation(JOURNEY_WORDS);
  const { data, failureCount } = useVersions();
  if (data === undefined) {
    return <output className="hint">{shared(failureCount > 0 ? 'gone' : 'loading')}</output>;
  }
  return (
    <div className="your-data__versions">
      {data.versions.map((version) => (
        <section
          key={version.version}
          className="your-data__version"
          aria-labelledby={`version-${version.version}`}
        >
          <h3 id={`version-${version.version}`}>{version.title}</h3>
          <p>
            <strong>{version.nature}</strong>
            {version.version === data.default && <> · {t('law.used')}</>}{' '}
            <span className="hint">({version.citation})</span>
          </p>
          {version.parameters.length === 0 ? <p>{t('law.nothing')}</p> : <Settled version={version} />}
        </section>
      ))}
    </div>
  );
}

function Settled({ version }: { readonly version: Version }): ReactNode {
  const { t } = useTranslation(YOUR_DATA);
  return (
    <dl>
      {PARAMETERS.map((name) => {
        const found = version.parameters.find((one) => one.name === name);
        return (
          <div key={name} className="your-data__parameter">
            <dt>{t(`parameter.${name}`)}</dt>
            <dd>
              <strong>
                {found?.value == null
                  ? t('parameter.none')
                  : t(`value.${name === 'youngestAge' ? 'years' : 'hours'}`, { count: found.value })}
              </strong>{' '}
              {found?.assumed == null ? (
                found?.value != null && t('law.settles')
              ) : (
                <>
                  {t('law.assumed')} <span className="hint">{found.assumed}.</span>
                </>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
