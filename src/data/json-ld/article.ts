/** Our articles: each is an account of one source, and says so. */
import type { ArticleNode } from '../../model/nodes.ts';
import { LICENCE } from '../package.ts';
import { schemaDate } from './date.ts';
import { documentReference } from './document.ts';
import { placeReference } from './place.ts';
import { publisher, siteReference } from './site.ts';
import { describeSource } from './source.ts';
import { refer, type Absolute, type Thing } from './thing.ts';

/**
 * An article, with the source it retells and the documents it is about.
 * @example describeArticle(article, absolute).isBasedOn // { '@id': 'https://example.vn/nguon/#src-000' }
 */
export function describeArticle(article: ArticleNode, absolute: Absolute): Thing {
  const { data, source, documents, provinces } = article;
  const page = absolute(article.url);
  const citation = describeSource(source, absolute);
  const own = publisher(absolute);
  return {
    ...{ '@type': 'Article', '@id': `${page}#article`, mainEntityOfPage: page },
    ...{ headline: data.title, description: data.summary, inLanguage: 'vi', license: LICENCE.path },
    ...{ author: own, publisher: refer(own), isPartOf: siteReference(absolute) },
    ...{ dateModified: schemaDate(data.edited), isBasedOn: refer(citation), citation },
    about: documents.map((document) => documentReference(document, absolute)),
    contentLocation: provinces.map((province) => placeReference(province, absolute)),
  };
}
