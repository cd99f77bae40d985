/** The map as the build draws it: SVG paths in one view, and the small states again in tiles. */
export interface EuropeMap {
  readonly width: number;
  readonly height: number;
  /** Side of the square that a small state is drawn in. */
  readonly tile: number;
  readonly states: readonly EuropeState[];
  /** Neighbours, as one path. */
  readonly ground: string;
  readonly small: readonly { readonly code: string; readonly path: string }[];
  readonly graticule: string;
}

export interface EuropeState {
  readonly code: string;
  readonly path: string;
  /** Where its label stands. */
  readonly x: number;
  readonly y: number;
}
