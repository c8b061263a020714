import { parse, typed } from "./answers.js";
import { fill } from "./dom.js";
import { system } from "./system.js";
import { plain } from "./voice.js";

// Engine is the WebAssembly module: it moves text and whole numbers in and out of it, and does no arithmetic.
export class Engine {
  static async load(bytes) {
    const module = await WebAssembly.compile(bytes);
    const { imports, begin } = system(module);
    const instance = await WebAssembly.instantiate(module, imports);
    begin(instance.exports);
    return new Engine(instance.exports);
  }

  constructor(exports) {
    this.wasm = exports;
    this.encoder = new TextEncoder();
    this.decoder = new TextDecoder();
  }

  // words is the case. The view holds until the next call of the module, whose memory may grow then.
  words() {
    const end = this.wasm.buffer();
    return new BigInt64Array(this.wasm.memory.buffer, end - 8 * LAYOUT.case, LAYOUT.case);
  }

  // bytes are the first ones of the text behind the case, likewise.
  bytes(length) {
    const start = this.wasm.buffer();
    return new Uint8Array(this.wasm.memory.buffer, start, length);
  }

  // word is one that is no number of an answer, but an index or a count.
  word(at) {
    return Number(this.words()[at]);
  }

  // ask runs the calculator on answers as a form holds them. today is a day as the module counts; say gives each text the
  // voice it is said in.
  ask(data, today, answers, say = plain) {
    this.lay(data, today);
    const states = answers.map((answer, i) => this.answer(data.questions[i], i, answer));
    this.wasm.run();
    const rules = this.rules(data);
    return {
      answers,
      asked: this.asked(data, 1),
      unsure: this.asked(data, 1 + NEED.orUnknown),
      read: answers.map((answer, i) => this.read(data, i, answer, states[i], say)),
      values: answers.map((_, i) => (states[i] === STATE.given && typed(data.questions[i]) ? this.value(i) : null)),
      lines: this.lines(data, say, rules),
      faults: this.faults(data, say),
      rules,
    };
  }

  // lay lays in a case without answers.
  lay(data, today) {
    const words = this.words().fill(0n);
    words[LAYOUT.calculator] = BigInt(data.calculator);
    words[LAYOUT.today] = today;
    words[LAYOUT.municipality] = BigInt(data.municipality);
    (data.rows || []).forEach((row, i) => {
      const { fact, unit, from, until, value, fromStandard } = row; // in the order of a row in memory
      words.set([fact, unit, from, until, value, fromStandard].map(BigInt), LAYOUT.rows + LAYOUT.row * i);
    });
  }

  // answer lays in one answer and gives its state.
  answer(question, i, answer) {
    const at = LAYOUT.answers + LAYOUT.answer * i;
    const give = (state, value) => this.words().set([BigInt(state), value], at);
    const chosen = (answer.choices || []).map((key) => BigInt(question.choices.findIndex((c) => c.key === key)));
    if (answer.unknown) give(STATE.unknown, 0n);
    else if (typed(question)) {
      const length = this.put(answer.text || "");
      if (length === null) give(STATE.noNumber, 0n);
      else this.wasm.read(BigInt(i), BigInt(question.unit), length);
    }
    else if (chosen.length) give(STATE.given, question.kind === KIND.choice ? chosen[0] : chosen.reduce((mask, c) => mask | (1n << c), 0n));
    return this.word(at);
  }

  // value is an answer as a number.
  value(i) {
    return this.words()[LAYOUT.answers + LAYOUT.answer * i + 1];
  }

  // read is an answer as it was understood, "" where there is none.
  read(data, i, answer, state, say) {
    const question = data.questions[i];
    if (state === STATE.unknown) return data.words.unknown;
    if (state !== STATE.given) return "";
    if (typed(question)) return this.write(question.unit, this.value(i));
    return question.choices.filter((c) => answer.choices.includes(c.key)).map((c) => say(c.text)).join(" · ");
  }

  // put lays a text behind the case and gives its length in bytes, null where it is too long.
  put(text) {
    const { read, written } = this.encoder.encodeInto(text, this.bytes(ROOM.text));
    return read < text.length ? null : BigInt(written);
  }

