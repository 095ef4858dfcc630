/** Fetching the register of document numbers in the browser. */
import type { RegisteredDocument } from './register.ts';

/**
 * The register as the site publishes it. Rejects where it cannot be fetched.
 * @param base the path the site is served under, without a slash at its end
 */
export async function loadRegister(base: string): Promise<readonly RegisteredDocument[]> {
  const response = await fetch(`${base}/du-lieu/so-hieu.json`);
  if (!response.ok) throw new Error(`${response.status} for the register of numbers`);
  return (await response.json()) as readonly RegisteredDocument[];
}
