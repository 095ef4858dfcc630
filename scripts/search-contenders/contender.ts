/** What is compared: search engines that run in the browser over the same pages. */

/** Addresses for a query, best first, without anchors of their own. */
export type Find = (query: string) => Promise<readonly string[]>;

/** Loads an engine with its index; every module of this folder that is one exports this as `open`. */
export type Open = () => Promise<Find>;

/** As many results as a first page shows, with what is needed to show them. */
export const SHOWN = 10;
