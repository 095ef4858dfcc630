/** The way from the home page to a page. */
import { HOME } from '../../model/address.ts';
import type { Absolute, Thing } from './thing.ts';

interface Crumb {
  name: string;
  /** From the site's root. */
  address: string;
}

interface Page {
  name: string;
  /** Its own absolute address. */
  url: string;
}

/**
 * The breadcrumb of a page: the home page first, the page itself last.
 * @example describeBreadcrumb([{ name: 'Văn bản', address: '/van-ban/' }], page, absolute)['@type'] // 'BreadcrumbList'
 */
export function describeBreadcrumb(crumbs: readonly Crumb[], page: Page, absolute: Absolute): Thing {
  const way = [{ name: 'Trang đầu', address: HOME }, ...crumbs].map(({ name, address }) => ({
    ...{ name, url: absolute(address) },
  }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...way, page].map(({ name, url }, index) => ({
      ...{ '@type': 'ListItem', position: index + 1, name, item: { '@id': url } },
    })),
  };
}
