// Written by UPDATE_GOLDEN=1 go test ./build/page, from the Go types of package page. Read the diff.

declare const LAYOUT: Layout;
declare const ROW: RowLayout;
declare const ROOM: {
  /** for a text that is read, in bytes */
  text: number;
};
declare const STATE: {
  missing: State;
  cpr: State;
  unknown: State;
  example: State;
  given: State;
};
declare const UNIT: {
  none: Unit;
  /** up to this one two numbers can be compared, and two dates in days */
  count: Unit;
  days: Unit;
  date: Unit;
  closedDays: Unit;
  datePart: Unit;
  dateAlone: Unit;
  limitName: Unit;
};
declare const KIND: {
  amount: QuestionKind;
  date: QuestionKind;
  choice: QuestionKind;
  several: QuestionKind;
};
declare const NEED: {
  optional: Need;
  orUnknown: Need;
};
/** how not knowing is written */
declare const UNKNOWN: string;
/** how it is written that an example is to be counted with */
declare const EXAMPLE: string;
/** joins the last of a list */
declare const AND: string;
/** of an answer, in the order they are read */
declare const PARTS: string[];
/** what the element for another site is given */
declare const guide: ElementData;

/**
 * Layout tells where the parts of a Case lie in memory, and how long an item of a part is, all in words of 64 bits.
 * Every compiler lays a Case out alike, since all of it is such words.
 */
interface Layout {
  calculator: number;
  today: number;
  municipality: number;
  answers: number;
  rows: number;
  asked: number;
  checked: number;
  lines: number;
  lineCount: number;
  /** all of it */
  case: number;
  answer: number;
  row: number;
  line: number;
}

/** RowLayout tells where the fields of a Row lie in it, in the same words. */
interface RowLayout {
  fact: number;
  unit: number;
  from: number;
  until: number;
  value: number;
  fromStandard: number;
  beside: number;
  starts: number;
  typical: number;
  used: number;
}

/**
 * State is what is known of an answer: nothing, the fault of what is written, or one of the others. It is a closed set.
 */
type State = number;

/** Unit says what a whole number counts. */
type Unit = number;

/** QuestionKind is how a question is answered. */
type QuestionKind = number;

/** Need is what a question needs for an answer. */
type Need = number;

/** ElementData is what the element for another site gives its script: all calculators of a municipality. */
interface ElementData {
  /** of the guide, from the site's root */
  folder: string;
  /** its address from there */
  script: string;
  /** that of its style, from the script */
  style: string;
  /** the guide, to one who chooses among several */
  whose: string;
  words: ElementWords;
  calculators: ElementCalculator[];
}

/**
 * PageData is what the page of a calculator gives its script: words, dated rows and the questions' shapes. The script
 * adds no rule, no number and no word of its own. What is empty is left out. Its shape in TypeScript is
 * site/tools/data.d.ts, made of these types.
 */
interface PageData extends CalculatorData {
  words: BrowserWords;
}

/** ElementWords are the words of all calculators, and what the element alone says. */
interface ElementWords extends BrowserWords {
  examplesTitle: string;
  embedPrivacy: string;
  embedBroken: string;
  embedGuide: string;
  embedUnknown: string;
  embedWhich: string;
}

/** ElementCalculator is one calculator of the element, with what it shows where WebAssembly may not run. */
interface ElementCalculator extends CalculatorData {
  /** its address, from the element's folder */
  page: string;
  start: string;
  rule?: NodeData[];
  shown?: ElementExample[];
}

