/** The site itself and who publishes it, for the home page; other pages refer to them. */
import { HOME, SEARCH } from '../../model/address.ts';
import type { Absolute, Named, Reference, Thing } from './thing.ts';

export const SITE_NAME = 'Lộ Trình Số';

/** The site, as other things refer to it. */
export function siteReference(absolute: Absolute): Reference {
  return { '@id': `${absolute(HOME)}#website` };
}

/**
 * The publisher of the site, short enough to stand in every page.
 * @example publisher(absolute).name // 'Lộ Trình Số'
 */
export function publisher(absolute: Absolute): Named {
  const home = absolute(HOME);
  return { '@type': 'Organization', '@id': `${home}#publisher`, name: SITE_NAME, url: home };
}

/**
 * The site, with its search.
 * @param description what the site is, as the home page says it
 * @example describeSite('Nghị quyết hứa gì…', absolute).name // 'Lộ Trình Số'
 */
export function describeSite(description: string, absolute: Absolute): Thing {
  return {
    ...{ '@type': 'WebSite', ...siteReference(absolute), name: SITE_NAME, url: absolute(HOME), description },
    ...{ inLanguage: 'vi', publisher: publisher(absolute) },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(SEARCH)}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}
