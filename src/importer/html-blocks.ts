/**
 * The blocks of a web page: what a person sees as a line of its own, in order, with the elements around it.
 *
 * Only elements that break lines are kept, as a list in which every element names its parent. They are nested no deeper than
 * browsers nest them (512 levels in Blink); what is deeper belongs to the last of these.
 */
import {
  BLOCK_NAMES,
  contextOf,
  ENDED_BY,
  isHidden,
  labelOf,
  ROOT,
  roleOf,
  type Context,
  type ElementRole,
} from './html-elements.ts';
import { readTags, type Tag, type TagReader } from './html-tags.ts';
import type { BodyKind } from './result.ts';

export interface Block {
  readonly text: string;
  /** Where its text begins in the file, from 1. */
  readonly line: number;
  readonly kind: BodyKind;
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  /** The index of the element it stands in. */
  readonly element: number;
  /** The indexes of the table cell and row it stands in; -1 where it stands in none. */
  readonly cell: number;
  readonly row: number;
  /** How many characters of it are links, and where the first of them leads. */
  readonly linked: number;
  readonly href?: string;
  /** Whether a `<br>` parts it from the block before. */
  readonly isContinued: boolean;
  /** Whether a class or an id calls it the article's title. */
  readonly isTitle?: true;
  /** Text of its own that the page doesn't show. */
  readonly isHidden: boolean;
}

export interface PageElement {
  readonly name: string;
  /** The index of the element around it; the first one is its own parent. */
  readonly parent: number;
  readonly role?: ElementRole;
  /** Its blocks: the index of the first, and of the one behind the last. */
  readonly from: number;
  to: number;
}

export interface Page {
  readonly blocks: readonly Block[];
  readonly elements: readonly PageElement[];
}

const SILENT = new Set(['script', 'style', 'noscript', 'iframe', 'noembed', 'noframes', 'xmp', 'title']);
const DEEPEST = 512;
const NONE = -1;
const SPACES = /[\s\u00a0]+/gu;

/**
 * The blocks of a page and the elements they stand in; never throws.
 *
 * @param observer is told of every tag as well, so that a page is read once
 * @example readBlocks('<h1>Một</h1><p>Hai').blocks.map(({ text, kind }) => [text, kind]) // [['Một', 'heading'], ['Hai', 'paragraph']]
 */
export function readBlocks(html: string, observer?: TagReader): Page {
  const reader = new BlockReader();
  readTags(html, observer ? { ...observer, ...both(reader, observer) } : reader);
  return reader.end();
}

function both(one: TagReader, other: TagReader): TagReader {
  return {
    open: (tag) => {
      one.open(tag);
      other.open(tag);
    },
    close: (name, line) => {
      one.close(name, line);
      other.close(name, line);
    },
    text: (text, line) => {
      one.text(text, line);
      other.text(text, line);
    },
  };
}

/** Reads tag by tag; the stack holds the elements that are open. */
class BlockReader {
  readonly #blocks: Block[] = [];
  readonly #elements: PageElement[] = [];
  readonly #stack: Context[] = [];
  /** Open elements by name, and those too deep to be on the stack. */
  readonly #opened = new Map<string, number>();
  readonly #tooDeep = new Map<string, number>();
  #parts: string[] = [];
  #line = 0;
  #linked = 0;
  #href: string | undefined;
  #linkDepth = NONE;
  #isContinued = false;
  #isTitle = false;
  #silent: string | undefined;
  /** An element inside a line that isn't shown, and how many of its name are open in it. */
  #hidden:
    { readonly name: string; readonly parts: string[]; readonly line: number; depth: number } | undefined;

  constructor() {
    this.#push({ name: 'html', line: 1, attributes: new Map() });
  }

