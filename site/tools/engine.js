import { fill } from "./dom.js";
import { system } from "./system.js";

// The states of an answer, as calculators.State numbers them.
const MISSING = 0, UNKNOWN = 1, GIVEN = 2;

// The kinds of a question, as calculators.Kind numbers them.
const NUMBER = 0, DATE = 1, CHOICE = 2;

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

  // ask runs the calculator on answers as a form holds them. today is a date as it is written.
  ask(data, today, answers) {
    const wasm = this.wasm;
    wasm.start(data.calculator, this.day(today), data.local ? 1 : 0);
    for (const [fact, unit, from, until, value, local] of data.facts || []) {
      wasm.fact(fact, unit, BigInt(from), BigInt(until), BigInt(value), local);
    }
    answers.forEach((answer, i) => this.answer(data.inputs[i], i, answer));
    wasm.run();
    return { asked: this.asked(data), lines: this.lines(data), faults: this.faults(data) };
  }

  answer(input, i, answer) {
    if (answer.unknown) return this.wasm.answer(i, UNKNOWN, 0n);
    if (input.kind === NUMBER || input.kind === DATE) return this.wasm.read(i, this.put(answer.text || ""));
    const chosen = (answer.choices || []).map((key) => input.choices.findIndex((c) => c.key === key));
    if (!chosen.length) return this.wasm.answer(i, MISSING, 0n);
    if (input.kind === CHOICE) return this.wasm.answer(i, GIVEN, BigInt(chosen[0]));
    return this.wasm.answer(i, GIVEN, chosen.reduce((mask, c) => mask | (1n << BigInt(c)), 0n));
  }

  // put lays a text in the module's buffer and gives its length in bytes.
  put(text) {
    const room = new Uint8Array(this.wasm.memory.buffer, this.wasm.buffer(), 256);
    return this.encoder.encodeInto(text, room).written;
  }

  day(written) {
    return this.wasm.day(this.put(written));
  }

  // write is a number as people read it.
  write(unit, value) {
    const length = this.wasm.write(unit, value);
    return this.decoder.decode(new Uint8Array(this.wasm.memory.buffer, this.wasm.buffer(), length));
  }

  asked(data) {
    const mask = this.wasm.asked();
    return new Set(data.inputs.map((_, i) => i).filter((i) => (mask >> i) & 1));
  }

  lines(data) {
    const lines = [];
    if (this.wasm.faults() > 0) return lines;
    for (let i = 0; i < this.wasm.run(); i++) {
      const sentence = this.wasm.sentence(i);
      const numbers = [];
      const words = {};
      for (let k = 0; k < this.wasm.numbers(i); k++) {
        numbers.push(this.wasm.number(i, k));
        words[data.sentences[sentence].names[k]] = this.write(this.wasm.unit(i, k), numbers[k]);
      }
      lines.push({ sentence, numbers, text: fill(data.sentences[sentence].text, words) });
    }
    return lines;
  }

  faults(data) {
    const faults = [];
    for (let i = 0; i < this.wasm.faults(); i++) {
      const input = this.wasm.faultInput(i);
      const kind = this.wasm.faultKind(i);
      const words = {};
      for (let k = 0; k < this.wasm.faultNumbers(i); k++) {
        words[data.faultWords[kind][k]] = this.write(this.wasm.faultUnit(i, k), this.wasm.faultNumber(i, k));
      }
      if (input < 0) {
        faults.push({ input, text: data.noMunicipality });
        continue;
      }
      words.name = data.inputs[input].name;
      faults.push({ input, text: fill(data.inputs[input].faults[data.faults[kind]] || "", words) });
    }
    return faults;
  }

  // selfTest runs the page's own examples and throws where an answer is not the one the build computed.
  selfTest(data) {
    for (const example of data.examples) {
      const answers = data.inputs.map((input) => written(input, example.answers[input.key] || input.leftOut || ""));
      const got = this.ask(data, example.today, answers).lines.map((l) => [l.sentence, ...l.numbers.map(String)].join(" "));
      const want = example.lines.map((l) => l.join(" "));
      if (got.join("\n") !== want.join("\n")) throw new Error("self-test: " + got.join("; ") + " for " + want.join("; "));
    }
  }
}

// written is an answer as it stands in a link or an example.
function written(input, text) {
  if (text === "ved-ikke") return { unknown: true };
  if (input.kind === NUMBER || input.kind === DATE) return { text };
  return { choices: text ? text.split("+") : [] };
}
