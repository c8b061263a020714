import { el, fill, ringing } from "./dom.js";
import { restsOn } from "./text.js";
import { today } from "./today.js";

/** @import { Calculator } from "./calculator.js" */

/**
 * resultView shows an answer: first what comes of it, in few lines, and folded below that how it was worked out, what
 * it rests on and what was left out.
 * @param {Calculator} view
 * @param {Outcome} outcome
 */
export function resultView(view, outcome) {
  const { data: { words }, engine } = view;
  const [first, ...results] = outcome.lines.filter((l) => l.part === "result");
  const heading = el("h2", { id: "resultat", tabindex: "-1" }, first.text);
  const section = el("section", { class: "result" },
    heading,
    ...entries(results, (l) => said("p", l, view)),
    el("p", { class: "guidance" }, words.guidance),
    letter(view, outcome),
    workings(view, outcome),
    answers(view, outcome),
    el("p", { class: "printed" }, fill(words.printed, { date: engine.date(today()) })),
  );
  return { section, heading };
}

/**
 * letter is one that the reader may send, in words to copy, beside an answer that leads to it.
 * @param {Calculator} view
 * @param {Outcome} outcome
 */
function letter({ data: { words } }, outcome) {
  const lines = outcome.lines.filter((l) => l.part === "letter");
  const text = el("div", { class: "letter" }, ...lines.map((l) => el("p", {}, l.text)));
  return lines.length > 0 && el("div", { class: "part" }, el("h3", {}, words.ownLetter), text);
}

/**
 * workings is what lies behind an answer, folded: most readers need the answer alone. On paper it stands open.
 * @param {Calculator} view
 * @param {Outcome} outcome
 */
function workings(view, outcome) {
  const { data } = view;
  const { words } = data;
  const part = (name) => outcome.lines.filter((l) => l.part === name);
  /** @type {Set<string>} */
  const told = new Set();
  const items = (name) => part(name).map((l) => cited(said("li", l, view), l, told, words));
  const all = [
    ...unfolded("ol", "steps", items("step")),
    ...part("result").map((l) => l.cites.some((c) => !told.has(c.cite)) && cited(el("div"), l, told, words)),
    ...part("advice").map((l) => said("p", l, view)),
    list("ul", "limits", words.limits, items("limit")),
    mentions(view, outcome.lines),
  ];
  const title = el("summary", {}, data.private ? words.reasons : words.steps);
  return all.some((node) => node) && el("details", { class: "workings" }, title, ...all);
}

/**
 * entries puts the sentences that begin an entry into a list, each with what is said next.
 * @param {Line[]} lines
 * @param {(line: Line) => HTMLElement} paragraph
 */
function entries(lines, paragraph) {
  const first = lines.findIndex((line) => line.item);
  const parts = lines.slice(0, first < 0 ? lines.length : first).map(paragraph);
  if (first < 0) return parts;
  const items = [];
  for (const line of lines.slice(first)) {
    if (line.item) items.push(el("li"));
    items[items.length - 1].append(paragraph(line));
  }
  return [...parts, el("ol", { class: "timeline", role: "list" }, ...items)];
}

/**
 * said is a sentence, and where it leads on: from its own words where it has them, else from its end.
 * @param {"p" | "li"} name
 * @param {Line} line
 * @param {Calculator} calculator
 */
function said(name, { text, way }, { host }) {
  if (!way) return el(name, {}, text);
  const address = host.address(way.address);
  const [before, after] = text.split(way.text);
  if (after === undefined) return el(name, {}, text + " ", el("a", { href: address }, way.text));
  return el(name, {}, before, el("a", { href: address }, way.text), after);
}

/**
 * cited adds the rule that a sentence follows, word for word. The same words stand once.
 * @param {HTMLElement} item
 * @param {Line} line
 * @param {Set<string>} told the rules and the words that stand above already
 * @param {PageData["words"]} words
 */
