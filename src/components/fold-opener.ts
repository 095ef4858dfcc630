/** The browser's side of `FoldOpener.astro`. */

/** Opens every fold around what the address points at, and goes there. */
export function openTargetFold(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folds: HTMLDetailsElement[] = [];
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    if (!fold.open) folds.push(fold);
  for (const fold of folds) fold.open = true;
  if (folds.length > 0) target?.scrollIntoView();
}
