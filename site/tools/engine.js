import { CHOICE, parse, typed } from "./answers.js";
import { fill } from "./dom.js";
import { system } from "./system.js";
import { plain } from "./voice.js";

// The states of an answer, as calculators.State numbers them.
const MISSING = 0, UNKNOWN = 1, GIVEN = 2;

// The unit of a date, as quantity.Unit numbers it.
const DATE_UNIT = 7;

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

  // ask runs the calculator on answers as a form holds them. today is a date as it is written; say gives each text the
  // voice it is said in.
  ask(data, today, answers, say = plain) {
    const wasm = this.wasm;
    wasm.start(data.calculator, this.day(today), data.local ? 1 : 0);
    for (const [fact, unit, from, until, value, local] of data.facts || []) {
      wasm.fact(fact, unit, BigInt(from), BigInt(until), BigInt(value), local);
    }
    const states = answers.map((answer, i) => this.answer(data.inputs[i], i, answer));
    wasm.run();
    return {
      answers,
      asked: this.among(data, wasm.asked()),
      unsure: this.among(data, wasm.unsure()),
      read: answers.map((answer, i) => this.read(data, i, answer, states[i], say)),
      values: answers.map((_, i) => (states[i] === GIVEN && typed(data.inputs[i]) ? wasm.value(i) : null)),
      lines: this.lines(data, say),
      faults: this.faults(data, say),
      rules: this.rules(data),
    };
  }

  // answer hands over one answer and gives its state.
  answer(input, i, answer) {
    const give = (state, value) => {
      this.wasm.answer(i, state, value);
      return state;
    };
    if (answer.unknown) return give(UNKNOWN, 0n);
    if (typed(input)) return this.wasm.read(i, this.put(answer.text || ""));
    const chosen = answer.choices.map((key) => BigInt(input.choices.findIndex((c) => c.key === key)));
    if (!chosen.length) return give(MISSING, 0n);
    if (input.kind === CHOICE) return give(GIVEN, chosen[0]);
    return give(GIVEN, chosen.reduce((mask, c) => mask | (1n << c), 0n));
  }

  // read is an answer as it was understood, "" where there is none.
  read(data, i, answer, state, say) {
    const input = data.inputs[i];
    if (state === UNKNOWN) return data.words.unknown;
    if (state !== GIVEN) return "";
    if (typed(input)) return this.write(input.unit, this.wasm.value(i));
    return input.choices.filter((c) => answer.choices.includes(c.key)).map((c) => say(c.text)).join(" · ");
  }

  // put lays a text in the module's buffer and gives its length in bytes.
  put(text) {
    const room = new Uint8Array(this.wasm.memory.buffer, this.wasm.buffer(), 256);
    return this.encoder.encodeInto(text, room).written;
  }

  // got is the text the module laid there.
  got(length) {
    return this.decoder.decode(new Uint8Array(this.wasm.memory.buffer, this.wasm.buffer(), length));
  }

  day(written) {
    return this.wasm.day(this.put(written));
  }

  // write is a number as people read it; date is the same of a day.
  write(unit, value) {
    return this.got(this.wasm.write(unit, value));
  }

  date(day) {
    return this.write(DATE_UNIT, day);
  }

  // difference is how much more the second number is, "" where the two cannot be compared.
  difference(unit, from, to) {
    return this.got(this.wasm.difference(unit, from, to));
  }

  compact(day) {
    return this.got(this.wasm.compact(day));
  }

  among(data, mask) {
    return new Set(data.inputs.map((_, i) => i).filter((i) => (mask >> i) & 1));
  }

  lines(data, say) {
    const count = this.wasm.faults() > 0 ? 0 : this.wasm.run();
    return Array.from({ length: count }, (_, i) => {
      const sentence = this.wasm.sentence(i);
      const said = data.sentences[sentence];
      const numbers = Array.from({ length: this.wasm.numbers(i) }, (_, k) => {
        const [unit, value] = [this.wasm.unit(i, k), this.wasm.number(i, k)];
        return { name: said.names[k], unit, value, text: this.write(unit, value) };
      });
      return { ...said, sentence, numbers, text: fill(say(said.text), named(numbers)) };
    });
  }

  faults(data, say) {
    return Array.from({ length: this.wasm.faults() }, (_, i) => {
      const input = this.wasm.faultInput(i);
      if (input < 0) return { input, text: data.noMunicipality };
      const kind = this.wasm.faultKind(i);
      const numbers = Array.from({ length: this.wasm.faultNumbers(i) }, (_, k) => ({
        name: data.faultWords[kind][k],
        value: this.wasm.faultNumber(i, k),
        text: this.write(this.wasm.faultUnit(i, k), this.wasm.faultNumber(i, k)),
      }));
      const words = { name: data.inputs[input].name || "", ...named(numbers) };
      return { input, part: partOf(data.faults[kind], numbers), text: fill(say(data.inputs[input].faults[data.faults[kind]] || ""), words) };
    });
  }

  // rules are the dated rows that count for these answers, as data.rules has them.
  rules(data) {
    const facts = Array.from({ length: data.factCount }, (_, fact) => this.wasm.rule(fact));
    return facts.filter((row) => row >= 0).map((row) => ({ ...data.rules[row], day: data.facts[row][2] }));
  }

  // selfTest runs the page's own examples and throws where an answer is not the one the build computed.
  selfTest(data) {
    for (const example of data.examples) {
      const answers = data.inputs.map((input) => parse(input, example.answers[input.key] || input.leftOut || ""));
      const lines = this.ask(data, example.today, answers).lines;
      const got = lines.map((l) => [l.sentence, ...l.numbers.map((n) => n.value)].join(" "));
      const want = example.lines.map((l) => l.join(" "));
      if (got.join("\n") !== want.join("\n")) throw new Error("self-test: " + got.join("; ") + " for " + want.join("; "));
    }
  }
}

const named = (numbers) => Object.fromEntries(numbers.map((n) => [n.name, n.text]));

// partOf is which part of a date a fault is about: 1 the day, 2 the month, 3 the year; 0 is all of it.
function partOf(fault, numbers) {
  if (fault === "year2") return 3;
  return fault === "part" ? Number(numbers[0].value) : 0;
}