/** CalculatorData is one calculator. */
interface CalculatorData {
  /** by its place in the list of calculators */
  calculator: number;
  name: string;
  title: string;
  /** the municipality, as its folder is called */
  place: string;
  /** its answers may not leave the page */
  private?: boolean;
  /** one is chosen */
  municipality: boolean;
  rows?: RowData[];
  questions: QuestionData[];
  /** what those folded away are about, if not the date alone */
  aside?: string;
  /** by quantity.State */
  faults: FaultData[];
  sentences: SentenceData[];
  /** where a sentence names some */
  closedDays?: string[];
  /** where a date is asked for */
  dateParts?: string[];
  /** the municipality's own time limits, by their places */
  limits?: LimitData[];
  banner?: string;
  mentions?: MentionData[];
  /** of the municipality's text, that are in no number */
  ownRules?: OwnRulesData;
  /** whom to tell of a fault in the calculator */
  told: RingData;
  /** whom to ask about a case */
  ring: RingData[];
  helperPage?: WayData;
  gives?: GiveData;
  examples?: SelfTest[];
}

/**
 * BrowserWords are what all calculators say, by the keys of the content as the script writes them: otherDate for
 * other-date.
 */
interface BrowserWords {
  calculate: string;
  clear: string;
  cleared: string;
  undo: string;
  restored: string;
  filled: string;
  changed: string;
  unknown: string;
  optional: string;
  day: string;
  month: string;
  year: string;
  today: string;
  otherDate: string;
  oneProblem: string;
  problems: string;
  error: string;
  step: string;
  next: string;
  back: string;
  delete: string;
  deleted: string;
  toResult: string;
  steps: string;
  reasons: string;
  limits: string;
  quoted: string;
  says: string;
  answers: string;
  change: string;
  guidance: string;
  rulesFrom: string;
  checked: string;
  unchecked: string;
  old: string;
  foundFault: string;
  askCase: string;
  printed: string;
  worked: string;
  keep: string;
  print: string;
  copy: string;
  copied: string;
  copySelf: string;
  text: string;
  link: string;
  linkMade: string;
  linkField: string;
  calendar: string;
  calendarFile: string;
  letter: string;
  letterHead: string;
  letterAdvice: string;
  letterTo: string;
  letterAsked: string;
  letterHelping: string;
  letterAnswers: string;
  letterResult: string;
  letterRule: string;
  letterQuestion: string;
  letterEnd: string;
  letterField: string;
  copyLetter: string;
  letterPrint: string;
  ownLetter: string;
  copyOwnLetter: string;
  list: string;
  listLead: string;
  listBring: string;
  listLetters: string;
  listFriend: string;
  listFind: string;
  listAsk: string;
  listPrint: string;
  compare: string;
  kept: string;
  comparison: string;
  question: string;
  first: string;
  second: string;
  difference: string;
  outcome: string;
  forget: string;
  forgotten: string;
  helping: string;
  helpingMeans: string;
  helpingNote: string;
}

/** NodeData is a piece of a rule: a text, or an element with a name. */
interface NodeData {
  text?: string;
  name?: string;
  attributes?: Record<string, string>;
  children?: NodeData[];
}

interface ElementExample {
  title: string;
  answers?: Named[];
  headline: string;
  results?: string[];
}

/** RowData is a dated row as the module takes it, and what it rests on. */
interface RowData {
  /** by its place in the calculator's list */
  fact: number;
  unit: Unit;
  from: Day;
  until: Day;
  value: number;
  /** 1 where it is the municipality's own */
  fromStandard: number;
  /** 1 where it does not count */
  beside?: number;
  /** from when a term is counted */
  starts?: number;
  /** 1 of a term that is the normal one */
  typical?: number;
  /** From in words; "" where the days are days of birth */
  since?: string;
  checked?: CheckData;
  /** where the row stands, if not where the fact stands today */
  cite?: PassageData;
}

interface QuestionData {
  key: string;
  kind: QuestionKind;
  unit: Unit;
  /** what the words beside an amount may say */
  beside?: Beside;
  suffix?: string;
  need?: Need;
  /** "ved ikke" is an answer */
  unknown?: boolean;
  /** the answer that counts with an example, where there is one */
  example?: string;
  leftOut?: string;
  /** folded away: most people need it not */
  aside?: boolean;
  /** a day of birth: it goes into no link, and is not today */
  birth?: boolean;
  label: string;
  hint?: string;
  name?: string;
  choices?: ChoiceData[];
  /** the numbers there are to choose among, where they are few */
  options?: string[];
  when?: WhenData[];
  /** words, by the fault's name */
  faults: Record<string, string>;
  way?: WayData;
}

