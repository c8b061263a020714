import { CHOICE, parse, typed } from "./answers.js";
import { fill } from "./dom.js";
import { system } from "./system.js";
import { plain } from "./voice.js";

// The states of an answer, as calculators.State numbers them; between the first two are the faults.
const MISSING = 0, UNKNOWN = 12, GIVEN = 13;

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

  // ask runs the calculator on answers as a form holds them. today is a day as the module counts; say gives each text the
  // voice it is said in.
  ask(data, today, answers, say = plain) {
    const wasm = this.wasm;
    wasm.start(data.calculator, today, data.local ? 1 : 0);
    for (const [fact, unit, from, until, value, local] of data.facts || []) {
      wasm.fact(fact, unit, BigInt(from), BigInt(until), BigInt(value), local);
    }
    const states = answers.map((answer, i) => this.answer(data.inputs[i], i, answer));
    const count = wasm.run();
    const rules = this.rules(data);
    return {
      answers,
      asked: this.asked(data, 1),
      unsure: this.asked(data, 2),
      read: answers.map((answer, i) => this.read(data, i, answer, states[i], say)),
      values: answers.map((_, i) => (states[i] === GIVEN && typed(data.inputs[i]) ? wasm.value(i) : null)),
      lines: this.lines(data, count, say, rules),
      faults: this.faults(data, say),
      rules,
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

  // asked are the questions that apply, or those of them where "ved ikke" is an answer.
  asked(data, least) {
    return new Set(data.inputs.map((_, i) => i).filter((i) => this.wasm.asked(i) >= least));
  }

  lines(data, count, say, rules) {
    return Array.from({ length: count }, (_, i) => {
      const line = this.wasm.line(i);
      const [sentence, frame] = [line & 255, line >> 8];
      const said = data.sentences[sentence];
      const numbers = (said.numbers || []).map(([name, figure, unit]) => {
        const value = this.wasm.figure(frame, figure);
        unit ||= Number(this.wasm.figure(frame, figure + 1));
        return { name, unit, value, text: this.write(unit, value), told: said.text.includes("{" + name + "}") };
      });
      const cites = (said.cites || []).map((c) => rules.filter((r) => r.fact === c.fact && r.cite).pop() || c);
      return { ...said, sentence, numbers, cites, text: fill(say(said.text), named(numbers)) };
    });
  }

  faults(data, say) {
    const faulty = data.inputs.flatMap((input, i) => {
      const state = this.wasm.state(i);
      if (state === MISSING || state >= UNKNOWN) return [];
      const numbers = data.faultWords[state].map(([name, unit], k) => {
        const value = this.wasm.detail(i, k);
        return { name, value, text: this.write(unit || input.unit, value) };
      });
      const text = fill(say(input.faults[data.faults[state]] || ""), { name: input.name || "", ...named(numbers) });
      return [{ input: i, part: partOf(data.faults[state], numbers), text }];
    });
    return this.wasm.nowhere() ? [{ input: -1, text: data.noMunicipality }, ...faulty] : faulty;
  }

  // rules are the dated rows that counted for these answers, as data.rules has them.
  rules(data) {
    return data.rules.map((rule, row) => ({ ...rule, fact: data.facts[row][0], day: data.facts[row][2] })).filter((_, row) => this.wasm.counted(row));
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

const named = (numbers) => Object.fromEntries(numbers.map((n) => [n.name, n.text]));

// partOf is which part of a date a fault is about: 1 the day, 2 the month, 3 the year; 0 is all of it.
function partOf(fault, numbers) {
  if (fault === "year2") return 3;
  return fault === "part" ? Number(numbers[0].value) : 0;
}
