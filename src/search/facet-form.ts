/** The controls that narrow results down: the kinds of page as a list to choose from, the other facets as menus. */
import { element } from './element.ts';
import { FACETS, type FacetCount, type FacetName, type Facets, type SearchAnswer } from './search-answer.ts';

/** The facet whose few values are all in sight. */
const LISTED: FacetName = 'loai';
const ALL = 'Tất cả';

/**
 * A control for each facet with something to choose. A chosen value is always among those it offers, whether it leaves
 * any results or not.
 */
export function drawFacets(counts: SearchAnswer['facets'], chosen: Facets): HTMLElement[] {
  return (Object.keys(FACETS) as FacetName[]).flatMap((name) => {
    const value = chosen[name];
    const choices = withChosen(counts[name], value);
    if (choices.length < 2 && value === undefined) return [];
    const draw = name === LISTED ? drawList : drawMenu;
    return [draw(name, choices, value)];
  });
}

/**
 * The chosen values in words, in the order of the facets.
 * @example chosenText(answer.facets, { nam: '2024' }) // '2024'
 */
export function chosenText(counts: SearchAnswer['facets'], chosen: Facets): string {
  return (Object.keys(FACETS) as FacetName[])
    .flatMap((name) => {
      const value = chosen[name];
      return value === undefined ? [] : (counts[name].find((each) => each.value === value)?.label ?? value);
    })
    .join(', ');
}

function withChosen(counts: readonly FacetCount[], chosen: string | undefined): readonly FacetCount[] {
  if (chosen === undefined || counts.some(({ value }) => value === chosen)) return counts;
  return [...counts, { value: chosen, label: chosen, count: 0 }];
}

function drawList(name: FacetName, choices: readonly FacetCount[], chosen = ''): HTMLElement {
  const radios = [{ value: '', label: ALL, count: undefined }, ...choices].map(({ value, label, count }) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name, value, checked: value === chosen ? '' : undefined }),
      element('span', {}, label, ...(count === undefined ? [] : [' ', drawCount(count)])),
    ),
  );
  return element(
    'fieldset',
    { class: 'facet-kinds' },
    element('legend', {}, FACETS[name]),
    element('div', {}, ...radios),
  );
}

function drawMenu(name: FacetName, choices: readonly FacetCount[], chosen = ''): HTMLElement {
  const options = choices.map(({ value, label, count }) =>
    element('option', { value, selected: value === chosen ? '' : undefined }, `${label} (${count})`),
  );
  const id = `loc-${name}`;
  return element(
    'div',
    { class: 'facet-menu' },
    element('label', { for: id }, FACETS[name]),
    element('select', { id, name }, element('option', { value: '' }, ALL), ...options),
  );
}

function drawCount(count: number): HTMLElement {
  return element('span', { class: 'count' }, String(count));
}
