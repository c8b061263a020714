// el makes an element: el("p", {class: "x"}, "text", child). An attribute of null or false is left out, as is a child.
export function el(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((c) => c));
  return node;
}

// button is a button that does something and sends nothing.
export function button(text, action, kind = "quiet") {
  const node = el("button", { type: "button", class: "button " + kind }, text);
  node.addEventListener("click", action);
  return node;
}

// fill replaces the {names} of a text by their words. Words that end in a point ("180 kr.") need no second one.
export function fill(text, words) {
  return text.replace(/\{([^}]+)\}(\.?)/g, (all, name, point) => {
    if (!(name in words)) return all;
    return words[name].endsWith(".") ? words[name] : words[name] + point;
  });
}

// ringing is a sentence with whom to ring in it, as a link where there is a number.
export function ringing(text, ring) {
  const [before, after] = text.split("{ring}");
  if (after === undefined) return [before];
  return [before, ring.name, ring.phone && ": ", ring.phone && el("a", { href: ring.address, class: "phone" }, ring.phone), after];
}

// ringingText is the same without a link.
export function ringingText(text, ring) {
  return fill(text, { ring: [ring.name, ring.phone].filter((part) => part).join(": ") });
}
