# Opora, MIT licence. See LICENSE.
"""python-icalendar reads the calendars that Opora writes and finds the programme's events, days and text."""
import re

import programmes

try:
    import icalendar
except ImportError:
    programmes.missing("icalendar")


def found(text):
    components = icalendar.Calendar.from_ical(text).walk()
    out = []
    for component in components:
        if component.errors:
            raise SystemExit(f"{component.name}: {component.errors}")
        if component.name in ("VEVENT", "VTODO"):
            start = component.get("DTSTART")
            end = component.get("DTEND") or component.get("DUE")
            out.append((component.name, str(component["SUMMARY"]), start and start.dt, end and end.dt))
    return sorted(out, key=repr), [c for c in components if c.name in ("VEVENT", "VTODO")], components[0]


for seed in range(150):
    made = programmes.programme(seed)
    for options in ((), ("--deadlines-as-events",)):
        text = programmes.calendar(made, *options)
        for line in text.split("\r\n"):
            assert len(line.encode()) <= 75, line
        assert "\n" not in text.replace("\r\n", ""), "a bare line break"
        read, components, calendar = found(text)
        want = programmes.expected(made, bool(options))
        assert read == want, f"seed {seed}:\n{read}\n{want}"
        # NAME is TEXT (RFC 7986, 5.1); versions that do not know it leave it escaped.
        name = str(calendar["NAME"])
        unescaped = re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], name)
        assert made["title"] in (name, unescaped), seed
        uids = [str(c["UID"]) for c in components]
        assert len(set(uids)) == len(uids), uids
        by_summary = {f"{e['number']} {e['title']}": e for e in made["events"]}
        for component in components:
            event = by_summary[str(component["SUMMARY"])]
            venues = "; ".join(v["text"] for v in event["venues"])
            assert str(component.get("LOCATION", "")) == venues, seed
            if event["expected_result"]:
                assert "Expected result: " + event["expected_result"] in str(component["DESCRIPTION"]), seed
            related = component.get("RELATED-TO")
            assert (related is not None) == (event["parent"] is not None), seed
            assert related is None or str(related) in uids, seed
print("150 programmes read back by python-icalendar")