  // write is a number as people read it, or how much more it is than another; date is the same of a day.
  write(unit, value, less = 0n) {
    const length = Number(this.wasm.write(BigInt(unit), value, less));
    return this.decoder.decode(this.bytes(length));
  }

  date(day) {
    return this.write(UNIT.date, day);
  }

  // text is a number of a sentence, which may stand for names.
  text(data, unit, value) {
    if (unit === UNIT.closedDays) return listed(data.closedDays.filter((_, bit) => value & (1n << BigInt(bit))));
    if (unit === UNIT.datePart) return data.dateParts[Number(value) - 1];
    return this.write(unit, value);
  }

  // difference is how much more the second number is, "" where the two cannot be compared.
  difference(unit, from, to) {
    if (unit > UNIT.count && unit !== UNIT.date) return "";
    return (to > from ? "+" : "") + this.write(unit === UNIT.date ? UNIT.days : unit, to, from);
  }

  // asked are the questions that apply, or those of them where "ved ikke" is an answer.
  asked(data, least) {
    return new Set(data.questions.map((_, i) => i).filter((i) => this.word(LAYOUT.asked + i) >= least));
  }

  // lines are the sentences that were said, part by part as they are read.
  lines(data, say, rules) {
    const said = Array.from({ length: this.word(LAYOUT.lineCount) }, (_, i) => this.line(data, say, rules, LAYOUT.lines + LAYOUT.line * i));
    return PARTS.flatMap((part) => said.filter((line) => line.part === part));
  }

  line(data, say, rules, at) {
    const sentence = this.word(at);
    const said = data.sentences[sentence];
    const numbers = (said.numbers || []).map((number) => {
      const value = this.words()[++at];
      const unit = number.unit === UNIT.none ? this.word(++at) : number.unit;
      return { name: number.name, unit, value, text: this.text(data, unit, value), told: said.text.includes("{" + number.name + "}") };
    });
    const cites = (said.cites || []).map((c) => rules.filter((r) => r.fact === c.fact && r.cite).pop() || c);
    return { ...said, sentence, numbers, cites, text: fill(say(said.text), named(numbers)) };
  }

  faults(data, say) {
    const faulty = data.questions.flatMap((question, i) => {
      const at = LAYOUT.checked + LAYOUT.answer * i;
      const state = this.word(at);
      if (state === STATE.missing || state >= STATE.unknown) return [];
      const fault = data.faults[state];
      const numbers = (fault.numbers || []).map(({ name, unit }, k) => {
        const value = this.words()[at + 1 + k];
        return { name, value, text: this.text(data, unit || question.unit, value) };
      });
      const text = fill(say(question.faults[fault.name] || ""), { name: question.name || "", ...named(numbers) });
      return [{ question: i, part: partOf(fault.name, numbers), text }];
    });
    return this.word(LAYOUT.noMunicipality) ? [{ question: -1, text: data.noMunicipality }, ...faulty] : faulty;
  }

  // rules are the dated rows that counted for these answers.
  rules(data) {
    return (data.rows || []).filter((_, row) => this.word(LAYOUT.rows + LAYOUT.row * row + LAYOUT.used));
  }

  // selfTest runs the page's own examples and throws where an answer is not the one the build computed.
  selfTest(data) {
    for (const example of data.examples) {
      const answers = data.questions.map((question) => parse(question, example.answers[question.key] || question.leftOut || ""));
      const lines = this.ask(data, BigInt(example.today), answers).lines;
      const got = lines.map((l) => [l.sentence, ...l.numbers.map((n) => n.value)].join(" "));
      const want = example.lines.map((l) => [l.sentence, ...l.numbers].join(" "));
      if (got.join("\n") !== want.join("\n")) throw new Error("self-test: " + got.join("; ") + " for " + want.join("; "));
    }
  }
}

// listed joins names: "juleaften og nytårsaften".
const listed = (names) => names.join(", ").replace(/, ([^,]*)$/, " og $1");

const named = (numbers) => Object.fromEntries(numbers.map((n) => [n.name, n.text]));

// partOf is which part of a date a fault is about: 1 the day, 2 the month, 3 the year; 0 is all of it.
function partOf(fault, numbers) {
  if (fault === "year2") return 3;
  return fault === "part" ? Number(numbers[0].value) : 0;
}
