// Opora, MIT licence. See LICENSE.
// ical.js reads the calendars that Opora writes and finds the programme's events, days and text.
import { compare, missing } from "./calendars.mjs";

const ICAL = (await import("ical.js").catch(() => missing("ical.js"))).default;

compare("ical.js", 150, (text) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents().map((component) => {
    const day = (name) => {
      const time = component.getFirstPropertyValue(name);
      if (time && !time.isDate) throw new Error(`${name} is no date`);
      return time ? time.toString() : "";
    };
    return [component.name.toUpperCase(), day("dtstart"), day("dtend") || day("due"),
            component.getFirstPropertyValue("summary")];
  });
});
