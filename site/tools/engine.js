import { parse, typed } from "./answers.js";
import { fill, names } from "./dom.js";
import { noSentence, withOwnRules } from "./ownrules.js";

// Engine is one calculator of the module: it moves text and whole numbers in and out, and does no arithmetic.
export class Engine {
  /**
   * @param {Calls} calls
   * @param {PageData} data
   */
  constructor(calls, data) {
    this.calls = calls;
    this.data = data;
    this.encoder = new TextEncoder();
    this.decoder = new TextDecoder();
  }

  // words is the case. The view holds until the next call of the module, whose memory may grow then.
  words() {
    const end = this.calls.buffer();
    return new BigInt64Array(this.calls.memory.buffer, end - 8 * LAYOUT.case, LAYOUT.case);
  }

  // bytes are the first ones of the text behind the case, likewise.
  bytes(length) {
    const start = this.calls.buffer();
    return new Uint8Array(this.calls.memory.buffer, start, length);
  }

  // word is one that is no number of an answer, but an index or a count.
  word(at) {
    return Number(this.words()[at]);
  }

  /**
   * ask runs the calculator on answers as a form holds them.
   * @param {bigint} today as the module counts days
   * @param {Answer[]} answers
   * @returns {Outcome}
   */
  ask(today, answers) {
    const { questions } = this.data;
    this.lay(today);
    const states = answers.map((answer, i) => this.answer(questions[i], i, answer));
    this.calls.run();
    const rules = this.rules();
    const secret = new Set(questions.map((_, i) => i).filter((i) => states[i] === STATE.cpr));
    return {
      answers: answers.map((answer, i) => (secret.has(i) ? {} : answer)),
      secret,
      asked: this.asked(1),
      unsure: this.asked(1 + NEED.orUnknown),
      read: answers.map((answer, i) => this.read(i, answer, states[i])),
      values: answers.map((_, i) => (states[i] === STATE.given && typed(questions[i]) ? this.value(i) : null)),
      lines: withOwnRules(this.lines(rules), this.data.ownRules),
      faults: this.faults(),
      rules,
    };
  }

  // lay lays in a case without answers.
  lay(today) {
    const { calculator, municipality, rows = [] } = this.data;
    const words = this.words().fill(0n);
    words[LAYOUT.calculator] = BigInt(calculator);
    words[LAYOUT.today] = today;
    words[LAYOUT.municipality] = BigInt(municipality);
    rows.forEach((row, i) => {
      const at = LAYOUT.rows + LAYOUT.row * i;
      words[at + ROW.fact] = BigInt(row.fact);
      words[at + ROW.unit] = BigInt(row.unit);
      words[at + ROW.from] = BigInt(row.from);
      words[at + ROW.until] = BigInt(row.until);
      words[at + ROW.value] = BigInt(row.value);
      words[at + ROW.fromStandard] = BigInt(row.fromStandard);
      words[at + ROW.beside] = BigInt(row.beside ?? 0);
      words[at + ROW.starts] = BigInt(row.starts ?? 0);
      words[at + ROW.typical] = BigInt(row.typical ?? 0);
    });
  }

  /**
   * answer lays in one answer and gives its state.
   * @param {QuestionData} question
   * @param {number} i
   * @param {Answer} answer
   * @returns {State}
   */
  answer(question, i, { text = "", choices = [], unknown, example }) {
    const at = LAYOUT.answers + LAYOUT.answer * i;
    const give = (state, value) => this.words().set([BigInt(state), value], at);
    const chosen = choices.map((key) => BigInt(choicesOf(question).findIndex((c) => c.key === key)));
    if (unknown) give(STATE.unknown, 0n);
    else if (example) give(STATE.example, 0n);
    else if (typed(question)) {
      const length = this.put(text);
      this.calls.read(BigInt(i), BigInt(question.unit), BigInt(question.beside ?? 0), length);
    }
    else if (chosen.length && question.kind === KIND.choice) give(STATE.given, chosen[0]);
    else if (chosen.length) give(STATE.given, chosen.reduce((mask, c) => mask | (1n << c), 0n));
    return this.word(at);
  }

  // value is an answer as a number.
  value(i) {
    return this.words()[LAYOUT.answers + LAYOUT.answer * i + 1];
  }

  /**
   * read is an answer as it was understood, "" where there is none.
   * @param {number} i
   * @param {Answer} answer
   * @param {State} state
   */
  read(i, { choices = [] }, state) {
    const question = this.data.questions[i];
    if (state === STATE.unknown) return this.data.words.unknown;
    if (state === STATE.example) return question.example ?? "";
    if (state !== STATE.given) return "";
    if (typed(question)) return this.write(question.birth ? UNIT.dateAlone : question.unit, this.value(i));
    return choicesOf(question).filter((c) => choices.includes(c.key)).map((c) => c.text).join(" · ");
  }

  // put lays a text behind the case and gives its length in bytes; of one too long one more than there is room for.
  put(text) {
    const { read, written } = this.encoder.encodeInto(text, this.bytes(ROOM.text));
    return BigInt(read < text.length ? ROOM.text + 1 : written);
  }

  /**
   * write is a number as people read it, or how much more it is than another; date is the same of a day.
   * @param {Unit} unit
   * @param {bigint} value
   */
  write(unit, value, less = 0n) {
    const length = Number(this.calls.write(BigInt(unit), value, less));
    return this.decoder.decode(this.bytes(length));
  }

  date(day) {
    return this.write(UNIT.date, day);
  }

