// An answer as text, and text as an answer: in links, in examples and on the command line it is written key=text.

/**
 * typed tells whether a question is answered by typing.
 * @param {QuestionData} question
 */
export const typed = (question) => question.kind === KIND.amount || question.kind === KIND.date;

/**
 * @param {QuestionData} question
 * @param {string} text
 * @returns {Answer}
 */
export function parse(question, text) {
  if (text === UNKNOWN) return { unknown: true };
  if (typed(question)) return { text };
  return { choices: text ? text.split("+") : [] };
}

/** @param {Answer} answer */
export const print = ({ text, choices = [], unknown }) => (unknown ? UNKNOWN : text ?? choices.join("+"));

/**
 * fragment is the answers as a link's fragment holds them. A day of birth is never among them.
 * @param {PageData} data
 * @param {Answer[]} answers
 */
export function fragment(data, answers) {
  const params = new URLSearchParams();
  data.questions.forEach((question, i) => {
    const text = print(answers[i]);
    if (text && !question.birth) params.set(question.key, text);
  });
  return params.toString();
}

/**
 * answersIn reads a fragment; null where it holds no answer.
 * @param {PageData} data
 * @param {string} text
 */
export function answersIn(data, text) {
  const params = new URLSearchParams(text.replace(/^#/, ""));
  const known = data.questions.filter((question) => params.has(question.key) && !question.birth);
  if (data.private || !known.length) return null;
  const written = (question) => (known.includes(question) && params.get(question.key)) || "";
  return data.questions.map((question) => parse(question, written(question)));
}
