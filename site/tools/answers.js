// An answer is what a form holds: {text}, {choices} or {unknown}. Here it becomes text, and text becomes it: in links,
// in examples, on the command line an answer is written key=text, and "ved-ikke" is not knowing.

const unknown = "ved-ikke";

// typed tells whether a question is answered by typing.
export const typed = (question) => question.kind === KIND.amount || question.kind === KIND.date;

export function parse(question, text) {
  if (text === unknown) return { unknown: true };
  if (typed(question)) return { text };
  return { choices: text ? text.split("+") : [] };
}

export function print(question, answer) {
  if (answer.unknown) return unknown;
  return typed(question) ? answer.text : answer.choices.join("+");
}

// fragment is the answers as a link's fragment holds them. A day of birth is never among them.
export function fragment(data, answers) {
  const params = new URLSearchParams();
  data.questions.forEach((question, i) => {
    const text = print(question, answers[i]);
    if (text && !question.birth) params.set(question.key, text);
  });
  return params.toString();
}

// answersIn reads a fragment; null where it holds no answer.
export function answersIn(data, text) {
  const params = new URLSearchParams(text.replace(/^#/, ""));
  const known = data.questions.filter((question) => params.has(question.key) && !question.birth);
  if (data.private || !known.length) return null;
  return data.questions.map((question) => parse(question, (known.includes(question) && params.get(question.key)) || ""));
}
