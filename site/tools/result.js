import { el } from "./dom.js";

// resultView shows an answer: the headline, what rests on it, how it was worked out and what was left out.
export function resultView(data, outcome, heading) {
  const part = (name) => outcome.lines.filter((l) => data.sentences[l.sentence].part === name);
  const results = part("result");
  const words = data.words;
  const section = el("section", { class: "result", "aria-labelledby": heading.id }, heading);
  heading.textContent = results.length ? results[0].text : outcome.lines[0].text;
  for (const line of results.slice(1)) section.append(el("p", {}, line.text));
  section.append(trust(data));
  for (const line of part("advice")) section.append(el("p", {}, line.text));
  const steps = part("step");
  if (steps.length) {
    section.append(el("h3", {}, words.steps), el("ol", { class: "steps" }, ...steps.map((l) => step(data, l))));
  }
  const limits = part("limit");
  if (limits.length) {
    section.append(el("h3", {}, words.limits), el("ul", {}, ...limits.map((l) => el("li", {}, l.text))));
  }
  return section;
}

function trust(data) {
  const lines = data.trust.map((t) => el("span", {}, t, " "));
  if (data.banner) lines.push(el("span", {}, data.banner));
  return el("p", { class: "trust" }, ...lines);
}

// step is one sentence of the sum, with the rule it follows.
function step(data, line) {
  const item = el("li", {}, line.text);
  for (const cite of data.sentences[line.sentence].cites || []) {
    const rule = el("span", { class: "cite" }, cite.cite);
    if (cite.quote) rule.append(": »" + cite.quote + "«");
    item.append(rule);
  }
  return item;
}

// problemsView is the error summary: it names every fault and leads to its question.
export function problemsView(data, faults, lead) {
  const words = data.words;
  const title = faults.length === 1 ? words.oneProblem : words.problems.replace("{n}", faults.length);
  const list = faults.map((f) => {
    if (f.input < 0) return el("li", {}, f.text);
    const link = el("a", { href: "#" }, f.text);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      lead(f.input);
    });
    return el("li", {}, link);
  });
  return el("div", { class: "problems", tabindex: "-1", "aria-labelledby": "problemer" }, el("h2", { id: "problemer" }, title), el("ul", {}, ...list));
}
