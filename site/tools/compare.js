import { el } from "./dom.js";

/**
 * @import { Calculator } from "./calculator.js"
 * @import { Engine } from "./engine.js"
 */

/**
 * comparison is a table of a kept answer beside a new one. The module says how much they differ.
 * @param {Calculator} calculator
 * @param {Outcome} kept
 * @param {Outcome} outcome
 */
export function comparison({ data: { words }, engine, form }, kept, outcome) {
  const rows = [];
  for (const { index: i, label, question } of form.fields) {
    const [a, b] = [kept.read[i], outcome.read[i]];
    const more = differs(engine, question.unit, kept.values[i], outcome.values[i]);
    if (a || b) rows.push([label.textContent, a || "–", b || "–", more]);
  }
  const [before, now] = [kept.lines[0], outcome.lines[0]];
  if (before.sentence !== now.sentence) rows.push([words.outcome, before.text, now.text, ""]);
  for (const line of outcome.lines.filter((l) => l.part === "result")) {
    const other = kept.lines.find((l) => l.sentence === line.sentence);
    if (!other) continue;
    line.numbers.forEach((n, k) => {
      const { text, value } = other.numbers[k];
      if (n.told) rows.push([blanked(line, k), text, n.text, differs(engine, n.unit, value, n.value)]);
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

/**
 * differs is the difference of two numbers, "" where one is missing.
 * @param {Engine} engine
 * @param {Unit} unit
 * @param {bigint | null} a
 * @param {bigint | null} b
 */
function differs(engine, unit, a, b) {
  return a === null || b === null ? "" : engine.difference(unit, a, b);
}

/**
 * blanked is a sentence with one of its numbers left open: what that number stands for.
 * @param {Line} line
 * @param {number} k
 */
function blanked({ numbers, text }, k) {
  const gap = numbers[k].text;
  return gap ? text.replace(gap, "…").replace("….", "…") : text;
}
