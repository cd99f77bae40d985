import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import '../../../../desk/form/form.css';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { DEFAULT_FACE_PARAMETERS } from '../../face/parameters.ts';
import { ExampleButtons } from './example-buttons.tsx';
import { fetchExample } from './examples.ts';
import { FaceComparison } from './face-comparison.tsx';
import { ParameterTable } from './parameter-table.tsx';
import { PictureFile } from './picture-file.tsx';
import { parseFace } from './search.ts';
import { FACE } from './words.ts';

/** The comparison of faces, to be tried with examples or with pictures of one's own. */
export function FacePage(): ReactNode {
  const { t } = useTranslation(FACE);
  const { search, change } = useAddress(parseFace);
  const [own, setOwn] = useState<Uint8Array | null>(null);
  const example = useExample(search.chip ?? 'jpeg');
  const chip = own ?? example.bytes;
  const at = search.at ?? 'creation';
  return (
    <div className="page__main">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <section className="face__choices" aria-label={t('chip.which')}>
        <fieldset className="form__group">
          <legend>{t('chip.which')}</legend>
          {(['jpeg', 'jpeg2000'] as const).map((kind) => (
            <label key={kind} className="check">
              <input
                type="radio"
                name="chip"
                checked={own === null && (search.chip ?? 'jpeg') === kind}
                onChange={() => {
                  setOwn(null);
                  change({ chip: kind === 'jpeg' ? undefined : kind });
                }}
              />
              {t(kind === 'jpeg' ? 'chip.example' : 'chip.jpeg2000')}
            </label>
          ))}
          <PictureFile label={t(own === null ? 'chip.choose' : 'chip.file')} onChosen={setOwn} />
        </fieldset>
        <fieldset className="form__group">
          <legend>{t('at')}</legend>
          {(['creation', 'use'] as const).map((moment) => (
            <label key={moment} className="check">
              <input
                type="radio"
                name="at"
                checked={at === moment}
                onChange={() => change({ at: moment === 'creation' ? undefined : moment })}
              />
              {t(`at.${moment}`)}
            </label>
          ))}
        </fieldset>
        <p className="hint">{t('example.who')}</p>
      </section>
      {example.failed && own === null && (
        <p className="wrong" role="alert">
          {t('chip.failed')}
        </p>
      )}
      {chip !== null && (
        <FaceComparison
          key={`${at} ${own === null ? (search.chip ?? 'jpeg') : 'own'}`}
          chip={chip}
          at={at}
          more={ExampleButtons}
        />
      )}
      <ParameterTable parameters={DEFAULT_FACE_PARAMETERS} />
    </div>
  );
}

function useExample(name: 'jpeg' | 'jpeg2000'): {
  readonly bytes: Uint8Array | null;
  readonly failed: boolean;
} {
  const [got, setGot] = useState<{ readonly name: string; readonly bytes: Uint8Array | null } | null>(null);
  useEffect(() => {
    const left = new AbortController();
    fetchExample(name, left.signal)
      .then((bytes) => setGot({ name, bytes }))
      .catch(() => {
        if (!left.signal.aborted) setGot({ name, bytes: null });
      });
    return () => left.abort();
  }, [name]);
  const here = got?.name === name ? got : null;
  return { bytes: here?.bytes ?? null, failed: here !== null && here.bytes === null };
}
