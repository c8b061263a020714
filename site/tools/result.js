import { el, fill, ringing } from "./dom.js";
import { restsOn } from "./text.js";
import { today } from "./today.js";

/** @import { Calculator } from "./calculator.js" */

/**
 * resultView shows an answer: the headline, what rests on it, how it was worked out and what was left out.
 * @param {Calculator} view
 * @param {Outcome} outcome
 */
export function resultView(view, outcome) {
  const { data, engine } = view;
  const { words } = data;
  const part = (name) => outcome.lines.filter((l) => l.part === name);
  const [first, ...results] = part("result");
  /** @type {Set<string>} */
  const told = new Set();
  const alone = part("step").length === 0; // no step tells the rules, so the answer itself does
  const heading = el("h2", { id: "resultat", tabindex: "-1" }, first.text);
  const ruled = (item, line) => cited(item, line, told, words);
  const items = (name) => part(name).map((l) => ruled(said("li", l, view), l));
  const section = el("section", { class: "result" },
    heading,
    alone && first.cites.length > 0 && ruled(el("div"), first),
    ...entries(results, (l) => (alone ? ruled(said("p", l, view), l) : said("p", l, view))),
    trust(data, outcome),
    ...part("advice").map((l) => said("p", l, view)),
    list("ol", "steps", data.private ? words.reasons : words.steps, items("step")),
    list("ul", "limits", words.limits, items("limit")),
    mentions(view, outcome.lines),
    answers(view, outcome),
    el("p", { class: "printed" }, fill(words.printed, { date: engine.date(today()) })),
  );
  return { section, heading };
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
function said(name, { text, way }, { host, say }) {
  if (!way) return el(name, {}, text);
  const address = host.address(way.address);
  const [before, after] = text.split(way.text);
  if (after === undefined) return el(name, {}, text + " ", el("a", { href: address }, say(way.text)));
  return el(name, {}, before, el("a", { href: address }, way.text), after);
}

/**
 * cited adds the rule that a sentence follows, word for word. On paper the same words stand once.
 * @param {HTMLElement} item
 * @param {Line} line
 * @param {Set<string>} told
 * @param {PageData["words"]} words
 */
function cited(item, line, told, words) {
  for (const { cite, quote = "" } of line.cites) {
    const said = quote && el("span", { class: told.has(quote) && "again" }, fill(words.quoted, { quote }));
    item.append(el("span", { class: "cite" }, cite, said));
    told.add(quote);
  }
  return item;
}

/**
 * @param {"ol" | "ul"} name
 * @param {string} kind
 * @param {string} title
 * @param {HTMLElement[]} items
 */
function list(name, kind, title, items) {
  return items.length ? el("div", { class: "part" }, el("h3", {}, title), el(name, { class: kind }, ...items)) : null;
}

/**
 * trust says what the answer rests on, and whom to tell of a fault.
 * @param {PageData} data
 * @param {Outcome} outcome
 */
function trust(data, outcome) {
  return el("div", { class: "trust" },
    el("p", {}, restsOn(data, outcome.rules)),
    el("p", {}, ...ringing(data.words.askCase, data.ring)),
    el("p", {}, ...ringing(data.words.foundFault, [data.told])),
    data.banner && el("p", {}, data.banner));
}

/**
 * mentions holds the municipality's standard against the law, in what this answer rests on.
 * @param {Calculator} calculator
 * @param {Line[]} lines
 */
function mentions({ data: { mentions: all = [], words }, say }, lines) {
  const used = lines.flatMap((l) => l.facts ?? []);
  const list = all.filter((s) => used.includes(s.fact));
  const rows = list.map(({ name, text }) => el("div", {}, el("dt", {}, say(name)), el("dd", {}, say(text))));
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
