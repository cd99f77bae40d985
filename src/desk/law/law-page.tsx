import { actOf, textUrl, isAbout, printProvision, type LawLine, type Words } from '#kernel';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../address.ts';
import { useLanguage, useLocale } from '../languages/index.ts';
import { deskPages } from '../mechanisms.ts';
import { TakeAlong } from '../take-along/take-along.tsx';
import { lawCall, lawCommand, lawTable } from './law-table.ts';
import { PageHead } from '../shell/page-head.tsx';
import './law.css';
import './words.ts';

/** A provision with the mechanism that rests on it. */
export interface Line extends LawLine {
  readonly mechanism: Words;
}

interface Search {
  readonly q?: string;
}

/** An article number alone, such as `63`, comes out of the address as a number. */
function parse({ q }: Readonly<Record<string, unknown>>): Search {
  const text = typeof q === 'number' ? String(q) : q;
  return typeof text === 'string' && text !== '' ? { q: text.slice(0, 100) } : {};
}

/** All provisions of all mechanisms, by act; each opens in the Official Journal. */
export function LawPage(): ReactNode {
  const { t } = useTranslation('law');
  const language = useLanguage();
  const locale = useLocale();
  const field = useId();
  const { search, change } = useAddress(parse);
  const asked = useDeferredValue(search.q ?? '');
  const { data } = useQuery({ queryKey: ['law'], queryFn: allLines, staleTime: Infinity });
  const found = (data ?? []).filter((line) => isAbout(line, asked, language));
  return (
    <div className="page__main law">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <div className="law__find no-print">
        <label className="label" htmlFor={field}>
          {t('find')}
        </label>
        <input
          id={field}
          type="search"
          className="field"
          autoComplete="off"
          value={search.q ?? ''}
          onChange={({ target }) => change({ q: target.value === '' ? undefined : target.value })}
        />
        <output>{data === undefined ? t('loading') : t('count', { n: found.length })}</output>
      </div>
      {data !== undefined && found.length === 0 && <p className="law__none">{t('none')}</p>}
      {byAct(found).map(([act, lines]) => (
        <ActSection key={act} act={act} lines={lines} />
      ))}
      {data !== undefined && (
        <TakeAlong
          tables={[lawTable(found, t('title'), language, locale)]}
          command={lawCommand(asked, language)}
          api={lawCall(asked, language)}
        />
      )}
    </div>
  );
}

function ActSection({ act, lines }: { readonly act: string; readonly lines: readonly Line[] }): ReactNode {
  const { t } = useTranslation('law');
  const language = useLanguage();
  const locale = useLocale();
  const { cited, title, celex, kind } = actOf(act);
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      {/* The titles of standards are in the language that they are published in. */}
      <h2 id={heading} lang={kind === 'standard' ? 'en' : undefined}>
        {cited[language]} <span className="law__title">{title[language]}</span>
      </h2>
      {celex !== null && (
        <p className="law__act">
          {act} · CELEX {celex}
        </p>
      )}
      <table className="law__table" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{t('provision')}</th>
            <th scope="col">{t('for')}</th>
            <th scope="col">{t('mechanism')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const place = printProvision(line.provision, { language });
            return (
              <tr key={`${line.mechanism.en} ${place}`}>
                <th scope="row">
                  <a href={textUrl(line.provision, locale)} target="_blank" rel="noreferrer">
                    {place}
                    <span aria-hidden="true"> ↗</span>
                    <span className="hidden-words"> ({t('desk:opensEurLex')})</span>
                  </a>
                </th>
                <td>{line.for[language]}</td>
                <td>{line.mechanism[language]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

async function allLines(): Promise<readonly Line[]> {
  const lists = await Promise.all(
    deskPages.map(async ({ law, title }) =>
      ((await law?.()) ?? []).map((line) => ({ ...line, mechanism: title })),
    ),
  );
  return lists.flat();
}

function byAct(lines: readonly Line[]): [string, Line[]][] {
  return Object.entries(Object.groupBy(lines, ({ provision }) => provision.act)).map(([act, group]) => [
    act,
    group ?? [],
  ]);
}
