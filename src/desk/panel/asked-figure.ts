/** The figure that the panel explains, on the page. */

export function figureElement(why: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(why)}"]`);
}

/** Once the panel has taken its place, the figure it explains is brought back beside or above it. */
export function bringIntoView(why: string): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      const figure = figureElement(why);
      if (figure === null) return;
      figure.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const panel = document.querySelector('.panel')?.getBoundingClientRect();
      const place = figure.getBoundingClientRect();
      // On a phone the panel is a sheet from below: lift the figure over it.
      if (panel !== undefined && panel.top > 0 && place.bottom > panel.top) {
        scrollBy({ top: place.bottom - panel.top + 24, behavior: 'instant' });
      }
    }, 50),
  );
}
