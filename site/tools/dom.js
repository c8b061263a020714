// el makes an element: el("p", {class: "x"}, "text", child). An attribute of null or false is left out.
export function el(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((c) => c !== null && c !== undefined && c !== ""));
  return node;
}

// fill replaces the {names} of a text by their words.
export function fill(text, words) {
  return text.replace(/\{([^}]+)\}/g, (all, name) => (name in words ? words[name] : all));
}
