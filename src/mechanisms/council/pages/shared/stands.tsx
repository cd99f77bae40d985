import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { POSITION_WORDS } from '../../words/agenda-words.ts';
import './stands.css';
import './words.ts';

export type PositionCode = keyof typeof POSITION_WORDS;

const POSITION_MARKS: Readonly<Record<PositionCode, string>> = {
  support: '✓',
  conditional: '◐',
  oppose: '✕',
  abstains: '◦',
  listens: '…',
  'not-stated': '–',
};

export function isPosition(code: string): code is PositionCode {
  return Object.hasOwn(POSITION_WORDS, code);
}

/** Where a state stands, as a word with its mark. */
export function PositionWord({ position }: { readonly position: PositionCode }): ReactNode {
  const language = useLanguage();
  const tone = position === 'oppose' ? 'warn' : position === 'not-stated' ? 'quiet' : 'plain';
  return (
    <Stand mark={POSITION_MARKS[position]} tone={tone}>
      {POSITION_WORDS[position][language]}
    </Stand>
  );
}

const STATUS = {
  overdue: { mark: '!', tone: 'warn' },
  coming: { mark: '→', tone: 'plain' },
  unrecorded: { mark: '–', tone: 'quiet' },
  passed: { mark: '·', tone: 'quiet' },
  done: { mark: '✓', tone: 'plain' },
} as const;

interface StatusProps {
  readonly status: keyof typeof STATUS;
  /** Said in place of the word: by how much. */
  readonly children?: ReactNode;
}

/** How a day stands, as a word with its mark. */
export function StatusWord({ status, children }: StatusProps): ReactNode {
  const { t } = useTranslation('council.shared');
  const { mark, tone } = STATUS[status];
  return (
    <Stand mark={mark} tone={tone}>
      {children ?? t(`status.${status}`)}
    </Stand>
  );
}

interface StandProps {
  readonly mark: string;
  readonly tone: 'plain' | 'warn' | 'quiet';
  readonly children: ReactNode;
}

function Stand({ mark, tone, children }: StandProps): ReactNode {
  return (
    <span className={`stand stand--${tone}`}>
      <span className="stand__mark" aria-hidden="true">
        {mark}
      </span>
      <span>{children}</span>
    </span>
  );
}
