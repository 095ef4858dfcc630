/** Where the text contradicts itself, the register or a symbol about a document: date and issuer. */
import { formatSymbol } from '../model/symbol.ts';
import type { KnownDocument } from './context.ts';
import type { Gathered } from './document-gathering.ts';
import type { DocumentMention } from './mentions.ts';
import type { Warning } from './result.ts';

/** The committee as a whole, named for whichever of its bodies issued the document. */
const LOOSE = /^(?:Tỉnh ủy|Thành ủy|Trung ương)/u;

/**
 * A warning for each contradiction, with both sides and their lines.
 *
 * @example contradictions(gathered, known)[0]?.message // '57-NQ/TW is dated 2024-12-23 here, 2024-12-22 in the register'
 */
export function contradictions(gathered: Gathered, known: KnownDocument | undefined): Warning[] {
  return [...inDate(gathered, known), ...inIssuer(gathered, known), ...inSymbol(gathered)];
}

function inDate({ symbol, mentions }: Gathered, known: KnownDocument | undefined): Warning[] {
  const [first, ...later] = mentions.filter(({ issued }) => issued !== undefined);
  if (first?.issued === undefined) return [];
  const differs = ({ place, issued = '' }: DocumentMention, other: string, where: string): Warning => {
    return {
      line: place.line,
      message: `${formatSymbol(symbol)} is dated ${issued} here, ${other} ${where}`,
    };
  };
  const inRegister = known?.issued;
  const { issued, place } = first;
  return [
    ...(inRegister === undefined || agree(issued, inRegister)
      ? []
      : [differs(first, inRegister, 'in the register')]),
    ...later
      .filter((each) => each.issued !== issued)
      .map((each) => differs(each, issued, `in line ${place.line}`)),
  ];
}

/** A date agrees with a less precise one that it begins with. */
function agree(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function inIssuer({ symbol, mentions, local }: Gathered, known: KnownDocument | undefined): Warning[] {
  const says = (line: number, here: string, there: string): Warning => {
    return { line, message: `${formatSymbol(symbol)} is said to be of ${here} here, of ${there}` };
  };
  const wrong = mentions.flatMap(({ wrongIssuer, place }) =>
    wrongIssuer === undefined ? [] : [says(place.line, wrongIssuer, 'another by its symbol')],
  );
  const [first, ...later] = local === undefined ? mentions.filter(isStrict) : [];
  const name = first?.issuer?.name;
  if (first === undefined || name === undefined) return wrong;
  const isOther = known !== undefined && !LOOSE.test(known.issuer) && !sameBody(name, known.issuer);
  return [
    ...wrong,
    ...(isOther ? [says(first.place.line, name, `${known.issuer} in the register`)] : []),
    ...later
      .filter(({ issuer }) => issuer?.name !== name)
      .map(({ issuer, place }) =>
        says(place.line, issuer?.name ?? '', `${name} in line ${first.place.line}`),
      ),
  ];
}

/** A committee's name without its body contradicts none of its bodies. */
function isStrict({ issuer }: DocumentMention): boolean {
  return issuer?.name !== undefined && !LOOSE.test(issuer.name);
}

/** The register has the province behind the name. */
function sameBody(name: string, registered: string): boolean {
  return `${registered} `.startsWith(`${name} `);
}

/** `52/2025/NQ-HĐND ngày 10/12/2024`: the symbol has the year of issue. */
function inSymbol({ symbol, mentions }: Gathered): Warning[] {
  if (!('year' in symbol)) return [];
  return mentions
    .filter(({ issued }) => issued !== undefined && !issued.startsWith(String(symbol.year)))
    .map(({ issued = '', place }) => ({
      line: place.line,
      message: `${formatSymbol(symbol)} is dated ${issued} here, ${symbol.year} by its symbol`,
    }));
}
