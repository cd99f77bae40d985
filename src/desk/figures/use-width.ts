/** The width of an element in pixels, followed as it changes: a chart is drawn for the room that it has. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** `before` is taken until the element is measured. */
export function useWidth<Box extends HTMLElement>(before: number): readonly [RefObject<Box | null>, number] {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const found = Math.floor(element.getBoundingClientRect().width);
      if (found > 0) setWidth(found);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
