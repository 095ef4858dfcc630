/** Which files an editor accepts as read through: some, or all of the content. */
export type Accepted = ReadonlySet<string> | 'all';

/** Nothing is accepted: the ordinary check. */
export const NONE: Accepted = new Set<string>();

/**
 * Whether a file is among those accepted.
 * @example isAccepted('content/glossary/dti.yaml', 'all') // true
 */
export function isAccepted(file: string, accepted: Accepted): boolean {
  return accepted === 'all' || accepted.has(file);
}
