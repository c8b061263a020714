import { el } from "./dom.js";

// comparison is a table of a kept answer beside a new one. The module says how much they differ.
export function comparison(engine, words, kept, outcome, fields) {
  const rows = [];
  for (const field of fields) {
    const i = field.index;
    const [a, b] = [kept.read[i], outcome.read[i]];
    if (a || b) rows.push([field.label.textContent, a || "–", b || "–", differs(engine, field.question.unit, kept.values[i], outcome.values[i])]);
  }
  if (kept.lines[0].sentence !== outcome.lines[0].sentence) rows.push([words.outcome, kept.lines[0].text, outcome.lines[0].text, ""]);
  for (const line of outcome.lines.filter((l) => l.part === "result" && l.numbers.length)) {
    const other = kept.lines.find((l) => l.sentence === line.sentence);
    if (!other) continue;
    line.numbers.forEach((n, k) => {
      if (!n.told) return;
      const head = blanked(line, k);
      rows.push([head, other.numbers[k].text, n.text, differs(engine, n.unit, other.numbers[k].value, n.value)]);
    });
  }
  const heads = [words.question, words.first, words.second, words.difference];
  // the roles are said again, since a narrow screen shows the rows as blocks
  return el("table", { class: "comparison", role: "table" },
    el("caption", {}, words.comparison),
    el("thead", { role: "rowgroup" }, row(heads.map((h) => el("th", { scope: "col", role: "columnheader" }, h)))),
    el("tbody", { role: "rowgroup" }, ...rows.map(([head, ...cells]) => row([
      el("th", { scope: "row", role: "rowheader" }, head),
      ...cells.map((text, i) => el("td", { role: "cell", "data-label": text && heads[i + 1] }, text)),
    ]))));
}

const row = (cells) => el("tr", { role: "row" }, ...cells);

// differs is the difference of two numbers, "" where one is missing.
function differs(engine, unit, a, b) {
  return a === null || b === null ? "" : engine.difference(unit, a, b);
}

// blanked is a sentence with one of its numbers left open: what that number stands for.
function blanked(line, k) {
  return line.numbers.reduce((text, n, i) => (i === k && n.text ? text.replace(n.text, "…").replace("….", "…") : text), line.text);
}
