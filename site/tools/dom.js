/**
 * el makes an element: el("p", {class: "x"}, "text", child). An attribute of null or false is left out, as is a child.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | boolean | null | undefined>} [attributes]
 * @param {(Node | string | false | null | undefined)[]} children
 */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(key, value === true ? "" : value);
  }
  for (const child of children) if (child) node.append(child);
  return node;
}

/**
 * button is a button that does something and sends nothing.
 * @param {string} text
 * @param {() => void} action
 */
export function button(text, action, kind = "quiet") {
  const node = el("button", { type: "button", class: "button " + kind }, text);
  node.addEventListener("click", action);
  return node;
}

/**
 * byId is an element that our own pages have.
 * @param {string} id
 */
export function byId(id) {
  const node = document.getElementById(id);
  if (!node) throw new Error("there is no #" + id);
  return node;
}

// A {name} in a text, and the point after it.
const NAME = /\{([^{}]*)\}(\.?)/;

/**
 * names are those in a text.
 * @param {string} text
 */
export const names = (text) => [...text.matchAll(new RegExp(NAME, "g"))].map(([, name]) => name);

/**
 * fill replaces the {names} of a text by their words. Words that end in a point ("180 kr.") need no second one.
 * @param {string} text
 * @param {Record<string, string>} words
 */
export function fill(text, words) {
  return text.replace(new RegExp(NAME, "g"), (all, name, point) => {
    if (!(name in words)) return all;
    return words[name].endsWith(".") ? words[name] : words[name] + point;
  });
}

/**
 * ringing is a sentence with whom to contact in it, as a link where there is a number or a mail.
 * @param {string} text
 * @param {RingData} ring
 */
export function ringing(text, ring) {
  const [before, name, point, after] = text.split(NAME);
  if (name !== "ring") return [text];
  const kind = ring.address?.startsWith("tel:") && "phone";
  const link = ring.phone && el("a", { href: ring.address, class: kind }, ring.phone);
  return [before, ring.name, link && ": ", link, point + after];
}

/**
 * ringingText is the same without a link.
 * @param {string} text
 * @param {RingData} ring
 */
export function ringingText(text, ring) {
  return fill(text, { ring: [ring.name, ring.phone].filter((part) => part).join(": ") });
}
