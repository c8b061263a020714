// The longest line a calendar file may have, in bytes, before it is folded (RFC 5545, 3.1).
const LONGEST = 75;

/**
 * calendarFile is a file of whole-day entries, each with a reminder 7 and 2 days before. An event's id and day make its
 * UID, so that the same date taken in twice stays one entry. There is nothing personal in it.
 * @param {string} place
 * @param {{ id: string, title: string, day: string }[]} events
 * @param {Date} now
 */
export function calendarFile(place, events, now) {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//borgerguide//DA", "CALSCALE:GREGORIAN"];
  for (const { id, title, day } of events) {
    lines.push("BEGIN:VEVENT", "UID:" + [id, day, place].join("-") + "@borgerguide", "DTSTAMP:" + stamp,
      "DTSTART;VALUE=DATE:" + day, "SUMMARY:" + escaped(title), "TRANSP:TRANSPARENT", "CLASS:PRIVATE");
    for (const before of ["-P7D", "-P2D"]) {
      lines.push("BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + escaped(title), "TRIGGER:" + before, "END:VALARM");
    }
    lines.push("END:VEVENT");
  }
  lines.push("END:VCALENDAR");
  return lines.map((line) => folded(line) + "\r\n").join("");
}

function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

// folded breaks a line between two characters, never within one.
function folded(line) {
  const encoder = new TextEncoder();
  let out = "";
  let part = "";
  for (const char of line) {
    if (encoder.encode(part + char).length > LONGEST) {
      out += part + "\r\n";
      part = " ";
    }
    part += char;
  }
  return out + part;
}
