/** Errors of the system in words that an editor understands. */

/** Predicates to put after the name of a file or folder. */
const TEXTS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  ENOTDIR: 'has a file where a folder is needed',
  EEXIST: 'has a file where a folder is needed',
  EACCES: 'may not be used: no permission',
  EPERM: 'may not be used: no permission',
  EROFS: 'lies on a disk that can only be read',
  ENOSPC: 'does not fit: the disk is full',
  EDQUOT: 'does not fit: your share of the disk is full',
  EFBIG: 'does not fit: it is larger than files may be here',
  EMFILE: 'cannot be opened: too many files are open',
  ENAMETOOLONG: 'has too long a name',
  ELOOP: 'leads round in a circle of links',
  EIO: 'cannot be read or written: the disk reports an error',
};

/**
 * What went wrong, as a predicate; any other error's own message.
 * @example describeSystemError(error) // 'does not exist'
 */
export function describeSystemError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return TEXTS[code] ?? error.message;
}
