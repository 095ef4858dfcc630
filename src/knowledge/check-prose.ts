/** Checks that the build would stumble over in prose: figures whose claim doesn't exist, symbols that no document bears. */
import { markedClaims } from '../figures/prose.ts';
import { articleAddress, documentAddress } from '../model/address.ts';
import type { Content, Offence } from '../model/content.ts';
import { statedInTables } from '../model/dataset-results.ts';
import { notFound } from '../model/reference.ts';
import type { ProseRegister } from '../markdown/prose-register.ts';
import { bodyLineAt, type ReadContent } from './read-content.ts';

/** Something wrong in a body, and where in it. */
interface Finding {
  index: number;
  message: string;
}

/**
 * The offences in the bodies of all articles and documents, each with its line.
 * @example checkProse(read, register) // [{ file, line: 41, message: 'there is no claim "qn-x"' }]
 */
export function checkProse(
  { files, content, unread }: Pick<ReadContent, 'files' | 'content' | 'unread'>,
  register: ProseRegister,
): Offence[] {
  const claims = new Set([...claimIds(content), ...unread]);
  const addresses = pageAddresses(content, unread);
  return [...files.values()].flatMap((file) => {
    const findings = [
      ...unknownClaims(file.body, claims),
      ...unknownSymbols(file.body, register),
      ...brokenLinks(file.body, addresses),
    ];
    return findings.map(({ index, message }) => ({
      file: file.file,
      line: bodyLineAt(file, index),
      message,
    }));
  });
}

function unknownClaims(body: string, claims: ReadonlySet<string>): Finding[] {
  return markedClaims(body).flatMap(({ id, index }) =>
    claims.has(id) ? [] : [{ index, message: notFound('claim', id, [...claims]) }],
  );
}

function unknownSymbols(body: string, register: ProseRegister): Finding[] {
  return register.findUnknownSymbols(withoutMarkup(body)).map(({ index, printed }) => ({
    index,
    message: `no document has the symbol "${printed}"; add it under content/documents/ or check the spelling`,
  }));
}

function brokenLinks(body: string, addresses: ReadonlySet<string>): Finding[] {
  return [...body.matchAll(/\]\((\/(?:bai-viet|van-ban)\/[^)#?]+)/g)].flatMap(({ index, 1: link = '' }) =>
    addresses.has(link) ? [] : [{ index, message: `there is no page ${link}` }],
  );
}

/** Attributes and link targets hold ids and addresses, not prose; blanks in their place keep every index. */
function withoutMarkup(body: string): string {
  return body.replace(/<[^>]*>|\]\([^)]*\)/g, (markup) => markup.replace(/[^\n]/g, ' '));
}

function claimIds(content: Content): string[] {
  const { articles, documents, reports } = content;
  const claims = [...articles, ...documents, ...reports].flatMap(({ data }) => [
    ...data.targets,
    ...data.results,
  ]);
  return [...claims, ...statedInTables(content).map(({ claim }) => claim)].map(({ id }) => id);
}

function pageAddresses({ articles, documents }: Content, unread: ReadonlySet<string>): Set<string> {
  return new Set([
    ...[...articles.map(({ id }) => id), ...unread].map(articleAddress),
    ...[...documents.map(({ id }) => id), ...unread].map(documentAddress),
  ]);
}
