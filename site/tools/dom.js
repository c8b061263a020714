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
 * ringing is a sentence with whom to ring in it, as links where there are numbers.
 * @param {string} text
 * @param {RingData[]} ring
 */
export function ringing(text, ring) {
  const [before, name, point, after] = text.split(NAME);
  if (name !== "ring") return [text];
  return [before, ...ring.flatMap(whom), point + after, ...ring.map((r) => r.note && " " + r.note)];
}

/**
 * whom is one of those to contact.
 * @param {RingData} ring
 */
function whom(ring) {
  const way = ring.phone || ring.mail;
  if (way) {
    const link = el("a", { href: ring.address, class: ring.phone && "phone" }, way);
    return [ring.before, ring.name, ": ", link];
  }
  return [ring.before, ring.address ? el("a", { href: ring.address }, ring.name) : ring.name];
}

/**
 * ringingText is the same without links.
 * @param {string} text
 * @param {RingData[]} ring
 */
export function ringingText(text, ring) {
  const all = ring.map((r) => (r.before || "") + [r.name, r.phone || r.mail].filter((part) => part).join(": "));
  return [fill(text, { ring: all.join("") }), ...ring.map((r) => r.note)].filter((part) => part).join(" ");
}
