/** Sources as the works that our pages cite. */
import type { SourceNode } from '../../model/nodes.ts';
import { isoDate } from './date.ts';
import type { Absolute, Named } from './thing.ts';

/**
 * A source, with its publisher and date. Only what the press prints is called news.
 * @example describeSource(source, absolute)['@type'] // 'NewsArticle'
 */
export function describeSource({ data, url }: SourceNode, absolute: Absolute): Named {
  const { author, published, title, tier } = data;
  const isPublic = data.url !== undefined && /^https?:\/\//.test(data.url);
  return {
    '@type': tier === 'press' ? 'NewsArticle' : 'CreativeWork',
    ...{ '@id': absolute(url), name: title, headline: tier === 'press' ? title : undefined },
    publisher: { '@type': 'Organization', name: data.publisher },
    author: author && { '@type': 'Person', name: author.name },
    ...{ datePublished: isoDate(published), url: isPublic ? data.url : undefined },
  };
}
