# Opora, MIT licence. See LICENSE.
"""Python's csv module reads what Opora writes."""
import csv
import io
import json

import programmes

DANGEROUS = tuple("=+-@\t\r\n")
for seed in range(100):
    made = programmes.programme(seed)
    text = json.dumps(made, ensure_ascii=False)
    plain = list(csv.DictReader(io.StringIO(programmes.opora("export", "-", "--to", "csv", "--lang", "en", stdin=text), newline=""), strict=True))
    excel_text = programmes.opora("export", "-", "--to", "csv", "--lang", "en", "--excel", stdin=text)
    assert excel_text.startswith("\ufeff")
    excel = list(csv.DictReader(io.StringIO(excel_text[1:], newline=""), delimiter=";", strict=True))
    assert len(plain) == len(excel) == len(made["events"])
    for event, row, sheet in zip(made["events"], plain, excel):
        assert row["title"] == event["title"], (seed, row)
        assert row["timing"] == event["timing"]["phrase"]
        assert row["windows"] == "; ".join(event["timing"]["windows"])
        assert row["expected_result"] == event["expected_result"]
        assert row["kind"] == event["timing"]["kind"]
        for name, cell in sheet.items():
            assert not cell.startswith(DANGEROUS), (seed, name, cell)
            assert cell in (row[name], "'" + row[name]), (seed, name, cell)
print("100 programmes read back by csv")
