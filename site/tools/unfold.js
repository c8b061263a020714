/**
 * unfold opens what is folded while a page is printed. Where a browser knows ::details-content the style does it, also
 * without scripts; Safari does from 18.4.
 */
export function unfold() {
  if (CSS.supports("selector(::details-content)")) return;
  /** @type {HTMLDetailsElement[]} */
  let folded = [];
  const open = (yes) => folded.forEach((details) => (details.open = yes));
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details")].filter((details) => !details.open);
    open(true);
  });
  addEventListener("afterprint", () => open(false));
}
