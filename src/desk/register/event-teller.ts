/** How a mechanism puts an event of the register into words. */
import type { Language, OfficialLanguage } from '#kernel';

export interface ToldEvent {
  /** One sentence of plain text. */
  readonly text: string;
  /** The page that the event is about. */
  readonly to?: string;
}

/** Undefined for an event of another mechanism. */
export type EventTeller = (
  event: { readonly stream: string; readonly type: string; readonly data: unknown },
  language: Language,
  locale: OfficialLanguage,
) => ToldEvent | undefined;