function cited(item, line, told, words) {
  for (const { cite, quote = "" } of line.cites) {
    const again = told.has(quote) || !quote;
    item.append(el("span", { class: "cite" }, cite, !again && fill(words.quoted, { quote })));
    told.add(cite).add(quote);
  }
  return item;
}

/**
 * unfolded is a list without a title: that of the fold is its own.
 * @param {"ol" | "ul"} name
 * @param {string} kind
 * @param {HTMLElement[]} items
 */
function unfolded(name, kind, items) {
  return items.length ? [el(name, { class: kind }, ...items)] : [];
}

/**
 * @param {"ol" | "ul"} name
 * @param {string} kind
 * @param {string} title
 * @param {HTMLElement[]} items
 */
function list(name, kind, title, items) {
  return items.length > 0 && el("div", { class: "part" }, el("h3", {}, title), ...unfolded(name, kind, items));
}

/**
 * trusted says what an answer rests on, and whom to tell of a fault. It stands once on a page; what the foot of a page
 * of ours says too, it says there on paper alone.
 * @param {PageData} data
 * @param {Outcome} outcome
 */
export function trusted(data, outcome) {
  return [
    el("p", {}, restsOn(data, outcome.rules)),
    el("div", { class: "footed" },
      el("p", {}, ...ringing(data.words.askCase, data.ring)),
      el("p", {}, ...ringing(data.words.foundFault, [data.told])),
      data.banner && el("p", { class: "draft" }, data.banner)),
  ];
}

/**
 * mentions holds the municipality's standard against the law, in what this answer rests on.
 * @param {Calculator} calculator
 * @param {Line[]} lines
 */
function mentions({ data: { mentions: all = [], words } }, lines) {
  const used = lines.flatMap((l) => l.facts ?? []);
  const list = all.filter((s) => used.includes(s.fact));
  const rows = list.map(({ name, text }) => el("div", {}, el("dt", {}, name), el("dd", {}, text)));
  const told = el("dl", { class: "mentions" }, ...rows);
  return rows.length > 0 && el("div", { class: "part" }, el("h3", {}, words.says), told);
}

/**
 * answers repeats what was answered, as it was read, with a way back to each question.
 * @param {Calculator} calculator
 * @param {Outcome} outcome
 */
function answers(calculator, outcome) {
  const { data: { words }, form } = calculator;
  const given = form.fields.filter((f) => outcome.asked.has(f.index) && outcome.read[f.index]);
  const rows = given.map(({ id, index, label }) => {
    const change = el("a", { href: "#" + id }, words.change, el("span", { class: "hidden" }, ": " + label.textContent));
    leads(change, calculator, index);
    const answer = [el("dd", {}, outcome.read[index]), el("dd", { class: "change" }, change)];
    return el("div", {}, el("dt", {}, label.textContent), ...answer);
  });
  const summary = el("dl", { class: "summary" }, ...rows);
  return el("div", { class: "part answered-part" }, el("h3", {}, words.answers), summary);
}

/**
 * problemsView is the error summary: it names every fault and leads to its question.
 * @param {Calculator} calculator
 * @param {Fault[]} faults
 */
export function problemsView(calculator, faults) {
  const { data: { words }, form } = calculator;
  const title = faults.length === 1 ? words.oneProblem : fill(words.problems, { n: String(faults.length) });
  const list = faults.map((f) => {
    const link = el("a", { href: "#" + form.fields[f.question].id }, f.text);
    leads(link, calculator, f.question);
    return el("li", {}, link);
  });
  return el("div", { class: "problems", tabindex: "-1", role: "group", "aria-labelledby": "problemer" },
    el("h2", { id: "problemer" }, title), el("ul", {}, ...list));
}

/**
 * leads makes a link lead to a question, wherever that is.
 * @param {HTMLAnchorElement} link
 * @param {Calculator} calculator
 * @param {number} question
 */
function leads(link, calculator, question) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    calculator.lead(question);
  });
}
