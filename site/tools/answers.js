// An answer is what a form holds: {text}, {choices} or {unknown}. Here it becomes text, and text becomes it: in links,
// in examples, on the command line an answer is written key=text, and "ved-ikke" is not knowing.

// The kinds of a question, as calculators.Kind numbers them.
export const NUMBER = 0, DATE = 1, CHOICE = 2, SEVERAL = 3;

// The needs of a question, as calculators.Need numbers them.
export const OPTIONAL = 1;

const unknown = "ved-ikke";

// typed tells whether a question is answered by typing.
export const typed = (input) => input.kind === NUMBER || input.kind === DATE;

export function parse(input, text) {
  if (text === unknown) return { unknown: true };
  if (typed(input)) return { text };
  return { choices: text ? text.split("+") : [] };
}

export function print(input, answer) {
  if (answer.unknown) return unknown;
  return typed(input) ? answer.text : answer.choices.join("+");
}

// fragment is the answers as a link's fragment holds them. A day of birth is never among them.
export function fragment(data, answers) {
  const params = new URLSearchParams();
  data.inputs.forEach((input, i) => {
    const text = print(input, answers[i]);
    if (text && !input.birth) params.set(input.key, text);
  });
  return params.toString();
}

// answersIn reads a fragment; null where it holds no answer.
export function answersIn(data, text) {
  const params = new URLSearchParams(text.replace(/^#/, ""));
  const known = data.inputs.filter((input) => params.has(input.key) && !input.birth);
  if (data.private || !known.length) return null;
  return data.inputs.map((input) => parse(input, (known.includes(input) && params.get(input.key)) || ""));
}
