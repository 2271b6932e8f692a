#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""tools/same_answers.py sees each sort of difference, and none where only words have changed. Expected by hand."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
TOOLS = pathlib.Path(__file__).resolve().parents[2] / "tools"
sys.path.insert(0, str(TOOLS))
import answers  # noqa: E402
import same_answers  # noqa: E402

RENAMES = answers.Renames([
    ("key", "", "furniture", "boilerplate"), ("key", "rules", "mend", "suggestion"),
    ("value", "per", "term", "school_quarter"), ("word", "expression", "decade", "ten_days"),
    ("word", "expression", "term", "school_quarter"),
])


def difference(before, after, renames=RENAMES):
    return answers.compare_structured(renames, answers.parse_json, before, after)[1]


class Words(unittest.TestCase):
    def test_a_word_of_a_canonical_timing_may_have_a_number_behind_it(self):
        for before, after in [("XXXX-11.decade3", "XXXX-11.ten_days3"),
                              ("every(term) x2+/term ?", "every(school_quarter) x2+/school_quarter ?"),
                              ("month.decade-1; XXXX-10", "month.ten_days-1; XXXX-10"),
                              ("XXXX-term3/XXXX-trimester2", "XXXX-school_quarter3/XXXX-trimester2"),
                              ("2020-term.decade1", "2020-school_quarter.ten_days1"),
                              ("midterm term_word terms decades", "midterm term_word terms decades")]:
            self.assertEqual(RENAMES.text(before, "expression"), after)
            self.assertEqual(RENAMES.backwards().text(after, "expression"), before)
            self.assertEqual(RENAMES.text(before, "phrase"), before)

    def test_words_may_change_places(self):
        swap = answers.Renames([("word", "", "one", "two"), ("word", "", "two", "one")])
        self.assertEqual(swap.text("one, two", ""), "two, one")

    def test_a_key_may_be_renamed_under_one_parent_alone(self):
        before = {"rules": [{"mend": "a"}], "findings": [{"mend": "b", "furniture": []}]}
        after = {"rules": [{"suggestion": "a"}], "findings": [{"mend": "b", "boilerplate": []}]}
        self.assertEqual(RENAMES.apply(before), after)

    def test_a_table_that_says_two_things_or_none_is_refused(self):
        for rows in ([("key", "", "a", "b"), ("key", "", "a", "c")], [("keys", "", "a", "b")], [("key", "", "a", "")]):
            self.assertRaises(ValueError, answers.Renames, rows)

    def test_the_table_of_the_project_is_read(self):
        table = answers.Renames.read(TOOLS.parent / "docs/renames.csv")
        table.backwards()
        self.assertTrue(table.rows)


class Answers(unittest.TestCase):
    def test_renamed_and_added_keys_are_no_difference(self):
        before = '{"a":[{"furniture":[1],"expression":"month.decade2"}],"per":"term"}'
        after = '{"new":0,"a":[{"boilerplate":[1],"expression":"month.ten_days2","b":{}}],"per":"school_quarter"}'
        self.assertIsNone(difference(before, after))

    def test_what_differs_is_told_by_its_place(self):
        for before, after, expected in [
                ('{"a":[{"b":1},{"b":2}]}', '{"a":[{"b":1},{"b":3}]}', ("$.a[1].b", "2", "3")),
                ('{"a":1,"b":2}', '{"a":1}', ("$.b", "2", "the key is missing")),
                ('{"furniture":1}', '{"furniture":1}', ("$.boilerplate", "1", "the key is missing")),
                ('{"a":1,"b":2}', '{"b":2,"a":1}', ("$, order of keys", "a b", "b a")),
                ('[1,2]', '[1,2,3]', ("$", "2 of them", "3 of them")),
                ('{"a":1.0}', '{"a":1.00}', ("$.a", "1.0", "1.00")),
                ('{"a":1}', '{"a":"1"}', ("$.a", "1", '"1"')),
                ('{"a":null}', '{"a":{}}', ("$.a", "null", "{}")),
                ('1\n2\n', '1\n', ("$", "2 of them", "1 of them")),
                ('1\n2\n', '1\n3\n', ("$[1]", "2", "3"))]:
            self.assertEqual(difference(before, after), expected, before)

    def test_spaces_and_spellings_of_letters_are_no_difference(self):
        self.assertIsNone(difference('{"a": ["\\u0430"]}\n', '{ "a":["а"] }'))

    def test_what_is_no_json_is_compared_as_it_is(self):
        self.assertIsNone(difference("{", "{"))
        self.assertEqual(difference("{", "{}").place, "line 1, byte 1")
        self.assertEqual(difference("[1]", "[1").place, "the whole")
        self.assertEqual(difference("[NaN]", "[NaN]"), None)

    def test_a_rename_that_makes_a_key_stand_twice_is_told(self):
        found = difference('{"rules":[{"mend":1,"suggestion":2}]}', '{"rules":[{"suggestion":2}]}')
        self.assertIn("a key stands twice: suggestion", found.after)

    def test_a_table_is_compared_by_its_columns(self):
        def table(before, after):
            return answers.compare_structured(RENAMES, answers.parse_tsv, before, after)[1]
        self.assertIsNone(table("id\tper\n1\tterm\n", "id\tnew\tper\n1\t\tschool_quarter\n"))
        self.assertEqual(table("id\tkind\n1\tspan\n2\topen\n", "id\tkind\n1\tspan\n2\tspan\n"),
                         ("$[1].kind", '"open"', '"span"'))

    def test_the_bytes_are_those_compared(self):
        self.assertEqual(answers.compare_structured(RENAMES, answers.parse_json, '{ "furniture" : "я" }', "{}")[0],
                         len('{"boilerplate":"') + 2 + len('"}'))
        self.assertEqual(answers.compare_raw(b"a\nbc\n", b"a\nbd\n"), (5, ("line 2, byte 3", "bc", "bd")))


