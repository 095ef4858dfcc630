/** All that a number in any words needs, as one module to be loaded when it is wanted. */
export { loadNumberLookup } from './site-numbers.ts';
