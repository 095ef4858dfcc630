/** Copying to the clipboard, and telling what came of it. */

/** Whether the text is in the clipboard, or stands selected because the browser refused to put it there. */
export type CopyOutcome = 'copied' | 'selected';

/**
 * Puts a text into the clipboard. Where the browser refuses (no permission, or a page served without HTTPS), the text
 * is selected instead, so that the reader's own copy command takes it.
 * @param shown where the text stands on the page; without it, a field with the text is put behind the focused element
 *   until the reader leaves it
 * @example announceCopy(output, await copyText(link.href), 'liên kết');
 */
export async function copyText(text: string, shown?: Element | null): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    if (shown) selectContents(shown);
    else selectInField(text);
    return 'selected';
  }
}

/**
 * Says in a live region (`<output>`, or any element with `aria-live`) what came of a copy.
 * @param what the thing copied, in Vietnamese, as it stands in mid-sentence
 * @example announceCopy(output, 'copied', 'trích dẫn') // 'Đã chép trích dẫn.'
 */
export function announceCopy(region: Element, outcome: CopyOutcome, what: string): void {
  announce(
    region,
    outcome === 'copied'
      ? `Đã chép ${what}.`
      : `Trình duyệt không cho chép. Đã chọn sẵn ${what}: bấm Ctrl+C, hoặc Sao chép trên điện thoại.`,
  );
}

/** Long enough for a screen reader to notice that the region was empty: the same words again are told again. */
const EMPTY_FOR_MS = 60;

/** Says something in a live region that is on the page already, even if it said the same before. */
export function announce(region: Element, message: string): void {
  region.textContent = '';
  setTimeout(() => {
    region.textContent = message;
  }, EMPTY_FOR_MS);
}

/** What is folded away cannot be selected, and should be seen when it is. */
function selectContents(element: Element): void {
  const folded = element.closest('details');
  if (folded) folded.open = true;
  getSelection()?.selectAllChildren(element);
}

function selectInField(text: string): void {
  const field = document.createElement('textarea');
  field.className = 'copy-field';
  field.readOnly = true;
  field.rows = 2;
  field.value = text;
  field.setAttribute('aria-label', 'Đoạn chữ để chép');
  const focused = document.activeElement;
  if (focused && focused !== document.body) focused.after(field);
  else document.body.append(field);
  field.addEventListener('blur', () => field.remove(), { once: true });
  field.select();
}
