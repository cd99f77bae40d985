/** Whether history holds a change of this page before or after what is shown: beyond them it leaves the page. */
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';

export function useSteps(): { readonly back: boolean; readonly forward: boolean } {
  const at = useLocation({ select: ({ state }) => state.__TSR_index });
  const [first] = useState(at);
  const [last, setLast] = useState(at);
  if (at > last) setLast(at);
  return { back: at > first, forward: at < last };
}
