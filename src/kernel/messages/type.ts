import type { Answer, Reason } from '../determination.ts';

/** The values of a reason as words, by name; a name that the reason does not have gives `…`. */
export type FormattedValues = Readonly<Record<string, string>>;

export interface MessageContext {
  readonly held: Answer;
  /** The values before they were put into words. */
  readonly raw: Reason['values'];
}

/**
 * The texts of one language by reason code, one sentence each without its full stop and without the citation,
 * which the printer adds. `fact.<path>` names a missing fact.
 */
export type Messages = Readonly<Record<string, (values: FormattedValues, context: MessageContext) => string>>;