/** FaultData names a fault and the numbers it holds. */
interface FaultData {
  name: string;
  numbers?: NumberData[];
  /** of a date: the one that is at fault, where it is always the same */
  part?: number;
}

interface SentenceData {
  text: string;
  part: string;
  numbers?: NumberData[];
  cites?: CiteData[];
  /** those it cites, by their places in the calculator's list */
  facts?: number[];
  /** it begins an entry of a list */
  item?: boolean;
  event?: EventData;
  way?: WayData;
}

/** LimitData is a time limit of the municipality's own. */
interface LimitData {
  name: string;
  /** where its term stands today */
  cite?: CiteData;
}

/** MentionData is whether the municipality's standard mentions a fact. */
interface MentionData {
  fact: number;
  name: string;
  text: string;
}

/**
 * OwnRulesData are rules that an answer quotes, and how many first lines and words it may have with the line on them.
 */
interface OwnRulesData {
  first: string;
  rules: string[];
  lines: number;
  words: number;
}

/** RingData is whom to contact, with a number or a mail where one is given. */
interface RingData {
  /** what divides it from the one before */
  before?: string;
  name: string;
  phone?: string;
  mail?: string;
  /** of the phone or the mail; where there is none, of the site */
  address?: string;
  /** said after the sentence */
  note?: string;
}

/**
 * WayData leads on from a question or a sentence. Carries tells that the answers go along, so that they are there again
 * when the reader comes back.
 */
interface WayData {
  /** from the calculators' folder */
  address: string;
  text: string;
  carries?: boolean;
}

/** GiveData is a number of this calculator that another one asks for. */
interface GiveData {
  number: string;
  /** of the other one's question */
  key: string;
  address: string;
  text: string;
}

/** SelfTest is a named example with the answer the build computed: the page runs it before it shows the form. */
interface SelfTest {
  today: Day;
  answers: Record<string, string>;
  lines?: LineData[];
}

/** Named is a word and what belongs to it. */
interface Named {
  name: string;
  text: string;
}

/** Day is a date of the (proleptic) Gregorian calendar: the days since 1 January 1970, negative before it. */
type Day = number;

/** CheckData is when a person checked a row. */
interface CheckData {
  words: string;
  day: Day;
  /** from this day on it is over a year since */
  old: Day;
}

/** PassageData is a place in a source, and what it says. */
interface PassageData {
  cite: string;
  quote?: string;
}

/**
 * Beside is what the words beside a number say that it counts, and per what: a bit each. Of a question it is what they
 * may say: kroner a month, and "kr. om ugen" is something else.
 */
type Beside = number;

interface ChoiceData {
  key: string;
  text: string;
  note?: string;
}

interface WhenData {
  question: number;
  choice: number;
  label?: string;
  hint?: string;
  optional?: boolean;
}

/**
 * NumberData names a number of a fault or a sentence. Of unit 0 the unit is another's: of a fault the question's, of a
 * sentence that of a fact, which comes after the number.
 */
interface NumberData {
  name: string;
  unit: Unit;
  /** how it is written, where that is not as its unit is */
  as?: Unit;
}

/** CiteData is where a fact stands today. */
interface CiteData extends PassageData {
  /** by its place in the calculator's list, -1 for one that it does not use */
  fact: number;
}

/** EventData is a sentence's day in a calendar. */
interface EventData {
  id: string;
  title: string;
  /** which of the sentence's numbers is the day */
  number: number;
}

interface LineData {
  sentence: number;
  numbers?: ValueData[];
}

interface ValueData {
  value: number;
  unit: Unit;
}
