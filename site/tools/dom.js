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

// fill replaces the {names} of a text by their words. Words that end in a point ("180 kr.") need no second one.
export function fill(text, words) {
  return text.replace(/\{([^}]+)\}(\.?)/g, (all, name, point) => {
    if (!(name in words)) return all;
    return words[name].endsWith(".") ? words[name] : words[name] + point;
  });
}
