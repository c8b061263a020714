import { el, fill, ringing } from "./dom.js";
import { restsOn } from "./text.js";

// resultView shows an answer: the headline, what rests on it, how it was worked out and what was left out.
export function resultView(view, outcome) {
  const { data, host } = view;
  const { words } = data;
  const part = (name) => outcome.lines.filter((l) => l.part === name);
  const [first, ...results] = part("result");
  const told = new Set();
  const alone = part("step").length === 0; // no step tells the rules, so the answer itself does
  const heading = el("h2", { id: "resultat", tabindex: "-1" }, first.text);
  const section = el("section", { class: "result" },
    heading,
    alone && first.cites.length > 0 && cited(el("div"), first, told),
    ...entries(results, (l) => (alone ? cited(said("p", l, view), l, told) : said("p", l, view))),
    trust(view, outcome),
    ...part("advice").map((l) => said("p", l, view)),
    list("ol", "steps", data.private ? words.reasons : words.steps, part("step").map((l) => cited(said("li", l, view), l, told))),
    list("ul", "limits", words.limits, part("limit").map((l) => cited(said("li", l, view), l, told))),
    says(view, outcome.lines),
    answers(view, outcome),
    el("p", { class: "printed" }, fill(words.printed, { date: view.engine.date(host.today()) })),
  );
  return { section, heading };
}

// entries puts the sentences that begin an entry into a list, each with what is said next.
function entries(lines, paragraph) {
  const parts = [];
  let list = null;
  for (const line of lines) {
    if (line.item && !list) parts.push((list = el("ol", { class: "timeline", role: "list" })));
    if (line.item) list.append(el("li", {}, paragraph(line)));
    else if (list) list.lastChild.append(paragraph(line));
    else parts.push(paragraph(line));
  }
  return parts;
}

// said is a sentence, and where it leads on: from its own words where it has them, else from its end.
function said(name, { text, way }, { host, say }) {
  const address = way && host.address(way.address);
  if (!address) return el(name, {}, text);
  const [before, after] = text.split(way.text);
  if (after === undefined) return el(name, {}, text + " ", el("a", { href: address }, say(way.text)));
  return el(name, {}, before, el("a", { href: address }, way.text), after);
}

// cited adds the rule that a sentence follows, word for word. On paper the same words stand once.
function cited(item, line, told) {
  for (const { cite, quote } of line.cites || []) {
    const words = quote && el("span", { class: told.has(quote) && "again" }, ": »" + quote + "«");
    item.append(el("span", { class: "cite" }, cite, words));
    told.add(quote);
  }
  return item;
}

function list(name, kind, title, items) {
  return items.length ? el("div", { class: "part" }, el("h3", {}, title), el(name, { class: kind }, ...items)) : null;
}

// trust says what the answer rests on, and whom to tell of a fault.
function trust(view, outcome) {
  const { data } = view;
  return el("div", { class: "trust" },
    el("p", {}, restsOn(view, outcome)),
    el("p", {}, ...ringing(data.words["found-fault"], data.ring)),
    data.banner && el("p", {}, data.banner));
}

// says holds the municipality's standard against the law, in what this answer rests on.
function says({ data: { says, words }, say }, lines) {
  const used = lines.flatMap((l) => l.facts || []);
  const list = (says || []).filter((s) => used.includes(s.fact));
  return list.length > 0 && el("div", { class: "part" }, el("h3", {}, words.says),
    el("dl", { class: "says" }, ...list.map(({ name, text }) => el("div", {}, el("dt", {}, say(name)), el("dd", {}, say(text))))));
}

// answers repeats what was answered, as it was read, with a way back to each question.
function answers({ data, form, lead }, outcome) {
  const { words } = data;
  const rows = form.fields.filter((f) => outcome.asked.has(f.index) && outcome.read[f.index]).map((field) => {
    const change = el("a", { href: "#" + field.id }, words.change, el("span", { class: "hidden" }, ": " + field.label.textContent));
    change.addEventListener("click", (event) => {
      event.preventDefault();
      lead(field.index);
    });
    return el("div", {}, el("dt", {}, field.label.textContent), el("dd", {}, outcome.read[field.index]), el("dd", { class: "change" }, change));
  });
  return el("div", { class: "part answered-part" }, el("h3", {}, words.answers), el("dl", { class: "summary" }, ...rows));
}

// problemsView is the error summary: it names every fault and leads to its question.
export function problemsView({ data: { words }, form, lead }, faults) {
  const title = faults.length === 1 ? words["one-problem"] : fill(words.problems, { n: String(faults.length) });
  const list = faults.map((f) => {
    if (f.question < 0) return el("li", {}, f.text);
    const link = el("a", { href: "#" + form.fields[f.question].id }, f.text);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      lead(f.question);
    });
    return el("li", {}, link);
  });
  return el("div", { class: "problems", tabindex: "-1", role: "group", "aria-labelledby": "problemer" }, el("h2", { id: "problemer" }, title), el("ul", {}, ...list));
}
