import { fill, ringingText } from "./dom.js";

// What a result says as plain text, to keep, to send or to take along.

// restsOn says which rules counted, and whether somebody has checked them lately.
export function restsOn({ data: { words }, host }, { rules }) {
  const lines = [words.guidance];
  const latest = rules.reduce((a, b) => (b.since && (!a || b.from > a.from) ? b : a), null);
  if (latest) lines.push(fill(words["rules-from"], { from: latest.since }));
  const oldest = rules.reduce((a, b) => (b.on < a.on ? b : a), rules[0]);
  const checked = oldest && rules.every((r) => r.checked);
  lines.push(checked ? fill(words.checked, oldest) : words.unchecked);
  if (checked && host.today() >= BigInt(oldest.old)) lines.push(words.old);
  return lines.join(" ");
}

// resultText is the whole answer.
export function resultText(view, outcome) {
  const { data, engine, host, form } = view;
  const { words } = data;
  const part = (name) => outcome.lines.filter((l) => l.part === name);
  const steps = part("step");
  return [
    data.title,
    host.page(),
    "",
    ...answered(form, outcome, words),
    "",
    ...part("result").flatMap((l) => [l.text, ...(steps.length ? [] : cites(l))]),
    "",
    ...part("advice").map((l) => l.text),
    ...block(words.steps, steps.map((l, i) => [String(i + 1) + ". " + l.text, ...cites(l)].join("\n   "))),
    ...block(words.limits, part("limit").map((l) => "- " + l.text)),
    "",
    restsOn(view, outcome),
    ringingText(words["found-fault"], data.ring),
    data.banner,
    fill(words.worked, { date: engine.date(host.today()) }),
  ].filter((line) => typeof line === "string").join("\n").replace(/\n{3,}/g, "\n\n");
}

// letterText is a short, neutral question to the municipality. A day of birth is not in it.
export function letterText({ data, form, helping }, outcome) {
  const { words } = data;
  const results = outcome.lines.filter((l) => l.part === "result");
  const told = pairs(form, outcome).filter(([, , question]) => !question.birth).map(([q, a]) => "- " + q + " " + a);
  const rules = quotations(results).length ? quotations(results) : quotations(outcome.lines);
  const letter = [
    words["letter-head"],
    words["letter-to"],
    fill(words["letter-asked"], { title: data.title }) + (helping ? "\n" + words["letter-helping"] : ""),
    told.length && [words["letter-answers"], ...told].join("\n"),
    [words["letter-result"], ...results.map((l) => l.text)].join("\n"),
    rules.length && [words["letter-rule"], ...rules.map((c) => "- " + c.cite + ": »" + c.quote + "«")].join("\n"),
    words["letter-question"],
    words["letter-end"],
  ].filter((paragraph) => paragraph).join("\n\n");
  return helping ? letter.replaceAll(...words["letter-helped"].split("|")) : letter;
}

// quotations are the rules that some lines cite, each once.
function quotations(lines) {
  const all = lines.flatMap((l) => (l.cites || []).filter((c) => c.quote));
  return all.filter((c, i) => all.findIndex((o) => o.quote === c.quote) === i);
}

// listItems is what to bring to a meeting, and what to find out before.
export function listItems({ data: { words }, form }, outcome) {
  const unknown = pairs(form, outcome).filter(([, , , answer]) => answer.unknown);
  return [
    words["list-bring"], words["list-letters"], words["list-friend"],
    ...unknown.map(([question]) => fill(words["list-find"], { question })),
    words["list-ask"],
  ];
}

// pairs are the questions that were asked and how the answers were read.
function pairs(form, outcome) {
  const asked = form.fields.filter((f) => outcome.asked.has(f.index) && outcome.read[f.index]);
  return asked.map((f) => [f.label.textContent, outcome.read[f.index], f.question, outcome.answers[f.index]]);
}

function answered(form, outcome, words) {
  return [words.answers + ":", ...pairs(form, outcome).map(([question, answer]) => "- " + question + " " + answer)];
}

function block(title, lines) {
  return lines.length ? ["", title + ":", ...lines] : [];
}

function cites(line) {
  return (line.cites || []).map(({ cite, quote }) => cite + (quote ? ": »" + quote + "«" : ""));
}
