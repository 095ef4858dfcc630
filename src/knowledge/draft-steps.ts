/**
 * What a draft still lacks before it can be published, in the order in which an editor works: the source first, since all
 * else rests on it; the words last.
 */
import { markedClaims } from '../figures/prose.ts';
import type { Offence } from '../model/content.ts';
import { findCopied } from './copied-words.ts';
import { findNotes, type DraftNote } from './draft-notes.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { RawFile } from './read-content.ts';

/** In the order of work. */
export const STEPS = [
  'file',
  'source',
  'documents',
  'province',
  'title and summary',
  'indicators',
  'claims',
  'statements',
  'text',
  'figures',
  'notes',
  'own words',
] as const;

export type Step = (typeof STEPS)[number];

export interface ToDo {
  readonly step: Step;
  readonly line: number;
  readonly message: string;
}

/** What field of the frontmatter belongs to which step; of claims and events the field inside. */
const STEP_OF_FIELD: Readonly<Record<string, Step>> = {
  source: 'source',
  resolution: 'documents',
  province: 'province',
  title: 'title and summary',
  summary: 'title and summary',
  targets: 'claims',
  results: 'claims',
  events: 'claims',
  plain: 'figures',
};
const STEP_INSIDE: Readonly<Record<string, Step>> = {
  indicator: 'indicators',
  document: 'documents',
  statement: 'statements',
};
const MISSING = /^there is no (?:source|document|province|indicator) /u;
/** A blank that a note beside it explains better. */
const BLANK = /"(?:[a-z-]+\/)?(?:src-)?todo"|found "TODO/u;
const MOST_OF_TEXT = 90;

/**
 * What is left to do in a draft, by step and line; nothing where only `draft: true` keeps it from being published.
 * @param offences those of this file, notes to oneself aside
 * @example draftSteps(file, offences)[0]?.step // 'source'
 */
export function draftSteps(file: RawFile, offences: readonly Offence[]): ToDo[] {
  const { body } = splitFrontmatter(file.text.normalize('NFC'));
  const notes = findNotes(body);
  const fields = fieldsByLine(file);
  const remarks = remarksIn(file, fields);
  const told = new Set(remarks.map(({ line }) => line));
  const found = offences
    .map((offence) => toDoOf(offence, file, fields))
    .filter(({ line, message }) => !told.has(line) || !BLANK.test(message));
  const inBody = [...notesLeft(notes, file), ...textLeft(file), ...copied(notes, file)];
  const all = [...onceEach(found), ...remarks, ...inBody, ...untold(file, fields)];
  return all.sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step) || a.line - b.line);
}

/** What isn't described yet is one thing to do, however often it is referred to. */
function onceEach(found: readonly ToDo[]): ToDo[] {
  const told = new Set<string>();
  return found
    .toSorted((a, b) => a.line - b.line)
    .filter(({ message }) => !MISSING.test(message) || (!told.has(message) && told.add(message).size > 0));
}

type Field = readonly [top: string, inside: string | undefined];

function toDoOf(
  { path, line, message }: Offence,
  file: RawFile,
  fields: readonly (Field | undefined)[],
): ToDo {
  const at = line ?? (path ? file.lineOf(path) : 1);
  const [top, ...inside] = path?.filter((part) => typeof part === 'string') ?? [];
  const field: Field | undefined = top === undefined ? fields[at - 1] : [top, inside[0]];
  return { step: field ? stepOf(field) : at >= file.bodyLine ? 'figures' : 'file', line: at, message };
}

function stepOf([top, inside]: Field): Step {
  const step = STEP_OF_FIELD[top] ?? 'file';
  return step === 'claims' && inside !== undefined ? (STEP_INSIDE[inside] ?? step) : step;
}

