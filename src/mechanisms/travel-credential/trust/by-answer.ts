/** Words of a reason that are others for each answer. */
import type { Answer, FormattedValues, MessageContext } from '#kernel';

type Text = (values: FormattedValues, context: MessageContext) => string;

/** A text for each answer that the reason can have. */
export function by(words: Readonly<Partial<Record<Answer, Text>>>): Text {
  return (values, context) => words[context.held]?.(values, context) ?? '';
}
