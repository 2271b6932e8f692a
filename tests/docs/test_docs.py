#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""The checks of the documentation find what they are for."""
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import pages  # noqa: E402
import snippets  # noqa: E402


class Pages(unittest.TestCase):
    def test_blocks_have_what_is_said_above_them(self):
        found = list(pages.blocks("text\n\n<!-- file: a.csv -->\n```csv\nx,y\n```\n\n```sh\nopora\n```\n"))
        self.assertEqual([(block.language, block.directive, block.value) for block in found],
                         [("csv", "file", "a.csv"), ("sh", "", "")])
        self.assertEqual(found[0].line, 4)

    def test_links_are_none_within_code(self):
        text = "[a](b.md) `[c](d.md)`\n\n```text\n[e](f.md)\n```\n<a href=\"g.md\">\n"
        self.assertEqual(list(pages.links(text)), [(1, "b.md"), (6, "g.md")])

    def test_anchors_are_spelt_as_the_site_spells_them(self):
        text = "# The C API\n\n## What's `new`: it\n\n## Сроки\n\n<a id=\"own\"></a>\n\n```sh\n# no heading\n```\n"
        self.assertEqual(pages.anchors(text), {"the-c-api", "whats-new-it", "сроки", "own"})

    def test_a_table_belongs_to_the_comment_above_it(self):
        text = "<!-- plan: 1/2 finds OP401 -->\n| a | b |\n| --- | --- |\n| c | |\n\n| x |\n| - |\n"
        self.assertEqual(list(pages.tables(text)), [(1, "plan", "1/2 finds OP401", [["a", "b"], ["c", ""]])])


class Snippets(unittest.TestCase):
    def test_code_stands_in_a_source_with_another_indentation(self):
        source = "int main() {\n    if (a) {\n        b();\n    }\n}\n"
        self.assertTrue(snippets.stands_in("if (a) {\n    b();\n", [source]))
        self.assertFalse(snippets.stands_in("if (a) {\nb();\n", [source]))
        self.assertFalse(snippets.stands_in("if (a) {\n    c();\n", [source]))

    def test_dots_stand_for_any_text(self):
        printed = ["one", "two", "three"]
        self.assertTrue(snippets.matches(["one", "...", "three"], printed))
        self.assertTrue(snippets.matches(["one", "...", "two", "th...e"], printed))
        self.assertFalse(snippets.matches(["one", "three"], printed))
        self.assertFalse(snippets.matches(["one", "...", "two"], printed))
        self.assertFalse(snippets.matches(["o.e", "two", "three"], printed))

    def test_a_continued_line_is_one_command(self):
        self.assertEqual(snippets.commands("# a\n./dev demo\ncmake \\\n  -B x\n\n"), ["./dev demo", "cmake    -B x"])


if __name__ == "__main__":
    unittest.main()