/** The field that each line of the frontmatter is about; a line of remarks is about what follows it. */
function fieldsByLine({ text, bodyLine }: RawFile): (Field | undefined)[] {
  const lines = text.split('\n').slice(0, Math.max(0, bodyLine - 1));
  const fields: (Field | undefined)[] = [];
  let top: string | undefined;
  for (const line of lines) {
    const [, indent = '', key] = /^(\s*)(?:- )?([a-z-]+):/.exec(line) ?? [];
    if (key !== undefined && indent === '' && !line.startsWith('-')) top = key;
    fields.push(top === undefined ? undefined : [top, indent === '' ? undefined : key]);
  }
  lines.forEach((line, at) => {
    if (/^#/.test(line))
      fields[at] = fields.slice(at + 1).find((_, next) => !/^#/.test(lines[at + 1 + next] ?? ''));
  });
  return fields;
}

/** Each `TODO` of the frontmatter, with what it asks for. */
function remarksIn({ text, bodyLine }: RawFile, fields: readonly (Field | undefined)[]): ToDo[] {
  const lines = text.split('\n').slice(0, Math.max(0, bodyLine - 1));
  return lines.flatMap((row, at) => {
    const todo = /\bTODO\b(?!.*\bTODO\b):?\s*(.*?)['"]?$/u.exec(row);
    if (!todo) return [];
    const field = fields[at];
    return [
      {
        step: field ? stepOf(field) : 'file',
        line: at + 1,
        message: shorten(todo[1] ?? '') || 'still to be filled in',
      },
    ];
  });
}

/** One line for each note, and one for all passages of the source. */
function notesLeft(notes: readonly DraftNote[], { bodyLine }: RawFile): ToDo[] {
  const passages = notes.filter(({ kind }) => kind === 'passage');
  const [first] = passages;
  const others = notes
    .filter(({ kind }) => kind !== 'passage')
    .map(({ line, text }): ToDo => {
      const [head = ''] = text.split('\n');
      return {
        step: 'notes',
        line: bodyLine + line,
        message: `note to work through and delete: ${shorten(head.replace(/^TODO:?\s*/, ''))}`,
      };
    });
  if (!first) return others;
  const what = `${passages.length} passage${passages.length === 1 ? '' : 's'} of the source`;
  const message = `${what} left: write above each what it says, then delete it`;
  return [...others, { step: 'text', line: bodyLine + first.line, message }];
}

/** Headings that are still to be named, and a text that isn't there yet. */
function textLeft({ body, bodyLine }: RawFile): ToDo[] {
  const rows = body.split('\n');
  const unnamed = rows.flatMap((row, at): ToDo[] => {
    const todo = /\bTODO\b:?\s*(.*)$/u.exec(row);
    return todo
      ? [{ step: 'text', line: bodyLine + at, message: `still to be written: ${shorten(todo[1] ?? '')}` }]
      : [];
  });
  const hasText = rows.some((row) => row.trim() !== '' && !/^#/.test(row));
  if (hasText) return unnamed;
  return [{ step: 'text', line: bodyLine, message: 'there is no text of our own yet' }, ...unnamed];
}

/** Claims that no figure or word of the text states. */
function untold({ text, body }: RawFile, fields: readonly (Field | undefined)[]): ToDo[] {
  const told = new Set(markedClaims(body).map(({ id }) => id));
  return text.split('\n').flatMap((row, at): ToDo[] => {
    const [top, inside] = fields[at] ?? [];
    if ((top !== 'targets' && top !== 'results') || inside !== 'id') return [];
    const [, id = ''] = /\bid:\s*['"]?([a-z0-9-]+)/.exec(row) ?? [];
    if (id === '' || told.has(id)) return [];
    const message = `no words of the text are marked with <Claim id="${id}">: tell it, or take it out`;
    return [{ step: 'figures', line: at + 1, message }];
  });
}

function copied(notes: readonly DraftNote[], { body, bodyLine }: RawFile): ToDo[] {
  const passages = notes.filter(({ kind }) => kind === 'passage');
  const plain = body.replace(/<[^>]*>/g, (tag) => tag.replace(/[^\n]/g, ' '));
  return findCopied(
    plain,
    passages.map(({ text }) => text),
  ).map(({ index, words, passage }) => {
    const line = bodyLine + plain.slice(0, index).split('\n').length - 1;
    const where =
      passages[passage]?.paragraph === undefined ? 'a caption' : `paragraph ${passages[passage].paragraph}`;
    return {
      step: 'own words',
      line,
      message: `word for word as in ${where} of the source: “${shorten(words.replace(/\s+/g, ' '))}”`,
    };
  });
}

function shorten(text: string): string {
  return text.length > MOST_OF_TEXT ? `${text.slice(0, MOST_OF_TEXT - 1)}…` : text;
}