  /**
   * text is a number of a sentence, which may stand for names.
   * @param {Unit} unit
   * @param {bigint} value
   */
  text(unit, value) {
    const { closedDays = [], dateParts = [], limits = [] } = this.data;
    if (unit === UNIT.closedDays) return listed(closedDays.filter((_, bit) => value & (1n << BigInt(bit))));
    if (unit === UNIT.datePart) return dateParts[Number(value) - 1];
    if (unit === UNIT.limitName) return limits[Number(value)].name;
    return this.write(unit, value);
  }

  /**
   * difference is how much more the second number is, "" where the two cannot be compared.
   * @param {Unit} unit
   * @param {bigint} from
   * @param {bigint} to
   */
  difference(unit, from, to) {
    if (unit > UNIT.count && unit !== UNIT.date) return "";
    return (to > from ? "+" : "") + this.write(unit === UNIT.date ? UNIT.days : unit, to, from);
  }

  // asked are the questions that apply, or those of them where "ved ikke" is an answer.
  asked(least) {
    return new Set(this.data.questions.map((_, i) => i).filter((i) => this.word(LAYOUT.asked + i) >= least));
  }

  /**
   * lines are the sentences that were said, part by part as they are read.
   * @param {RowData[]} rules
   */
  lines(rules) {
    const count = this.word(LAYOUT.lineCount);
    const said = Array.from({ length: count }, (_, i) => this.line(rules, LAYOUT.lines + LAYOUT.line * i));
    return PARTS.flatMap((part) => said.filter((line) => line.part === part));
  }

  /**
   * @param {RowData[]} rules
   * @param {number} at
   * @returns {Line}
   */
  line(rules, at) {
    const sentence = this.word(at);
    const said = this.data.sentences[sentence];
    const told = names(said.text);
    // Where a sentence leaves the unit of a number open, it follows the number in memory.
    const numbers = (said.numbers ?? []).map((number) => {
      const value = this.words()[++at];
      const unit = number.unit === UNIT.none ? this.word(++at) : number.unit;
      const text = this.text(number.as ?? unit, value);
      return { name: number.name, unit, value, text, told: told.includes(number.name) };
    });
    const cites = [...said.cites ?? [], ...this.citesOf(numbers)]
      .map((c) => rules.filter((r) => r.fact === c.fact && r.cite).pop()?.cite ?? c);
    return { ...said, sentence, numbers, cites, text: fill(said.text, named(numbers)) };
  }

  /**
   * citesOf is where the municipality's own time limits stand that a line names.
   * @param {{ unit: Unit, value: bigint }[]} numbers
   */
  citesOf(numbers) {
    const { limits = [] } = this.data;
    return numbers.filter((n) => n.unit === UNIT.limitName).flatMap((n) => limits[Number(n.value)].cite ?? []);
  }

  /**
   * @returns {Fault[]}
   */
  faults() {
    const { questions, faults } = this.data;
    return questions.flatMap((question, i) => {
      const at = LAYOUT.checked + LAYOUT.answer * i;
      const state = this.word(at);
      if (state === STATE.missing || state >= STATE.unknown) return [];
      const fault = faults[state];
      const numbers = (fault.numbers ?? []).map(({ name, unit }, k) => {
        const value = this.words()[at + 1 + k];
        return { name, unit, value, text: this.text(unit || question.unit, value) };
      });
      const text = fill(question.faults[fault.name] ?? "", { name: question.name ?? "", ...named(numbers) });
      return [{ question: i, part: partOf(fault, numbers), text }];
    });
  }

  // rules are the dated rows that counted for these answers.
  rules() {
    return (this.data.rows ?? []).filter((_, row) => this.word(LAYOUT.rows + LAYOUT.row * row + ROW.used));
  }

  // selfTest runs the page's own examples and throws where an answer is not the one the build computed.
  selfTest() {
    const { questions, examples = [] } = this.data;
    for (const example of examples) {
      const answers = questions.map((q) => parse(q, example.answers[q.key] || q.leftOut || ""));
      const said = this.ask(BigInt(example.today), answers).lines.filter((line) => line.sentence !== noSentence);
      const got = written(said.map(asData));
      const want = written(example.lines ?? []);
      if (got !== want) throw new Error("self-test: " + got + " for " + want);
    }
  }
}

/** @param {QuestionData} question */
const choicesOf = ({ choices = [] }) => choices;

// listed joins names: "juleaften og nytårsaften".
const listed = (list) => list.join(", ").replace(/, ([^,]*)$/, AND + "$1");

/** @param {{ name: string, text: string }[]} numbers */
const named = (numbers) => Object.fromEntries(numbers.map((n) => [n.name, n.text]));

/**
 * written is what was said, to compare.
 * @param {LineData[]} lines
 */
const written = (lines) => lines.map(({ sentence, numbers = [] }) => (
  [sentence, ...numbers.map((n) => n.value + " " + n.unit)].join(" "))).join("; ");

/**
 * asData is a line as the page's data has it.
 * @param {Line} line
 * @returns {LineData}
 */
const asData = ({ sentence, numbers }) => (
  { sentence, numbers: numbers.map(({ value, unit }) => ({ value: Number(value), unit })) });

/**
 * partOf is which part of a date a fault is about, the first being 1; 0 is all of it.
 * @param {FaultData} fault
 * @param {{ unit: Unit, value: bigint }[]} numbers
 */
const partOf = (fault, numbers) => fault.part ?? Number(numbers.find((n) => n.unit === UNIT.datePart)?.value ?? 0);
