# Opora, MIT licence. See LICENSE.
"""The cases through the Python package, printed as `conform` prints them."""
import json

import opora



class ThroughPython:
    name = "Python"

    def __init__(self, folder):
        self.folder = folder

    def run(self, operation, given, steps):
        self.language = given.get("language", "ru")
        opora.set_language(self.language)
        try:
            if operation == "edit":
                return self.edit(given, steps).encode()
            answer = getattr(self, "do_" + operation)(given)
        except opora.OporaError as error:
            code = error.code if error.number > 0 else status_name(error)
            return f"{code} {error.message}\n".encode() if error.number > 0 else f"{code}\n".encode()
        return answer.encode() if isinstance(answer, str) else answer

    def path(self, given, name="file"):
        return str(self.folder / given[name])

    def text(self, given, name):
        return (self.folder / given[name]).read_text("utf-8") if name in given else None

    def calendar(self, given):
        table = self.text(given, "holidays")
        if table is None:
            return opora.Calendar.russia(decree_days_off=given.get("decree") == "1") if "decree" in given else None
        return opora.Calendar.russia().with_holidays(table)

    def read(self, given, name="file"):
        return opora.read(self.path(given, name), period=given.get("period"), calendar=self.calendar(given))

    # --- days, phrases, names

    def do_timing(self, given):
        return opora.timing_to_json(given["phrase"], context=given.get("period"), parent=given.get("parent"),
                                    calendar=self.calendar(given))

    def do_times_and_notes(self, given):
        timing = opora.timing(given["phrase"], context=given.get("period"))
        spelt = lambda time: "-".join(f"{one:%H:%M}" for one in (time if isinstance(time, tuple) else (time,)))
        return "".join(f"{line}\n" for line in (*map(spelt, timing.times), *timing.notes))

    def do_timings(self, given):
        answers = opora.timings(given["phrases"].split("\n"), context=given.get("period"))
        lines = ["id\tkind\twindows\tflags"]
        for i in range(len(answers)):
            kind = opora.KINDS[int(answers.kinds[i])] or "unknown"
            flags = ",".join(name for bit, name in sorted(opora.FLAGS.items()) if answers.flags[i] & bit)
            windows = ";".join(f"{first}/{last}" for first, last in answers.windows_of(i))
            lines.append(f"{i + 1}\t{kind}\t{windows}\t{flags}")
        return "\n".join(lines) + "\n"

    def do_spell(self, given):
        timing = opora.timing(given["phrase"])
        return f"{timing.expression}\n{timing.spell('ru')}\n{timing.spell('en')}\n"

    def do_recurrence(self, given):
        rule = opora.Recurrence(given["rule"])
        days = rule.between(*given["window"].split("/"), start=given["start"])
        return "".join(f"{line}\n" for line in (rule, *days))

    def do_day(self, given):
        day = (self.calendar(given) or opora.Calendar.russia()).day(given["date"])
        return (f"{day.kind} working={int(day.working)} shortened={int(day.shortened)} provisional={int(day.provisional)} "
                f"covered={int(day.covered)} moved={day.moved or ''}\n")

    def do_working_days(self, given):
        calendar = self.calendar(given) or opora.Calendar.russia()
        if "window" in given:
            return f"{calendar.count_working_days(*given['window'].split('/'))}\n"
        return f"{calendar.add_working_days(given['date'], int(given['add']))}\n"

    def do_relation(self, given):
        sides = [[given[name]] if name in given else [] for name in ("first", "second")]
        fills = [given.get(name) == "1" for name in ("first_fills", "second_fills")]
        return "".join(f"{name} {opora.relation(name, *sides, first_fills=fills[0], second_fills=fills[1])}\n"
                       for name in ("before", "after", "overlaps", "within"))

    def do_identifier(self, given):
        return f"{int(opora.identifier_valid(given['sort'], given['digits']))}\n"

    def do_organisation_name(self, given):
        return opora.organisation_name_to_json(given["text"])

    # --- programmes

    def do_format(self, given):
        return opora.detect(self.path(given)) + "\n"

    def do_read(self, given):
        return self.read(given).to_json(pretty=given.get("pretty") == "1")

    def do_parts(self, given):
        made = self.read(given)
        lines = [("passport", row.name, row.text) for row in made.passport]
        for school in made.organisations:
            lines += [("alias", school.id, *alias) for alias in school.aliases]
            lines += [("role", school.id, *role) for role in school.roles]
            lines += [("identifier", school.id, *one) for one in school.identifiers.items()]
            lines += [("works", school.id, person.id, person.name) for person in school.people]
            lines += [("cell", school.id, *cell) for cell in school.cells]
        lines += [("member", group.id, type(member).__name__, member.id)
                  for group in made.groups for member in group.members]
        lines += [("network", network.id, member.organisation.id, member.role)
                  for network in made.networks for member in network.members]
        for event in made.events:
            lines += [("format", event.id, one) for one in event.formats]
            lines += [("funding", event.id, one.source, str(one.year or ""), one.amount) for one in event.funding]
            lines += [("note", event.id, code) for code in event.timing.notes]
            lines += [("cell", event.id, *cell) for cell in event.cells]
        lines += [("passage", section.heading, one) for section in made.sections for one in section.paragraphs]
        lines += [("column", table.kind, *column) for table in made.tables for column in table.columns]
        lines += [("unread", one.text) for one in made.unread]
        return "".join("\t".join(line) + "\n" for line in lines)

    def do_check(self, given):
        findings = self.read(given).check(calendar=self.calendar(given), settings=self.text(given, "settings"))
        return findings.to_json(language=self.language)

    def do_rules(self, given):
        return opora.rules_to_json(language=self.language)

    def do_csv(self, given):
        return self.read(given).to_csv(excel=given.get("excel") == "1", language=self.language)

    def do_ics(self, given):
        return self.read(given).to_ics(dtstamp=given["dtstamp"], scope=given.get("scope", ""), language=self.language,
                                       deadlines_as_events=given.get("deadlines_as_events") == "1")

    def do_html(self, given):
        return self.read(given).to_html(as_of=given.get("as_of"), language=self.language)

    def do_svg(self, given):
        return self.read(given).to_svg(given["picture"], as_of=given.get("as_of"), language=self.language)

    def do_xlsx(self, given):
        if not opora.has_component("xlsx"):
            return None
        return self.read(given).to_xlsx(language=self.language)

    def do_diff(self, given):
        return self.read(given, "before").diff_to_json(self.read(given, "after"), language=self.language)

    def do_pseudonyms(self, given):
        return self.read(given).pseudonyms(language=self.language).to_json()

    def do_evidence(self, given):
        programme = self.read(given)
        index = {organisation.id: i for i, organisation in enumerate(programme.organisations)}
        event = {event.id: i for i, event in enumerate(programme.events)}
        return "".join(f"{index[one.mentor.id]} {index[one.mentee.id]} {one.score:.4f}:"
                       + "".join(f" {event[met.id]}" for met in one.events) + "\n" for one in programme.evidence())

    def do_evidence_json(self, given):
        return self.read(given).evidence_to_json()

    def do_coverage(self, given):
        return self.read(given).coverage_to_json()

    def edit(self, given, steps):
        edit = self.read(given).edit() if "file" in given else opora.Programme.new()
        for name, *words in steps:
            getattr(self, "step_" + name)(edit, *words)
        return edit.build().to_json()

    def step_title(self, edit, title):
        edit.set_title(title)

    def step_period(self, edit, period):
        edit.set_period(period)

    def step_add(self, edit, number, title, timing, after):
        edit.add_event(title, number=number, timing=timing, after=after or None)

    def step_set(self, edit, event, field, text):
        edit.set_event(event, **{field: text})

    def step_windows(self, edit, event, windows):
        edit.set_event(event, windows=[windows] if windows else [])

    def step_references(self, edit, event, sort, names):
        edit.set_event(event, **{sort: names})

    def step_put(self, edit, items, text):
        json.loads(text)  # the case itself must be JSON
        edit.put(items, text)

    def step_remove(self, edit, items, index):
        edit.remove(items, int(index))

    def step_move(self, edit, items, before, after):
        edit.move(items, int(before), int(after))


def status_name(error):
    """The name of a fault of the caller, as the C API spells it."""
    names = {opora.ArgumentError: "OPORA_E_ARGUMENT", opora.RangeError: "OPORA_E_RANGE",
             opora.OutOfMemoryError: "OPORA_E_MEMORY", opora.MissingComponentError: "OPORA_E_UNSUPPORTED"}
    return names.get(type(error), "OPORA_E_INTERNAL")
