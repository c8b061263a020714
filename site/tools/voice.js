/**
 * voice rewords what is said to a person into what is said of one that the reader helps. The table comes from content,
 * the longest words first. Only whole words count, what is quoted stays, and a comma that ends the new words gives way
 * to another mark. After a stroke stand the words for the second time in the same text.
 * @param {Rewording[]} table
 * @returns {Voice}
 */
export function voice(table) {
  const words = new Map(table.map(({ from, to }) => [from, to]));
  const all = table.map(({ from }) => from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const form = new RegExp("(^|[^\\p{L}\\p{N}])(" + all + ")(?![\\p{L}\\p{N}])", "giu");
  return (text) => {
    let times = 0;
    const reworded = (part) => part.replace(form, (_, before, found) => {
      const [first, again] = (words.get(found) ?? words.get(found.toLowerCase()) ?? found).split("|");
      const to = again && times++ ? again : first;
      return before + (found[0] === found[0].toLowerCase() ? to : to[0].toUpperCase() + to.slice(1));
    }).replace(/,(?=[,.;:?!)]|$)/g, "");
    return text.split(/(»[^«]*«)/).map((part) => (part.startsWith("»") ? part : reworded(part))).join("");
  };
}

/**
 * plain leaves a text as it is.
 * @type {Voice}
 */
export const plain = (text) => text;
