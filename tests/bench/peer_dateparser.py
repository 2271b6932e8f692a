#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""peer_dateparser.py FILE COUNT: dateparser on phrases spread evenly over FILE, in each of its two ways.

It is told the language and keeps its parser, which is its fastest use. Prints one JSON object.
"""
import datetime
import json
import sys
import time
import warnings

from dateparser.date import DateDataParser
from dateparser.search import search_dates

warnings.filterwarnings("ignore")


def spread(path, count):
    """(phrases to warm up with, phrases to measure): different ones, both spread over the file."""
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file][1:]
    step = max(1, len(rows) // count)
    chosen = rows[::step][:count]
    warm = rows[step // 2::step][:max(50, count // 10)]
    return warm, chosen


def per_second(work, warm, rows):
    for row in warm:
        work(row)
    begun = time.process_time()
    found = sum(1 for row in rows if work(row))
    return {"phrases": len(rows), "found": found, "seconds": time.process_time() - begun}


def main():
    warm, rows = spread(sys.argv[1], int(sys.argv[2]))
    today = datetime.datetime(2022, 9, 1)
    parser = DateDataParser(languages=["ru"], settings={"RELATIVE_BASE": today})
    settings = {"RELATIVE_BASE": today}
    print(json.dumps({
        "parse": per_second(lambda row: parser.get_date_data(row[1]).date_obj, warm, rows),
        "search": per_second(lambda row: search_dates(row[1], languages=["ru"], settings=settings), warm, rows),
    }))


if __name__ == "__main__":
    main()
