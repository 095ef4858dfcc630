import { expect, test } from 'vitest';
import { withFolder } from './fixture.ts';
import { readAsked, strayAddresses } from './read-asked.ts';
import { readSample } from './sample-graph.fixture.ts';

function read(files: Readonly<Record<string, string>>): ReturnType<typeof readAsked> {
  let result: ReturnType<typeof readAsked> = { asked: [], offences: [] };
  withFolder(files, (root) => {
    result = readAsked(root);
  });
  return result;
}
const told = (files: Readonly<Record<string, string>>) =>
  read(files).offences.map(({ file, line, message }) => `${file}:${line ?? '-'}: ${message}`);

test('each address has its phrases, in NFC, and its line', () => {
  const { asked, offences } = read({
    'content/asked/trang.yaml': '/du-lieu/:\n  - xuất ra excel\n/thuat-ngu/#ai:\n  - trí tuệ máy\n',
  });
  expect(offences).toEqual([]);
  expect(asked).toEqual([
    { address: '/du-lieu/', phrases: ['xuất ra excel'], file: 'content/asked/trang.yaml', line: 1 },
    { address: '/thuat-ngu/#ai', phrases: ['trí tuệ máy'], file: 'content/asked/trang.yaml', line: 3 },
  ]);
});

test('a site that has none is asked for by its own words', () => {
  expect(read({})).toEqual({ asked: [], offences: [] });
});

test('what cannot be read is told with file, line and what would be right', () => {
  expect(told({ 'content/asked/a.yaml': '/du-lieu/:\n  - a\n/nguon/: 5\n' })).toEqual([
    'content/asked/a.yaml:3: "/nguon/" has a list of phrases, each a line of text without < > # (in quotation marks where YAML would read a number)',
  ]);
  for (const phrase of ['"<b>đậm</b>"', '"a#b"', '"hai\\ndòng"', '""', '5'])
    expect(told({ 'content/asked/a.yaml': `/du-lieu/: [${phrase}]\n` })[0], phrase).toContain(
      'without < > #',
    );
  expect(told({ 'content/asked/a.yaml': '/du-lieu/: [a\n' })[0]).toMatch(
    /^content\/asked\/a\.yaml:\d: the YAML cannot be read: /,
  );
  expect(told({ 'content/asked/a.txt': '' })).toEqual([
    'content/asked/a.txt:-: a file of content/asked/ ends in .yaml',
  ]);
});

test('an address stands in one file', () => {
  expect(
    told({ 'content/asked/a.yaml': '/du-lieu/: [a]\n', 'content/asked/b.yaml': '/du-lieu/: [b]\n' }),
  ).toEqual(['content/asked/b.yaml:1: "/du-lieu/" stands in content/asked/a.yaml already']);
});

test('an address that no page has is told, however near', () => {
  const at = (address: string) => ({ address, phrases: ['a'], file: 'content/asked/a.yaml', line: 7 });
  const graph = readSample();
  const [document] = [...graph.documents.values()];
  const asked = [at('/du-lieu/'), at(document?.url ?? ''), at('/du-lieu'), at('/thuat-ngu/#khong-co')];
  expect(strayAddresses(asked, graph).map(({ message }) => message.split(' ')[0])).toEqual([
    '"/du-lieu"',
    '"/thuat-ngu/#khong-co"',
  ]);
});
