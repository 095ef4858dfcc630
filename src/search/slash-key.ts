/** Where a browser keeps a reader's wish not to have `/` as a shortcut. */
export const SLASH_KEY = 'phim-gach-cheo';
