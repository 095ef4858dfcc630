/** Reads `content/editions/`: the figures of the site on the days when an edition was taken. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEdition, type Edition } from '../changes/edition.ts';
import { hashFigure } from '../changes/figure-hash.ts';
import type { Offence } from '../model/content.ts';

const FOLDER = 'content/editions';

export interface ReadEditions {
  /** Oldest first. */
  editions: Edition[];
  offences: Offence[];
}

/**
 * Every edition, and what is wrong with files that are none.
 * @param root the folder that holds `content/`
 * @example readEditions(process.cwd()).editions.at(-1)?.date // '2026-11-22'
 */
export function readEditions(root: string): ReadEditions {
  const read: ReadEditions = { editions: [], offences: [] };
  const names = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)).sort() : [];
  for (const name of names.filter((one) => !one.startsWith('.'))) {
    const file = `${FOLDER}/${name}`;
    const parsed = name.endsWith('.json')
      ? parseEdition(readFileSync(join(root, file), 'utf8'))
      : { error: 'a file of content/editions/ ends in .json' };
    if ('error' in parsed) {
      read.offences.push({ file, message: parsed.error });
    } else if (`${parsed.edition.date}.json` !== name) {
      const message = `an edition is named by its day, ${parsed.edition.date}.json`;
      read.offences.push({ file, message });
    } else {
      read.editions.push(parsed.edition);
      read.offences.push(...alteredFigures(parsed.edition, file));
    }
  }
  return read;
}

/** Figures that don't say what was hashed when the edition was taken: somebody edited the file. */
function alteredFigures({ figures }: Edition, file: string): Offence[] {
  return figures
    .filter((figure) => figure.hash !== hashFigure(figure))
    .map(({ id, hash }) => ({
      file,
      message: `the figure "${id}" isn't the one of which the edition keeps the hash ${hash}: editions are taken, not edited`,
    }));
}

/**
 * Where an edition is kept.
 * @example editionFile('2026-11-22') // 'content/editions/2026-11-22.json'
 */
export function editionFile(date: string): string {
  return `${FOLDER}/${date}.json`;
}
