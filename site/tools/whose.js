// Whose an element is, where a page has the scripts of several guides: told by where the scripts stand.

/**
 * bare is the address of a script, without what only says how fresh it is.
 * @param {string} address
 */
export const bare = (address) => address.replace(/[?#].*/, "");

/**
 * own is the script that runs, and its address. A module has no current script: it is found by the end of its address.
 * @param {string} ending
 */
export function own(ending) {
  const ends = (address) => bare(address).endsWith(ending);
  const current = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  const script = current?.src ? current : [...document.scripts].find((s) => ends(s.src));
  const fetched = () => performance.getEntriesByType("resource").find((entry) => ends(entry.name))?.name;
  const address = script?.src || fetched();
  if (!address) throw new Error("the address of " + ending + " is not known");
  return { script, address: bare(address) };
}

/**
 * whose gives the addresses of the scripts an element may belong to: one where the page tells which, several where it
 * does not, none where it has none.
 * @param {Element} element
 * @param {(script: HTMLScriptElement) => boolean} ours
 */
export function whose(element, ours) {
  const both = document.querySelectorAll("script[src], " + element.localName);
  const nodes = [...both].filter((node) => !isScript(node) || ours(node));
  const scripts = nodes.filter(isScript);
  const all = addresses(scripts);
  const runs = inRuns(nodes);
  const at = runs.findIndex((run) => run.includes(element));
  if (all.length < 2 || at < 0) return all;
  const [first, last] = [runs[0], runs[runs.length - 1]].map((run) => isScript(run[0]));
  const before = runs[at - 1], after = runs[at + 1];
  const beside = /** @type {HTMLScriptElement[]} */ (first ? before || after : after || before);
  // each script before its elements, or each after them
  const regular = first !== last && runs.every((run) => !isScript(run[0]) || addresses(run).length === 1);
  if (regular) return addresses(beside);
  const { place, near } = nearest(element, scripts);
  if (place !== document.body && addresses(near).length === 1) return addresses(near);
  return addresses(nearest(element, beside).near);
}

/**
 * @param {Element} node
 * @returns {node is HTMLScriptElement}
 */
const isScript = (node) => node.localName === "script";

const addresses = (scripts) => [...new Set(scripts.map((s) => bare(s.src)))];

/**
 * inRuns cuts a list wherever a script follows an element or an element a script.
 * @param {Element[]} nodes
 */
function inRuns(nodes) {
  /** @type {Element[][]} */
  const runs = [];
  for (const [i, node] of nodes.entries()) {
    if (i && isScript(node) === isScript(nodes[i - 1])) runs[runs.length - 1].push(node);
    else runs.push([node]);
  }
  return runs;
}

/**
 * nearest are those of the scripts that stand with an element in the smallest part of the page that has any.
 * @param {Element} element
 * @param {HTMLScriptElement[]} scripts
 */
function nearest(element, scripts) {
  for (let place = element.parentElement; place; place = place.parentElement) {
    const near = scripts.filter((script) => place.contains(script));
    if (near.length) return { place, near };
  }
  return { place: document.body, near: scripts };
}
