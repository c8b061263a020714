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
  if (text === EXAMPLE && question.example) return { example: true };
  if (typed(question)) return { text };
  return { choices: text ? text.split("+") : [] };
}

/** @param {Answer} answer */
export const print = ({ text, choices = [], unknown, example }) => (
  unknown ? UNKNOWN : example ? EXAMPLE : text ?? choices.join("+"));

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
 * held is what a question has room for of an answer: no choice that it does not offer, one where one is to be chosen,
 * and not knowing, or an example, only where that is an answer.
 * @param {QuestionData} question
 * @param {Answer} answer
 * @returns {Answer}
 */
function held({ kind, options, choices: offered = [], unknown: may }, { text = "", choices = [], unknown, example }) {
  if (unknown) return may ? { unknown } : {};
  if (example) return { example }; // parse has seen that there is one
  if (kind === KIND.several) return { choices: choices.filter((key) => offered.some((c) => c.key === key)) };
  if (kind === KIND.choice) return choices.length === 1 && offered.some((c) => c.key === choices[0]) ? { choices } : {};
  return !options || options.includes(text) ? { text: text.trim() } : {};
}

/**
 * answersIn reads a fragment; null where it holds no answer to a question there is.
 * @param {PageData} data
 * @param {string} text
 */
export function answersIn(data, text) {
  const params = new URLSearchParams(text.replace(/^#/, ""));
  const written = (question) => (!data.private && !question.birth && params.get(question.key)) || "";
  const answers = data.questions.map((question) => held(question, parse(question, written(question))));
  return answers.some(print) ? answers : null;
}

/**
 * completed is the answers of a link with those that count where they are left out: a question that is asked may be
 * younger than the link.
 * @param {PageData} data
 * @param {Answer[]} answers
 * @param {Set<number>} asked
 */
export function completed(data, answers, asked) {
  return data.questions.map((question, i) => (
    asked.has(i) && !print(answers[i]) ? held(question, parse(question, question.leftOut || "")) : answers[i]));
}