class Input(unittest.TestCase):
    def test_the_documents_of_a_case_file(self):
        text = ("# about\n=== one\nfinds: 1\n---\nПлан\n\n| a | b |\n\n"
                "=== two\n--- before\nx\n--- after\ny\n--- changes\nz\n")
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "a.txt"
            path.write_text(text, encoding="utf-8")
            self.assertEqual(same_answers.cases(path), ["План\n\n| a | b |\n", "x\n", "y\n"])


class Whole(unittest.TestCase):
    """The tool with programs of a few lines in place of two builds."""
    GOOD = 'case "$1" in timing) printf "id\\tkind\\n1\\tspan\\n";; *) printf \'{"periods":[],"furniture":1}\\n\';; esac\n'

    def run_tool(self, after, renames="kind,where,before,after,note\n", before=GOOD):
        with tempfile.TemporaryDirectory() as folder:
            place = pathlib.Path(folder)
            files = {"tree/tests/a.txt": "План\n", "tree/tests/CMakeLists.txt": "", "renames.csv": renames,
                     "tree/tests/cases/timing/a.tsv": "id\tphrase\n", "shared/plan.json": '{"furniture":2}'}
            for name, text in {**files, "before": "#!/bin/sh\n" + before, "after": "#!/bin/sh\n" + after}.items():
                path = place / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
                path.chmod(0o755)
            done = subprocess.run([sys.executable, TOOLS / "same_answers.py", place / "before", place / "after", "--root",
                                   place / "tree", "--shared", place / "shared", "--renames", place / "renames.csv",
                                   "--keep", place / "kept"], capture_output=True, text=True, check=False)
            kept = len(list((place / "kept").glob("*"))) if (place / "kept").exists() else 0
            self.assertEqual(done.stderr, "")
            return done.returncode, done.stdout.splitlines(), kept

    def test_two_equal_programs(self):
        # Three documents (the table is one too), each: read, what it wrote read again, check twice, all but the second
        # once more with a period, evidence, coverage, pseudonyms; five diffs, the rules twice. An empty table has no runs.
        code, lines, kept = self.run_tool(self.GOOD)
        self.assertEqual((code, kept), (0, 0))
        self.assertRegex(lines[0], r"^same_answers: 3 documents, 37 runs, \d+ bytes; 0 differ \(0 refused\)$")
        self.assertRegex(lines[1], r"^other forms, 9 runs, \d+ bytes; 0 differ$")

    def test_another_exit_code_is_told(self):
        code, lines, kept = self.run_tool('[ "$1" = rules ] && exit 1\n' + self.GOOD)
        self.assertEqual((code, kept), (1, 2))
        self.assertIn("the rules: opora rules --json --lang ru", lines)
        self.assertRegex(lines[-2], "; 2 differ")

    def test_another_diagnostic_and_another_form_are_told(self):
        code, lines, _ = self.run_tool('[ "$1" = report ] && echo no >&2\n[ "$4" = csv ] && echo x\n' + self.GOOD)
        self.assertEqual(code, 1)
        self.assertRegex(lines[-2], "; 0 differ")
        self.assertRegex(lines[-1], "; 6 differ")

    def test_a_renamed_key_needs_its_row(self):
        renamed = self.GOOD.replace("furniture", "boilerplate")
        self.assertRegex(self.run_tool(renamed)[1][-2], "; 37 differ")
        rows = "kind,where,before,after,note\n# a comment\nkey,,furniture,boilerplate,\n"
        self.assertRegex(self.run_tool(renamed, rows)[1][-2], "; 0 differ")

    def test_each_build_has_json_in_its_own_words(self):
        strict = 'case "$2" in *.json) grep -q furniture "$2" || exit 2;; esac\n' + self.GOOD
        rows = "kind,where,before,after,note\nkey,,furniture,boilerplate,\n"
        lines = self.run_tool(strict.replace("furniture", "boilerplate"), rows, before=strict)[1]
        self.assertRegex(lines[-2], r"; 0 differ \(0 refused\)$")


if __name__ == "__main__":
    unittest.main()
