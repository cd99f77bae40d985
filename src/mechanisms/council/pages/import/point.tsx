import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import type { LetterLanguage } from '../../letter/codes.ts';
import { POSITION_WORDS, TYPE_WORDS } from '../../words/agenda-words.ts';
import { headsOthers, type PointEdit } from '../../confirm/agenda-edit.ts';
import type { DraftItem, Quoted } from '../../confirm/imported-schema.ts';
import type { RecordedMeeting } from '../../confirm/plan-types.ts';
import { CommitmentEntries } from './commitment-entries.tsx';
import { LineButton } from './line-button.tsx';
import { PointEntries } from './point-entries.tsx';
import { ResultEntries } from './result-entries.tsx';
import type { Dossiers } from './use-dossiers.ts';
import { IMPORT } from './words.ts';

/** What a report is recorded beside. */
export interface ReportOn {
  /** Null where there is no agenda of the meeting. */
  readonly recorded: RecordedMeeting | null;
  /** By the id of a point, the recorded one that it is taken to be. */
  readonly matches: ReadonlyMap<string, string>;
}

export interface PointProps {
  /** As a letter would call it: `I.8b`. */
  readonly name: string;
  readonly point: PointEdit;
  /** What the letter says of it; absent for one that was added. */
  readonly item: DraftItem | undefined;
  readonly language: LetterLanguage;
  readonly dossiers: Dossiers;
  /** Of a report, the agenda on record; null for an agenda. */
  readonly report: ReportOn | null;
  readonly open: boolean;
  readonly errorOf: (name: string) => string | undefined;
  readonly disabled: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onChange: (change: Partial<PointEdit>) => void;
}

/** One point: what it is, where the government stands and why, and its fields where it is being changed. */
export function Point(props: PointProps): ReactNode {
  const { t } = useTranslation(IMPORT);
  const { name, point, item, language, dossiers, open, disabled, onToggle, onChange } = props;
  const head = point.type === '' && point.position === '';
  return (
    <li
      className={`import__point${point.kept ? '' : ' import__point--out'}${head ? ' import__point--head' : ''}`}
    >
      <span className="import__key">{`${point.number}${point.letter}`}</span>
      <div className="import__point-body">
        <p className="import__title">
          <Title point={point} language={language} /> {item !== undefined && <LineButton line={item.line} />}
        </p>
        {point.kept && <Standing point={point} item={item} language={language} dossiers={dossiers} />}
        {item !== undefined && point.kept && <Further item={item} language={language} />}
        {point.kept && (
          <CommitmentEntries
            id={point.id}
            commitments={point.commitments}
            language={language}
            errorOf={props.errorOf}
            disabled={disabled}
            onChange={(commitments) => onChange({ commitments })}
          />
        )}
        {point.kept && !headsOthers(point) && <ResultEntries {...props} />}
        <p className="row no-print">
          {point.kept && (
            <button
              type="button"
              className="button button--quiet"
              aria-expanded={open}
              disabled={disabled}
              onClick={() => onToggle(!open)}
            >
              {t(open ? 'point.done' : 'point.change')}
              <span className="hidden-words"> {name}</span>
            </button>
          )}
          <button
            type="button"
            className="button button--quiet"
            disabled={disabled}
            onClick={() => onChange({ kept: !point.kept })}
          >
            {t(point.kept ? 'point.out' : 'point.in')}
            <span className="hidden-words"> {name}</span>
          </button>
        </p>
        {open && point.kept && <PointEntries {...props} />}
      </div>
    </li>
  );
}

function Title({ point, language }: Pick<PointProps, 'point' | 'language'>): ReactNode {
  const { t } = useTranslation(IMPORT);
  if (point.title.trim() === '') return <em>{t('point.untitled')}</em>;
  return point.kept ? (
    <span lang={language}>{point.title}</span>
  ) : (
    <>
      <del lang={language}>{point.title}</del> <span className="badge">{t('point.isOut')}</span>
    </>
  );
}

function Standing({
  point,
  item,
  language,
  dossiers,
}: Pick<PointProps, 'point' | 'item' | 'language' | 'dossiers'>): ReactNode {
  const { t } = useTranslation(IMPORT);
  const words = useLanguage();
  const { name: dossier, suggestion } = dossiers.of(point);
  const because = item?.because ?? null;
  const { type, position } = point;
  return (
    <>
      {(type !== '' || position !== '') && (
        <p className="import__standing">
          {type !== '' && <span className="badge">{TYPE_WORDS[type][words]}</span>}{' '}
          {position !== '' && (
            <strong>
              {t('position.is', { state: dossiers.state, position: POSITION_WORDS[position][words] })}
            </strong>
          )}
        </p>
      )}
      {because !== null && position !== '' && (
        <blockquote className="import__because">
          <Quote quoted={because} language={language} />
        </blockquote>
      )}
      {dossier !== null && (
        <p className="import__dossier">
          {t(point.opens === null ? 'point.dossierIs' : 'point.opensIs', {
            title: dossiers.titleOf(dossier),
          })}{' '}
          {suggestion !== null && (
            <span className="badge">
              {t(suggestion.shared.length > 0 ? 'point.sharing' : 'point.suggested', {
                shared: suggestion.shared.join(', '),
              })}
            </span>
          )}
        </p>
      )}
    </>
  );
}

const FURTHER = ['asked', 'majority'] as const;

function Further({
  item,
  language,
}: {
  readonly item: DraftItem;
  readonly language: LetterLanguage;
}): ReactNode {
  const { t } = useTranslation(IMPORT);
  const said = FURTHER.filter((name) => item[name].length > 0);
  if (said.length === 0) return null;
  return (
    <dl className="import__further">
      {said.map((name) => (
        <div key={name}>
          <dt>{t(`said.${name}`)}</dt>
          {item[name].map((quoted) => (
            <dd key={`${quoted.line} ${quoted.text}`}>
              <Quote quoted={quoted} language={language} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Quote({
  quoted,
  language,
}: {
  readonly quoted: Quoted;
  readonly language: LetterLanguage;
}): ReactNode {
  return (
    <>
      <span lang={language}>{quoted.text}</span> <LineButton line={quoted.line} />
    </>
  );
}
