import { CHOICE, parse, typed } from "./answers.js";
import { fill } from "./dom.js";
import { system } from "./system.js";
import { plain } from "./voice.js";

// The states of an answer, as quantity.State numbers them; between the first two are the faults.
const MISSING = 0, NO_NUMBER = 2, UNKNOWN = 12, GIVEN = 13;

// Some units, as quantity.Unit numbers them. Up to COUNT two numbers can be compared, and two dates in days.
const COUNT = 6, DAYS = 7, DATE = 13, CLOSED_DAYS = 16, DATE_PART = 17;

// A calculators.Case in the module's memory: where its parts begin, in words of 64 bits, and how many words an item has. It
// ends where the text begins.
const LINE_COUNT = 0, NOWHERE = 2, CALCULATOR = 3, FRAMES = 7, LINES = 263, ASKED = 327, HEARD = 343, ANSWERS = 407, ROWS = 471, CASE = 919;
const FRAME = 32, ANSWER = 4, ROW = 7, COUNTED = 6;

// Room for a text that is read, in bytes.
const TEXT = 255;

// A line is its sentence, and above so many bits the frame of its figures.
const FRAME_SHIFT = 8;

// What is noted of a question that applies: at least ASKS, and MAY_BE_UNKNOWN where "ved ikke" is an answer.
const ASKS = 1, MAY_BE_UNKNOWN = 3;

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
    return new BigInt64Array(this.wasm.memory.buffer, end - 8 * CASE, CASE);
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
    const states = answers.map((answer, i) => this.answer(data.inputs[i], i, answer));
    this.wasm.run();
    const rules = this.rules(data);
    return {
      answers,
      asked: this.asked(data, ASKS),
      unsure: this.asked(data, MAY_BE_UNKNOWN),
      read: answers.map((answer, i) => this.read(data, i, answer, states[i], say)),
      values: answers.map((_, i) => (states[i] === GIVEN && typed(data.inputs[i]) ? this.value(i) : null)),
      lines: this.lines(data, say, rules),
      faults: this.faults(data, say),
      rules,
    };
  }

  // lay lays in a case without answers.
  lay(data, today) {
    const words = this.words().fill(0n);
    words.set([data.calculator, today, data.local].map(BigInt), CALCULATOR);
    (data.facts || []).forEach((row, i) => words.set(row.map(BigInt), ROWS + ROW * i));
  }

  // answer lays in one answer and gives its state.
  answer(input, i, answer) {
    const at = ANSWERS + ANSWER * i;
    const give = (state, value) => this.words().set([BigInt(state), value], at);
    const chosen = (answer.choices || []).map((key) => BigInt(input.choices.findIndex((c) => c.key === key)));
    if (answer.unknown) give(UNKNOWN, 0n);
    else if (typed(input)) {
      const length = this.put(answer.text || "");
      if (length === null) give(NO_NUMBER, 0n);
      else this.wasm.read(BigInt(i), BigInt(input.unit), length);
    }
    else if (chosen.length) give(GIVEN, input.kind === CHOICE ? chosen[0] : chosen.reduce((mask, c) => mask | (1n << c), 0n));
    return this.word(at);
  }

  // value is an answer as a number.
  value(i) {
    return this.words()[ANSWERS + ANSWER * i + 1];
  }

  // read is an answer as it was understood, "" where there is none.
  read(data, i, answer, state, say) {
    const input = data.inputs[i];
    if (state === UNKNOWN) return data.words.unknown;
    if (state !== GIVEN) return "";
    if (typed(input)) return this.write(input.unit, this.value(i));
    return input.choices.filter((c) => answer.choices.includes(c.key)).map((c) => say(c.text)).join(" · ");
  }

  // put lays a text behind the case and gives its length in bytes, null where it is too long.
  put(text) {
    const { read, written } = this.encoder.encodeInto(text, this.bytes(TEXT));
    return read < text.length ? null : BigInt(written);
  }

  // write is a number as people read it, or how much more it is than another; date is the same of a day.
  write(unit, value, less = 0n) {
    const length = Number(this.wasm.write(BigInt(unit), value, less));
    return this.decoder.decode(this.bytes(length));
  }

  date(day) {
    return this.write(DATE, day);
  }

  // text is a number of a sentence, which may stand for names.
  text(data, unit, value) {
    if (unit === CLOSED_DAYS) return listed(data.closedDays.filter((_, bit) => value & (1n << BigInt(bit))));
    if (unit === DATE_PART) return data.dateParts[Number(value) - 1];
    return this.write(unit, value);
  }

  // difference is how much more the second number is, "" where the two cannot be compared.
  difference(unit, from, to) {
    if (unit > COUNT && unit !== DATE) return "";
    return (to > from ? "+" : "") + this.write(unit === DATE ? DAYS : unit, to, from);
  }

  // asked are the questions that apply, or those of them where "ved ikke" is an answer.
  asked(data, least) {
    return new Set(data.inputs.map((_, i) => i).filter((i) => this.word(ASKED + i) >= least));
  }

  lines(data, say, rules) {
    return Array.from({ length: this.word(LINE_COUNT) }, (_, i) => {
      const line = this.word(LINES + i);
      const sentence = line & ((1 << FRAME_SHIFT) - 1);
      const figures = FRAMES + FRAME * (line >> FRAME_SHIFT);
      const said = data.sentences[sentence];
      const numbers = (said.numbers || []).map(([name, figure, unit]) => {
        const value = this.words()[figures + figure];
        unit ||= this.word(figures + figure + 1);
        return { name, unit, value, text: this.text(data, unit, value), told: said.text.includes("{" + name + "}") };
      });
      const cites = (said.cites || []).map((c) => rules.filter((r) => r.fact === c.fact && r.cite).pop() || c);
      return { ...said, sentence, numbers, cites, text: fill(say(said.text), named(numbers)) };
    });
  }

  faults(data, say) {
    const faulty = data.inputs.flatMap((input, i) => {
      const at = HEARD + ANSWER * i;
      const state = this.word(at);
      if (state === MISSING || state >= UNKNOWN) return [];
      const numbers = data.faultWords[state].map(([name, unit], k) => {
        const value = this.words()[at + 1 + k];
        return { name, value, text: this.text(data, unit || input.unit, value) };
      });
      const text = fill(say(input.faults[data.faults[state]] || ""), { name: input.name || "", ...named(numbers) });
      return [{ input: i, part: partOf(data.faults[state], numbers), text }];
    });
    return this.word(NOWHERE) ? [{ input: -1, text: data.noMunicipality }, ...faulty] : faulty;
  }

  // rules are the dated rows that counted for these answers, as data.rules has them.
  rules(data) {
    const counted = (_, row) => this.word(ROWS + ROW * row + COUNTED);
    return data.rules.map((rule, row) => ({ ...rule, fact: data.facts[row][0], day: data.facts[row][2] })).filter(counted);
  }

  // selfTest runs the page's own examples and throws where an answer is not the one the build computed.
  selfTest(data) {
    for (const example of data.examples) {
      const answers = data.inputs.map((input) => parse(input, example.answers[input.key] || input.leftOut || ""));
      const lines = this.ask(data, BigInt(example.today), answers).lines;
      const got = lines.map((l) => [l.sentence, ...l.numbers.map((n) => n.value)].join(" "));
      const want = example.lines.map((l) => l.join(" "));
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
