import { expect, test } from 'vitest';
import { formatEdition } from '../changes/edition.ts';
import { hashFigure } from '../changes/figure-hash.ts';
import { edition, figure } from '../changes/fixture.ts';
import { withFolder } from './fixture.ts';
import { editionFile, readEditions } from './read-editions.ts';

const FILE = editionFile('2026-11-22');
const taken = figure({ hash: hashFigure(figure()) });
const text = formatEdition(edition('2026-11-22', taken));

function offencesOf(content: string): string[] {
  let told: string[] = [];
  withFolder({ [FILE]: content }, (root) => {
    told = readEditions(root).offences.map(({ file, message }) => `${file}: ${message}`);
  });
  return told;
}

test('an edition that was taken is read without offence, whatever status and address it bears', () => {
  expect(offencesOf(text)).toEqual([]);
  expect(offencesOf(text.replace('no-data', 'met'))).toEqual([]);
});

test('a figure edited by hand is told with its file and id', () => {
  expect(offencesOf(text.replace('"value":30', '"value":31'))).toEqual([
    `${FILE}: the figure "qn-kinh-te-so-2030" isn't the one of which the edition keeps the hash ${taken.hash}: editions are taken, not edited`,
  ]);
});
