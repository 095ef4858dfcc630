/**
 * Writing SVG as text. A chart here is a string: elements are written, never built in a document, so
 * every text and attribute passes through the one escaping below. No chart writes a `style` attribute or
 * a `<style>` element (the site's content policy forbids both): shapes carry a class, `src/styles/chart*.css`
 * the rest.
 */

/** Attributes of an element; those that are `undefined` are left out. Numbers are written to a tenth. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What every chart needs to be drawn and named. */
export interface ChartOptions {
  /** Prefix of every id inside the drawing; unique on the page. */
  readonly id: string;
  /** The chart's name, read out first. */
  readonly title: string;
  /** One or two sentences telling what the chart shows, for those who cannot see it. */
  readonly description?: string;
  /** The width to lay out for, in CSS pixels; below `NARROW_BELOW` the narrow layout is drawn. */
  readonly width: number;
}

/** Widths under this (CSS pixels) are laid out as for a phone. */
export const NARROW_BELOW = 560;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * The text with the five characters that mean something in markup escaped, fit for content and attributes.
 *
 * @example escapeMarkup('R&D "a" < b') // 'R&amp;D &quot;a&quot; &lt; b'
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character);
}

/**
 * One element as markup. Children are markup already: use `textElement` for plain text.
 *
 * @example element('circle', { class: 'c-stop', r: 7 }) // '<circle class="c-stop" r="7"/>'
 */
export function element(
  name: string,
  attributes: Attributes,
  children: string | readonly string[] = '',
): string {
  const inside = typeof children === 'string' ? children : children.join('');
  const open = `<${name}${writeAttributes(attributes)}`;
  return inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`;
}

/**
 * An element that holds plain text.
 *
 * @example textElement('title', {}, 'R&D') // '<title>R&amp;D</title>'
 */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, escapeMarkup(text));
}

/** Where a label stands and how it looks. */
export interface LabelPlace {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly class?: string;
}

/**
 * A line of text, with a halo of the paper's colour so that a hairline behind it never cuts a letter.
 *
 * @example label('2030', { x: 10, y: 20, size: 14, anchor: 'middle' })
 */
export function label(text: string, place: LabelPlace): string {
  const anchor = place.anchor === 'start' ? undefined : place.anchor;
  const classes = `${place.class ?? 'c-label'} c-halo`;
  return textElement(
    'text',
    { class: classes, x: place.x, y: place.y, 'font-size': place.size, 'text-anchor': anchor },
    text,
  );
}

/**
 * Shapes that stand for one document or claim: a link when there is an address, else a named group.
 * `name` is what is read out and shown as a tooltip.
 *
 * @example item({ href: '/van-ban/52-nq-tw/', name: '52-NQ/TW' }, {}, '<circle r="7"/>')
 */
export function item(
  target: { readonly href?: string | undefined; readonly name: string },
  attributes: Attributes,
  children: string | readonly string[],
): string {
  const inside = [
    textElement('title', {}, target.name),
    ...(typeof children === 'string' ? [children] : children),
  ];
  if (target.href === undefined)
    return element('g', { ...attributes, role: 'img', 'aria-label': target.name }, inside);
  // The title names the link; an aria-label beside it would leave what is drawn out of the name.
  return element('a', { ...attributes, href: target.href }, inside);
}

/**
 * The whole drawing. One that has links inside is a group with a name; one without is a single image
 * with a title and a description, since an image's children are not reachable.
 *
 * @example drawing({ id: 'a', title: 'Lộ trình', width: 328 }, { name: 'route', height: 90, linked: false }, '')
 */
export function drawing(
  options: ChartOptions,
  about: {
    readonly name: string;
    readonly height: number;
    readonly linked: boolean;
    /** Set for a drawing that has one layout for every width. */
    readonly single?: boolean;
  },
  children: string | readonly string[],
): string {
  const layout = options.width < NARROW_BELOW ? 'chart-narrow' : 'chart-wide';
  const height = Math.ceil(about.height);
  const inside = typeof children === 'string' ? children : children.join('');
  const frame: Attributes = {
    class: `chart chart-${about.name}${about.single === true ? '' : ` ${layout}`}`,
    viewBox: `0 0 ${tenth(options.width)} ${height}`,
    width: options.width,
    height,
    ...naming(options, about.linked),
  };
  const names = [textElement('title', { id: `${options.id}-title` }, options.title)];
  if (options.description !== undefined) {
    names.push(textElement('desc', { id: `${options.id}-desc` }, options.description));
  }
  return element('svg', frame, [...names, inside]);
}

/**
 * A number as it is written in a drawing: to a tenth of a pixel.
 *
 * @example tenth(3.14159) // '3.1'
 */
export function tenth(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

function naming(options: ChartOptions, linked: boolean): Attributes {
  const described = options.description === undefined ? undefined : `${options.id}-desc`;
  if (linked) return { role: 'group', 'aria-label': options.title, 'aria-describedby': described };
  const title = `${options.id}-title`;
  return { role: 'img', 'aria-labelledby': described === undefined ? title : `${title} ${described}` };
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeMarkup(written(value))}"`))
    .join('');
}

function written(value: string | number): string {
  return typeof value === 'number' ? tenth(value) : value;
}
