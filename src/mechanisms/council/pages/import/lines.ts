/** Going from a piece of the draft to its line in the text, and back. */
import { createContext, useContext } from 'react';

/** Shows a line of the text; the focus comes back to what asked for it. */
export type ShowLine = (line: number, from: HTMLElement) => void;

export const LineContext = createContext<ShowLine>(() => undefined);

export function useShowLine(): ShowLine {
  return useContext(LineContext);
}
