/** A picture in memory that smooth shapes are drawn on: enough for a portrait. */

export type Colour = readonly [red: number, green: number, blue: number];

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each point. */
  readonly data: Uint8Array;
}

export function canvas(width: number, height: number, [red, green, blue]: Colour): Canvas {
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([red, green, blue, 255], at);
  return { width, height, data };
}

export interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly colour: Colour;
  /** How far the edge is blurred, as a part of the radius. */
  readonly soft?: number;
  /** Shading from the left to the right: the colour is lighter on one side by this part. */
  readonly shade?: number;
  /** Only what lies above or below its middle. */
  readonly half?: 'upper' | 'lower';
  /** From 0, nothing, to 1, opaque. */
  readonly opacity?: number;
}

/** Draws an ellipse with a smooth edge. */
export function ellipse(onto: Canvas, shape: Ellipse): void {
  const { x, y, rx, ry, soft = 0.04 } = shape;
  const reach = 1 + soft;
  for (let row = Math.floor(y - ry * reach); row <= y + ry * reach; row += 1) {
    if (shape.half === 'upper' && row > y) continue;
    if (shape.half === 'lower' && row < y) continue;
    for (let column = Math.floor(x - rx * reach); column <= x + rx * reach; column += 1) {
      const distance = Math.hypot((column - x) / rx, (row - y) / ry);
      const cover = Math.min(1, Math.max(0, (reach - distance) / (2 * soft)));
      if (cover > 0) blend(onto, column, row, shaded(shape, column), cover * (shape.opacity ?? 1));
    }
  }
}

function shaded({ x, rx, colour, shade = 0 }: Ellipse, column: number): Colour {
  const light = 1 + (shade * (x - column)) / rx;
  return [colour[0] * light, colour[1] * light, colour[2] * light];
}

function blend({ width, height, data }: Canvas, x: number, y: number, colour: Colour, cover: number): void {
  if (x < 0 || y < 0 || x >= width || y >= height) return;
  const at = (y * width + x) * 4;
  for (const [channel, value] of colour.entries()) {
    const mixed = (data[at + channel] ?? 0) * (1 - cover) + value * cover;
    data[at + channel] = Math.min(255, Math.max(0, Math.round(mixed)));
  }
}
