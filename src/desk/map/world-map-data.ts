/** The world as the build draws it: SVG paths in one view. */
export interface WorldMap {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly WorldCountry[];
  /** Member states, and land that is no country of its own here, as one path. */
  readonly ground: string;
  readonly outline: string;
}

export interface WorldCountry {
  /** Three letters; XKX is Kosovo. */
  readonly code: string;
  /** Empty where the country is too small to be drawn: a mark stands for it. */
  readonly path: string;
  /** Where its mark stands, and from where arrow keys go on. */
  readonly x: number;
  readonly y: number;
  /** Too small to be seen or hit by its shape alone. */
  readonly small: boolean;
}
