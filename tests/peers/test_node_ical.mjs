// Opora, MIT licence. See LICENSE.
// node-ical reads the calendars that Opora writes and finds the programme's events, days and text.
import { compare, missing } from "./calendars.mjs";

const ical = (await import("node-ical").catch(() => missing("node-ical"))).default;

// node-ical gives a date as local midnight, and DUE as it stands.
const day = (time) => {
  if (!time) return "";
  if (time.val) return time.val.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  const two = (n) => String(n).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
};

compare("node-ical", 150, (text) =>
  Object.values(ical.parseICS(text)).filter((c) => c.type === "VEVENT" || c.type === "VTODO").map((component) =>
    [component.type, day(component.start), day(component.end ?? component.due), component.summary]),
  // It unescapes in several passes, so that a backslash before an n becomes a line break; ical.js and libical do not.
  (summary) => summary.replaceAll("\\n", "\\\n"));
