/** What a mechanism brings to the desk: its pages, where they are found, and what it puts on the desk's own pages. */
import type { Language, LawLine, OfficialLanguage, Words } from '#kernel';
import type { AnyRoute } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Finding } from './find/finding.ts';
import type { DueLine } from './home/due-line.ts';
import type { EventTeller } from './register/event-teller.ts';

export interface PageLink {
  readonly title: Words;
  /** An address of the desk: `/solidarity/2026/what-if`. */
  readonly to: string;
}

/** One step of the way to a page; the last has no address. */
export interface Crumb {
  readonly title: string;
  readonly to?: string;
}

export interface DeskPages {
  /** The mechanism's folder and path. */
  readonly name: string;
  readonly title: Words;
  readonly description: Words;
  /** In the order of the navigation. */
  readonly links: readonly PageLink[];
  readonly routes: (root: AnyRoute) => readonly AnyRoute[];
  /** The way to a page from the parts of its address after the mechanism's name. */
  readonly trail: (path: readonly string[], language: Language, locale: OfficialLanguage) => readonly Crumb[];
  /** What the mechanism has running, for the first page. */
  readonly home?: () => Promise<ComponentType>;
  /** What the mechanism puts beside the work on the first page: a section of its own. */
  readonly beside?: () => Promise<ComponentType>;
  /** What is due in the coming days, for the first page. */
  readonly due?: (days: number, language: Language, signal: AbortSignal) => Promise<readonly DueLine[]>;
  /** What an event of the mechanism says, for the first page and the register. */
  readonly tell?: () => Promise<EventTeller>;
  /** What the command palette finds of this mechanism. */
  readonly find?: () => Promise<readonly Finding[]>;
  /** The provisions that the mechanism rests on, for the page of the law. */
  readonly law?: () => Promise<readonly LawLine[]>;
}
