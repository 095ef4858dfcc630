/** Addresses as pages print them: with the base path the site is served under. */

const BASE = import.meta.env.BASE_URL.replace(/\/+$/, '');

/**
 * An address of the site with the base path in front.
 * @example href('/van-ban/') // '/path/van-ban/' where BASE=/path
 */
export function href(address: string): string {
  return `${BASE}${address}`;
}

/**
 * Makes addresses of the site absolute, for what leaves it: feeds, citations, data for machines.
 * @param site the public origin, as Astro gives it to pages and endpoints
 * @example absoluteTo(Astro.site)('/van-ban/') // 'https://example.vn/path/van-ban/' where BASE=/path
 */
export function absoluteTo(site: URL | undefined): (address: string) => string {
  return (address) => new URL(href(address), site).href;
}

/**
 * The same data with the base path in front of every address in it, for drawings that take addresses as they come.
 * @example linkInside([{ name: 'GRDP', href: '/chi-so/grdp/' }])
 */
export function linkInside<Data>(data: Data): Data {
  if (Array.isArray(data)) return data.map((one: unknown) => linkInside(one)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) =>
    key === 'href' && typeof value === 'string' ? [key, href(value)] : [key, linkInside(value as unknown)],
  );
  return Object.fromEntries(entries) as Data;
}
