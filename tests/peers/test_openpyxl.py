# Opora, MIT licence. See LICENSE.
"""openpyxl reads the workbooks that Opora writes."""
import datetime
import io
import json
import os
import subprocess
import sys

import programmes

try:
    import openpyxl
except ImportError:
    programmes.missing("openpyxl")

HEADERS = ("No.", "Event", "Timing", "First day", "Last day", "Kind of timing", "To be checked", "Responsible",
           "Participants", "Venue", "Expected result")


def workbook(made):
    """The workbook of a programme. Exit code 1 tells of errors in the data; the bytes are there all the same."""
    run = subprocess.run([os.environ["OPORA_CLI"], "export", "-", "--to", "xlsx", "--lang", "en"],
                         input=json.dumps(made, ensure_ascii=False).encode(), capture_output=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(f"exit code {run.returncode}\n{run.stderr.decode()}")
    return run.stdout


def day(cell):
    return cell.value.date() if isinstance(cell.value, datetime.datetime) else cell.value


for seed in range(40):
    made = programmes.programme(seed)
    data = workbook(made)
    assert data == workbook(made), (seed, "the bytes differ from one writing to the next")
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["Plan", "Findings", "Organisations"], book.sheetnames
    sheet = book["Plan"]
    assert tuple(cell.value for cell in sheet[1]) == HEADERS
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref == f"A1:K{len(made['events']) + 1}"
    assert sheet.max_row == len(made["events"]) + 1
    for event, row in zip(made["events"], sheet.iter_rows(min_row=2)):
        assert all(cell.data_type != "f" and cell.hyperlink is None for cell in row), (seed, row)
        assert (row[1].value or "") == event["title"], (seed, row[1].value, event["title"])
        assert (row[2].value or "") == event["timing"]["phrase"]
        assert (row[10].value or "") == event["expected_result"]
        windows = [window.split("/") for window in event["timing"]["windows"]]
        first = min((datetime.date.fromisoformat(window[0]) for window in windows), default=None)
        last = max((datetime.date.fromisoformat(window[-1]) for window in windows), default=None)
        assert (day(row[3]), day(row[4])) == (first, last), (seed, row[3].value, row[4].value)
        if first:
            assert row[3].is_date and row[4].is_date
print("40 workbooks read back by openpyxl")
