# Opora, MIT licence. See LICENSE.
"""What the peers' tests share: programmes made at random as JSON, and the command line program to write them."""
import datetime
import json
import os
import pathlib
import random
import subprocess
import sys

SOURCE = pathlib.Path(os.environ.get("OPORA_SOURCE_DIR", pathlib.Path(__file__).resolve().parents[2]))
KINDS = ("span", "until", "since", "every", "always", "open", "relative", "unknown")
PIECES = ("Школа № 7", "Совещание", "«ёлка»", ", ", "; ", "\\", ":", "\n", "\"", " ", "日本語", "𝄞", "e\u0301",
          "очень длинное название мероприятия, которое не помещается в строку календаря", "=1+1", "\\n", "\\,", "а")


def missing(what):
    """Ends a test whose peer is not installed."""
    print(f"{what} is not installed (./dev test installs it)")
    sys.exit(1 if os.environ.get("CI") == "true" else 77)


def opora(*arguments, stdin=""):
    """Runs the command line program; its output as it is, without any change to line ends."""
    run = subprocess.run([os.environ["OPORA_CLI"], *arguments], input=stdin.encode(), capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit(f"opora {' '.join(arguments)}: exit code {run.returncode}\n{run.stderr.decode()}")
    return run.stdout.decode("utf-8")


def programme(seed):
    """A programme whose texts and windows are made at random."""
    rng = random.Random(seed)

    def text(least=0):
        return "".join(rng.choice(PIECES) for _ in range(rng.randint(least, 6))).strip() or ("x" if least else "")

    def window():
        first = datetime.date(2019, 12, 20) + datetime.timedelta(days=rng.randint(0, 1200))
        return f"{first}/{first + datetime.timedelta(days=rng.choice((0, 0, 1, 30, 365)))}"

    events = []
    for i in range(rng.randint(1, 8)):
        kind = rng.choice(KINDS)
        count = {"every": rng.randint(1, 5), "span": rng.randint(1, 3), "until": rng.randint(1, 2)}.get(kind, 1)
        if kind in ("open", "relative", "unknown"):
            count = 0
        events.append({
            "id": f"e-{i}", "number": f"{i}.", "title": text(1),
            "parent": f"e-{rng.randrange(i)}" if i and rng.random() < 0.4 else None,
            "timing": {"phrase": text(), "kind": kind, "windows": sorted({window() for _ in range(count)}),
                       "flags": ["ambiguous"] if rng.random() < 0.2 else []},
            "responsible": [{"text": text(1)} for _ in range(rng.randint(0, 2))],
            "venues": [{"text": text(1)} for _ in range(rng.randint(0, 2))],
            "expected_result": text()})
    return {"opora": 1, "title": text(1), "events": events}


def expected(made, deadlines_as_events=False):
    """What a calendar should hold: a set of (kind, summary, first day or None, day after the last or due day or None)."""
    def day(iso, add=0):
        return datetime.date.fromisoformat(iso) + datetime.timedelta(days=add)

    out = []
    for event in made["events"]:
        summary = f"{event['number']} {event['title']}"
        if not event["timing"]["windows"]:
            out.append(("VTODO", summary, None, None))
        for window in event["timing"]["windows"]:
            first, last = window.split("/")
            if event["timing"]["kind"] != "until":
                out.append(("VEVENT", summary, day(first), day(last, 1)))
            elif deadlines_as_events:
                out.append(("VEVENT", summary, day(last), day(last, 1)))
            else:
                out.append(("VTODO", summary, None, day(last)))
    return sorted(out, key=repr)


def calendar(made, *options):
    return opora("export", "-", "--to", "ics", "--dtstamp", "20260101T000000Z", "--lang", "en", *options,
                 stdin=json.dumps(made, ensure_ascii=False))
