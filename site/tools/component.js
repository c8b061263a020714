import { Calculator } from "./calculator.js";
import { el } from "./dom.js";
import { Engine } from "./engine.js";
import { load } from "./module.js";

/**
 * All elements share one module, compiled for the first of them.
 * @type {Promise<Calls> | undefined}
 */
let module;

/**
 * component makes a calculator, or what there is to read where it cannot run. Its links lead from a folder.
 * @param {ElementCalculator} data
 * @param {URL} folder
 */
export async function component(data, folder) {
  const { words } = guide;
  const place = el("div", { class: "calculator", hidden: true });
  const top = el("div", { class: "component" });
  const title = el("h2", { id: "titel", tabindex: "-1" }, data.title);
  top.append(title, el("p", {}, data.start + " " + words.embedPrivacy), place);
  try {
    module = module || load();
    const whole = { ...data, words };
    const engine = new Engine(await module, whole);
    engine.selfTest();
    new Calculator(whole, engine, place, host(top, new URL(data.page, folder).href));
  } catch (error) {
    place.remove();
    top.append(...still(data, folder));
  }
  if (words.embedGuide) {
    top.append(el("p", {}, el("a", { href: new URL(data.page, folder).href }, words.embedGuide)));
  }
  return top;
}

/**
 * host leaves the page's own to the page, and its printing.
 * @param {HTMLElement} top
 * @param {string} page
 * @returns {Host}
 */
function host(top, page) {
  return {
    top,
    titled: false,
    linked: false,
    print: false,
    came: "",
    page: () => page,
    address: (to) => new URL(to, page).href,
    answered: () => {},
    asking: () => {},
  };
}

/**
 * still is what there is to read where WebAssembly may not run: the rule and the examples.
 * @param {ElementCalculator} data
 * @param {URL} folder
 */
function still({ rule = [], shown = [] }, folder) {
  const { words } = guide;
  const examples = shown.flatMap(({ title, answers = [], headline, results = [] }) => [
    el("h4", {}, title),
    el("ul", {}, ...answers.map((a) => el("li", {}, a.name + " ", el("strong", {}, a.text)))),
    el("p", {}, el("strong", {}, headline)),
    ...results.map((r) => el("p", {}, r)),
  ]);
  const note = el("p", { class: "note" }, words.embedBroken);
  return [note, ...rule.map((piece) => grown(piece, folder)), el("h3", {}, words.examplesTitle),
    el("p", {}, words.guidance), ...examples];
}

/**
 * grown makes what a piece of a rule stands for.
 * @param {NodeData} piece
 * @param {URL} folder
 * @returns {Node | string}
 */
function grown({ name, attributes = {}, children = [], text = "" }, folder) {
  if (!name) return text;
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    node.setAttribute(key, key === "href" ? new URL(value, folder).href : value);
  }
  node.append(...children.map((child) => grown(child, folder)));
  return node;
}
