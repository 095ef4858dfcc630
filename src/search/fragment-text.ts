/**
 * A page as the index keeps it to show it, in lines: its address, its title, its text, its facts, how it is asked for, then
 * each place in it that can be linked to. A name for every part would weigh as much as a short page says.
 */
import type { Fragment } from './page-text.ts';

/** Parts facts: no text of a page has it. */
const TAB = '\t';

/**
 * The lines that `readFragment` reads back.
 * @throws Error where a part has more than one line
 */
export function writeFragment({ url, title, content, facts, asked, anchors }: Fragment): string {
  const places = anchors.map(({ id, heading, location }, i) => {
    const words = location - (anchors[i - 1]?.location ?? 0);
    return [words, id, ...(heading === undefined ? [] : [heading])].join(' ');
  });
  const phrases = asked.map(({ anchor, phrase }) => [phrase, ...(anchor === '' ? [] : [anchor])].join('#'));
  const lines = [url, title, content, facts.join(TAB), phrases.join(TAB), ...places];
  if (lines.some((line) => line.includes('\n'))) throw new Error(`${url} has a line break in its text.`);
  return lines.join('\n');
}

/**
 * A page out of its lines.
 * @example readFragment('/a/\nA\nA nói gì.\n\n\n0 d1').anchors // [{ id: 'd1', location: 0 }]
 */
export function readFragment(text: string): Fragment {
  const [url = '', title = '', content = '', facts = '', phrases = '', ...places] = text.split('\n');
  let location = 0;
  const anchors = places.map((place) => {
    const [words = '', id = '', ...heading] = place.split(' ');
    location += Number(words);
    return { id, location, ...(heading.length > 0 && { heading: heading.join(' ') }) };
  });
  const asked = parts(phrases).map((each) => {
    const [phrase = '', anchor = ''] = each.split('#');
    return { phrase, anchor };
  });
  return { url, title, content, facts: parts(facts), asked, anchors };
}

function parts(line: string): readonly string[] {
  return line === '' ? [] : line.split(TAB);
}
