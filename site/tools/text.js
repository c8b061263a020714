import { fill, ringingText } from "./dom.js";
import { today } from "./today.js";

// What a result says as plain text, to keep, to send or to take along.

/** @import { Calculator } from "./calculator.js" */

/**
 * restsOn says which rules counted, and whether somebody has checked them lately.
 * @param {PageData} data
 * @param {RowData[]} rules
 */
export function restsOn({ words }, rules) {
  const lines = [];
  const latest = rules.filter((r) => r.since).sort((a, b) => b.from - a.from)[0];
  if (latest?.since) lines.push(fill(words.rulesFrom, { from: latest.since }));
  const checks = rules.flatMap((r) => r.checked ?? []);
  const oldest = checks.sort((a, b) => a.day - b.day)[0];
  const checked = oldest && checks.length === rules.length;
  lines.push(checked ? fill(words.checked, { checked: oldest.words }) : words.unchecked);
  if (checked && today() >= BigInt(oldest.old)) lines.push(words.old);
  return lines.join(" ");
}

/**
 * resultText is the whole answer.
 * @param {Calculator} calculator
 * @param {Outcome} outcome
 */
export function resultText({ data, engine, host, form, helping }, outcome) {
  const { words } = data;
  const part = (name) => outcome.lines.filter((l) => l.part === name);
  /** @type {Set<string>} */
  const told = new Set();
  const cites = (line) => line.cites.map((c) => once(words, c, told));
  const steps = part("step").map((l, i) => [String(i + 1) + ". " + l.text, ...cites(l)].join("\n   "));
  return [
    data.title,
    host.page(),
    "",
    helping && words.helpingMeans,
    words.answers + ":",
    ...answered(form, outcome).map(answeredLine),
    "",
    ...part("result").map((l) => l.text),
    words.guidance,
    ...block(words.ownLetter, part("letter").map((l) => l.text)),
    ...block(words.steps, [...steps, ...part("result").flatMap((l) => (steps.length ? [] : cites(l)))]),
    "",
    ...part("advice").map((l) => l.text),
    ...block(words.limits, part("limit").map((l) => "- " + l.text)),
    "",
    restsOn(data, outcome.rules),
    ringingText(words.askCase, data.ring),
    ringingText(words.foundFault, [data.told]),
    data.banner,
    fill(words.worked, { date: engine.date(today()) }),
  ].filter((line) => typeof line === "string").join("\n").replace(/\n{3,}/g, "\n\n");
}

/**
 * letterText is a short, neutral question to the municipality. A day of birth is not in it.
 * @param {Calculator} calculator
 * @param {Outcome} outcome
 */
export function letterText({ data: { words, title }, form, helping }, outcome) {
  const results = outcome.lines.filter((l) => l.part === "result");
  const answers = answered(form, outcome).filter(({ question }) => !question.birth).map(answeredLine);
  const rules = quotations(results).length ? quotations(results) : quotations(outcome.lines);
  return [
    words.letterHead,
    words.letterTo,
    fill(words.letterAsked, { title }) + (helping ? "\n" + words.letterHelping : ""),
    answers.length && [words.letterAnswers, ...answers].join("\n"),
    [words.letterResult, ...results.map((l) => l.text)].join("\n"),
    rules.length && [words.letterRule, ...rules.map((c) => "- " + cited(words, c))].join("\n"),
    words.letterQuestion,
    words.letterEnd,
  ].filter((paragraph) => paragraph).join("\n\n");
}

/**
 * quotations are the rules that some lines cite, each once.
 * @param {Line[]} lines
 */
function quotations(lines) {
  const all = lines.flatMap((l) => l.cites.filter((c) => c.quote));
  return all.filter((c, i) => all.findIndex((o) => o.quote === c.quote) === i);
}

/**
 * listItems is what to bring to a meeting, and what to find out before.
 * @param {Calculator} calculator
 * @param {Outcome} outcome
 */
export function listItems({ data: { words }, form }, outcome) {
  const unknown = answered(form, outcome).filter(({ answer }) => answer.unknown || answer.example);
  return [
    words.listBring, words.listLetters, words.listFriend,
    ...unknown.map(({ label }) => fill(words.listFind, { question: label })),
    words.listAsk,
  ];
}

/**
 * answered are the questions that were asked and how the answers were read.
 * @param {Calculator["form"]} form
 * @param {Outcome} outcome
 */
function answered(form, outcome) {
  const asked = form.fields.filter((f) => outcome.asked.has(f.index) && outcome.read[f.index]);
  return asked.map(({ label, question, index }) => (
    { label: label.textContent, question, read: outcome.read[index], answer: outcome.answers[index] }));
}

const answeredLine = ({ label, read }) => "- " + label + " " + read;

function block(title, lines) {
  return lines.length ? ["", title + ":", ...lines] : [];
}

/**
 * once is where a rule stands, and its words where they have not been told yet.
 * @param {PageData["words"]} words
 * @param {PassageData} rule
 * @param {Set<string>} told
 */
function once(words, rule, told) {
  const again = told.has(rule.quote ?? "");
  told.add(rule.quote ?? "");
  return again ? rule.cite : cited(words, rule);
}

/**
 * cited is where a rule stands, and in which words.
 * @param {PageData["words"]} words
 * @param {PassageData} rule
 */
function cited(words, { cite, quote }) {
  return quote ? cite + fill(words.quoted, { quote }) : cite;
}
