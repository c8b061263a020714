// What the scripts of the calculators hand each other. What they are given by the build stands in data.d.ts.

/** What a form holds of one question. Of a question that nobody has answered it holds nothing. */
interface Answer {
  text?: string;
  choices?: string[];
  unknown?: boolean;
  /** an example of national data is to be counted with */
  example?: boolean;
}

/** What the module offers. Text is exchanged in a buffer, which lies behind the case. */
interface Calls extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  buffer(): number;
  run(): void;
  read(question: bigint, unit: bigint, beside: bigint, length: bigint): void;
  /** how much more a number is than another, as people read it; gives its length */
  write(unit: bigint, value: bigint, less: bigint): bigint;
}

/** What came of asking. What is by question is in the order of the questions. */
interface Outcome {
  /** by question; nothing where it is a person's number */
  answers: Answer[];
  /** the questions where a person's number is written: it is not kept */
  secret: Set<number>;
  /** the questions that apply */
  asked: Set<number>;
  /** those of them where "ved ikke" is an answer */
  unsure: Set<number>;
  /** each answer as it was understood, by question; "" where there is none */
  read: string[];
  /** each answer that is a number, by question */
  values: (bigint | null)[];
  /** part by part, as they are read */
  lines: Line[];
  faults: Fault[];
  /** the dated rows that counted */
  rules: RowData[];
}

/** A sentence that was said. */
interface Line extends Omit<SentenceData, "numbers" | "cites"> {
  /** by its place among the calculator's */
  sentence: number;
  numbers: Told[];
  cites: PassageData[];
}

/** A number of a sentence. */
interface Told {
  name: string;
  unit: Unit;
  value: bigint;
  text: string;
  /** the sentence's words name it */
  told: boolean;
}

/** What is wrong with the answer to a question. */
interface Fault {
  /** -1 where no municipality is chosen */
  question: number;
  /** of a date: 1 the day, 2 the month, 3 the year; 0 is all of it */
  part: number;
  text: string;
}

/** What differs between our own page, a frame in another site's page and an element there. */
interface Host {
  /** where the error summary goes first */
  top: HTMLElement;
  /** the page's title is ours to change */
  titled: boolean;
  /** the page's address is ours to read and write */
  linked: boolean;
  /** the page is ours to print */
  print: boolean;
  /** the answers that came along in the address, for the way back */
  came: string;
  /** the address of the calculator's own page */
  page(): string;
  /** the address of another page, which lies where `to` leads from the calculator's own */
  address(to: string): string;
  /** is told whether there is an answer on the page */
  answered(yes: boolean): void;
  /** is told whether one question stands there alone */
  asking(yes: boolean): void;
}

/** What a script of a guide shows elements with. The scripts on a page may be of different builds. */
interface Joined {
  /** the script's */
  address: string;
  /** of the address of each such script */
  ending: string;
  /** the guide, to one who chooses among several */
  whose: string;
  /** of its calculators */
  names: string[];
  show(element: HTMLElement, focus: boolean): void;
  /** asks the reader which of the guides to use */
  choose(element: HTMLElement, guides: Joined[]): void;
}

// What the build gives the scripts in place of a file: see package asset.

declare module "*calculators.wasm" {
  const packed: string;
  export default packed;
}

declare module "*element-style" {
  const style: string;
  export default style;
}
