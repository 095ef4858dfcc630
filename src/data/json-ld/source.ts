/** Sources as the works that our pages cite. */
import type { SourceNode } from '../../model/nodes.ts';
import { isPublisherInferred } from '../../model/publisher.ts';
import { webAddress } from '../../model/source.ts';
import { schemaDate } from './date.ts';
import type { Absolute, Named } from './thing.ts';

/**
 * A source, with its publisher and date; a publisher that was inferred is no fact for machines, and is left out. Only what the press prints is called news.
 * @example describeSource(source, absolute)['@type'] // 'NewsArticle'
 */
export function describeSource({ data, url }: SourceNode, absolute: Absolute): Named {
  const { author, published, title, tier } = data;
  return {
    '@type': tier === 'press' ? 'NewsArticle' : 'CreativeWork',
    ...{ '@id': absolute(url), name: title, headline: tier === 'press' ? title : undefined },
    publisher: isPublisherInferred(data) ? undefined : { '@type': 'Organization', name: data.publisher },
    author: author && { '@type': 'Person', name: author.name },
    ...{ datePublished: schemaDate(published), url: webAddress(data) },
  };
}
