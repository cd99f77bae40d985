/** A picture of the page as a file of its own: an SVG that needs no style sheet, or a PNG of it at twice its size. */

/** What a shape or a text looks like; all else is left to the defaults. */
const PROPERTIES = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap',
  'opacity', 'paint-order', 'display', 'visibility', 'color', 'stop-color',
  'font-family', 'font-size', 'font-weight', 'font-style', 'font-variant-numeric', 'letter-spacing',
  'text-anchor', 'dominant-baseline',
] as const; // prettier-ignore

const NAMESPACE = 'http://www.w3.org/2000/svg';
const FOOT = 34;

export interface FigureText {
  readonly title: string;
  /** Where it comes from: stands below the picture. */
  readonly source: string;
}

/** The picture in the light palette, whatever theme the page is in, with a title, a background and its source. */
export function figureSvg(element: SVGSVGElement, { title, source }: FigureText): string {
  return inLightPalette(() => {
    const { width, height } = sizeOf(element);
    const root = document.documentElement;
    const paper = getComputedStyle(root).getPropertyValue('--paper').trim() || '#ffffff';
    const ink = getComputedStyle(root).getPropertyValue('--ink').trim() || '#000000';
    const copy = styled(element);
    // Within the whole, it is a picture and no longer something to choose from.
    for (const part of [copy, ...copy.querySelectorAll('*')]) withoutUse(part);
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
    const whole = make('svg', {
      width,
      height: height + FOOT,
      viewBox: `0 0 ${width} ${height + FOOT}`,
      role: 'img',
    });
    const line = make('text', { x: 8, y: height + 22, fill: ink, 'font-size': 12, 'font-family': FONTS });
    line.textContent = source;
    const name = make('title', {});
    name.textContent = title;
    const description = make('desc', {});
    description.textContent = source;
    whole.append(name, description, make('rect', { width, height: height + FOOT, fill: paper }), copy, line);
    whole.append(...patternsUsedIn(copy));
    return new XMLSerializer().serializeToString(whole);
  });
}

/** The same as a bitmap at twice its size. Throws an Error when the browser cannot draw it. */
export async function figurePng(element: SVGSVGElement, text: FigureText): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([figureSvg(element, text)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob === null) throw new Error('The picture could not be drawn.');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

const FONTS = "'Source Sans 3', 'Source Sans 3 Variable', Arial, sans-serif";

/** Computed styles are read while the page is in the light theme; the browser paints nothing in between. */
function inLightPalette<Result>(work: () => Result): Result {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    return work();
  } finally {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}

/** A copy in which each part carries its own computed style as attributes. */
function styled(element: SVGElement): SVGElement {
  const copy = element.cloneNode(true);
  if (!(copy instanceof SVGElement)) throw new Error('A picture is an SVG element.');
  const originals = [element, ...element.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const computed = getComputedStyle(original);
    const target = copies[index];
    for (const property of PROPERTIES) {
      const value = computed.getPropertyValue(property);
      if (value !== '') target?.setAttribute(property, local(value));
    }
  });
  return copy;
}

/** `url("http://…/page#id")` as `url(#id)`: the pattern travels along. */
function local(value: string): string {
  return value.replaceAll(/url\(["']?[^"')]*#([^"')]+)["']?\)/g, 'url(#$1)');
}

/** Takes off what only a page needs; a name for screen readers becomes a title, which every reader of SVG knows. */
function withoutUse(part: Element): void {
  const name = part.getAttribute('aria-label');
  if (name !== null && part.hasAttribute('data-state')) {
    const title = make('title', {});
    title.textContent = name;
    part.prepend(title);
  }
  for (const attribute of part.getAttributeNames()) {
    if (/^(class|style|tabindex|aria-|data-(?!state)|role)/.test(attribute)) part.removeAttribute(attribute);
  }
}

/** Patterns stand elsewhere in the page: those that the picture fills with are taken along. */
function patternsUsedIn(copy: SVGElement): SVGElement[] {
  const ids = new Set(
    [copy, ...copy.querySelectorAll('*')].flatMap((part) =>
      ['fill', 'stroke'].flatMap((name) => /url\(#([^)]+)\)/.exec(part.getAttribute(name) ?? '')?.[1] ?? []),
    ),
  );
  const defs = make('defs', {});
  for (const id of ids) {
    const pattern = document.getElementById(id);
    if (pattern instanceof SVGElement && copy.querySelector(`#${CSS.escape(id)}`) === null) {
      const own = styled(pattern);
      for (const part of [own, ...own.querySelectorAll('*')]) withoutUse(part);
      defs.append(own);
    }
  }
  return [defs];
}

function sizeOf(element: SVGSVGElement): { width: number; height: number } {
  const { width, height } = element.viewBox.baseVal ?? { width: 0, height: 0 };
  const box = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { width, height } : { width: box.width, height: box.height };
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  if (!(made instanceof SVGElement)) throw new Error(`There is no SVG element ${name}.`);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
