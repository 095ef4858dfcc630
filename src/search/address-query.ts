/** Reading a document's number out of an address that leads nowhere. */

/** Parts of addresses that say where a document is filed, not which it is. */
const FOLDERS = new Set(['van-ban', 'vanban', 'so', 'tim-kiem', 'trung-uong', 'vi', 'vn']);
const ENDING = /\.(?:html?|mdx?|aspx?|php|pdf|docx?)$/i;

/**
 * The search texts that a path may stand for, the likeliest first: its last part with the folder before it, which may
 * be a province, then each part alone from the last, then two neighbours as one symbol (`57/NQ-TW`).
 * @param path the path below the base, as the address has it
 * @example addressQueries('/van-ban/quang-ninh/9-nq-tu/') // ['9-nq-tu quang ninh', '9-nq-tu', 'quang-ninh', …]
 */
export function addressQueries(path: string): string[] {
  const parts = path
    .split('/')
    .map(decode)
    .map((part) => part.replace(ENDING, '').replace(/_/g, '-').trim())
    .filter((part) => part !== '' && !FOLDERS.has(part.toLowerCase()));
  const last = parts.at(-1);
  const before = parts.at(-2);
  const together =
    last !== undefined && before !== undefined ? [`${last} ${before.replaceAll('-', ' ')}`] : [];
  const joined = parts.slice(1).map((part, i) => `${parts[i] ?? ''}/${part}`);
  return [...new Set([...together, ...parts.toReversed(), ...joined.toReversed()])];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part;
  }
}
