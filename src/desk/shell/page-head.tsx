import { useEffect, type ReactNode } from 'react';
import { useLanguage } from '../languages/index.ts';
import type { Words } from '#kernel';

interface Props {
  /** In the reader’s language already, or in those that we write. */
  readonly title: Words | string;
  /** A line above the title: as of which day, or where the reader is. */
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a page; its title is the document's too. */
export function PageHead({ title, above, children }: Props): ReactNode {
  const language = useLanguage();
  const text = typeof title === 'string' ? title : title[language];
  useEffect(() => {
    document.title = `${text} · Acquis`;
  }, [text]);
  return (
    <header className="head">
      {above !== undefined && <p className="head__asof">{above}</p>}
      <h1>{text}</h1>
      {children}
    </header>
  );
}
