// The rules of the municipality's text that are in no number.

/**
 * withOwnRules adds them to an answer: one line after its first ones where it has room, and each rule in its own words
 * among what is not reckoned with.
 * @param {Line[]} lines
 * @param {OwnRulesData | undefined} own
 */
export function withOwnRules(lines, own) {
  if (!own || lines.length === 0) return lines;
  const end = lines.findIndex((l) => l.part !== "result" || l.item);
  const first = end < 0 ? lines : lines.slice(0, end);
  const words = [...first.map((l) => l.text), own.first].join(" ").split(/\s+/);
  const fits = first.length < own.lines && words.length <= own.words;
  const folded = fits ? own.rules : [own.first, ...own.rules];
  return [
    ...first,
    ...(fits ? [line("result", own.first)] : []),
    ...lines.slice(first.length),
    ...folded.map((rule) => line("limit", rule)),
  ];
}

/** noSentence is where the calculator's own sentences have their place. */
export const noSentence = -1;

/**
 * @param {string} part
 * @param {string} text
 * @returns {Line}
 */
const line = (part, text) => ({ part, text, sentence: noSentence, numbers: [], cites: [] });