  readonly open = (tag: Tag): void => {
    const { name, attributes } = tag;
    if (SILENT.has(name)) this.#silent = name;
    else if (BLOCK_NAMES.has(name)) this.#openBlock(tag);
    else if (name === 'br' || name === 'hr') this.#break(name);
    else if (this.#hidden) this.#hidden.depth += name === this.#hidden.name ? 1 : 0;
    else if (isHidden(tag) && name !== 'img' && name !== 'input') {
      this.#hidden = { name, parts: [], line: tag.line, depth: 1 };
    } else if (labelOf(tag) === 'title') this.#isTitle = true;
    else if (name === 'a' && attributes.has('href')) {
      this.#linkDepth = this.#stack.length;
      this.#href ??= attributes.get('href');
    }
  };

  readonly close = (name: string): void => {
    if (name === this.#silent) this.#silent = undefined;
    else if (name === 'a') this.#linkDepth = NONE;
    else if (name === this.#hidden?.name) {
      this.#hidden.depth -= 1;
      if (this.#hidden.depth === 0) this.#endHidden();
    } else if (BLOCK_NAMES.has(name)) this.#closeBlock(name);
    else if (name === 'br') this.#break(name);
  };

  readonly text = (text: string, line: number): void => {
    if (this.#silent !== undefined) return;
    if (this.#hidden) {
      this.#hidden.parts.push(text);
      return;
    }
    const [first = '', ...rest] = this.#top().isPreformatted ? text.split('\n') : [text];
    this.#add(first, line);
    rest.forEach((part, index) => {
      this.#flush();
      this.#add(part, line + index + 1);
    });
  };

  end(): Page {
    this.#flush();
    for (const { element } of this.#stack) this.#close(element);
    return { blocks: this.#blocks, elements: this.#elements };
  }

  #add(text: string, line: number): void {
    if (this.#line === 0 && text.trim() !== '') this.#line = line;
    if (this.#linkDepth !== NONE) this.#linked += text.trim() === '' ? 1 : text.length;
    this.#parts.push(text);
  }

  /** Titles are broken for looks. */
  #break(name: string): void {
    if (name === 'br' && this.#top().level !== undefined) this.#parts.push(' ');
    else this.#flush();
    this.#isContinued = name === 'br';
  }

  #openBlock(tag: Tag): void {
    this.#flush();
    const [ends, within] = ENDED_BY.get(tag.name) ?? [['p'], undefined];
    if (within === undefined) {
      if (this.#top().name === 'p') this.#pop();
    } else if (ends.some((name) => (this.#opened.get(name) ?? 0) > 0)) this.#endSame(ends, within);
    this.#push(tag);
  }

  #endSame(ends: readonly string[], within: readonly string[]): void {
    const at = this.#stack.findLastIndex(({ name }) => ends.includes(name) || within.includes(name));
    if (ends.includes(this.#stack[at]?.name ?? '')) while (this.#stack.length > at) this.#pop();
  }

  #closeBlock(name: string): void {
    this.#flush();
    const tooDeep = this.#tooDeep.get(name) ?? 0;
    if (tooDeep > 0) this.#tooDeep.set(name, tooDeep - 1);
    else if (name !== 'html' && name !== 'body' && (this.#opened.get(name) ?? 0) > 0) {
      while (this.#top().name !== name) this.#pop();
      this.#pop();
    }
  }

  #push(tag: Tag): void {
    const { name } = tag;
    if (this.#stack.length >= DEEPEST) {
      this.#tooDeep.set(name, (this.#tooDeep.get(name) ?? 0) + 1);
      return;
    }
    const around = this.#stack.at(-1);
    const role = roleOf(tag);
    const element = this.#elements.length;
    const from = this.#blocks.length;
    this.#elements.push({
      name,
      parent: around?.element ?? 0,
      from,
      to: from,
      ...(role !== undefined && { role }),
    });
    this.#opened.set(name, (this.#opened.get(name) ?? 0) + 1);
    this.#stack.push(contextOf(tag, element, around));
  }

  #pop(): void {
    const context = this.#stack.pop();
    if (!context) return;
    this.#opened.set(context.name, (this.#opened.get(context.name) ?? 1) - 1);
    if (this.#stack.length < this.#linkDepth) this.#linkDepth = NONE;
    this.#close(context.element);
  }

  #close(index: number): void {
    const element = this.#elements[index];
    if (element) element.to = this.#blocks.length;
  }

  #endHidden(): void {
    if (!this.#hidden) return;
    const { parts, line } = this.#hidden;
    this.#hidden = undefined;
    this.#addBlock(parts.join(''), { line, linked: 0, isHidden: true });
  }

  #flush(): void {
    this.#endHidden();
    const text = this.#parts.join('');
    const isLinked = this.#linkDepth !== NONE;
    this.#addBlock(text, { line: this.#line, linked: this.#linked, isHidden: false });
    this.#parts = [];
    this.#isContinued = false;
    this.#isTitle = false;
    this.#line = 0;
    this.#linked = 0;
    if (!isLinked) this.#href = undefined;
  }

  #addBlock(raw: string, { linked, ...place }: Pick<Block, 'line' | 'linked' | 'isHidden'>): void {
    const text = raw.replace(SPACES, ' ').trim();
    if (text === '') return;
    const { element, level, isCaption, item, cell, row, isTitle } = this.#top();
    const href = this.#href === undefined || linked === 0 ? {} : { href: this.#href };
    const base = {
      ...place,
      linked: Math.min(linked, text.length),
      element,
      cell,
      row,
      isContinued: this.#isContinued,
      ...href,
      ...((this.#isTitle || isTitle) && { isTitle: true as const }),
    };
    if (level !== undefined) this.#blocks.push({ ...base, text, kind: 'heading', level });
    else if (isCaption) this.#blocks.push({ ...base, text, kind: 'caption' });
    else if (item && !item.isUsed) {
      item.isUsed = true;
      this.#blocks.push({ ...base, text: `- ${text}`, kind: 'list-item' });
    } else this.#blocks.push({ ...base, text, kind: 'paragraph' });
  }

  #top(): Context {
    return this.#stack.at(-1) ?? ROOT;
  }
}
