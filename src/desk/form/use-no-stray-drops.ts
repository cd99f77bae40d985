/** A file dropped beside the place for it would open in the tab, and all that is in memory would be gone. */
import { useEffect } from 'react';

export function useNoStrayDrops(): void {
  useEffect(() => {
    const hold = (event: DragEvent): void => event.preventDefault();
    addEventListener('dragover', hold);
    addEventListener('drop', hold);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('drop', hold);
    };
  }, []);
}
