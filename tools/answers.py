# Opora, MIT licence. See LICENSE.
"""Compares what two versions of the program answered, where the later one may call things by other words.

A table of renames (docs/renames.csv) has the columns kind, where, before, after, note:

    key    the key `before` of a JSON object; where: the key that the object stands under, in a list or not
    value  the text that is `before` as a whole; where: its key
    cell   the text that is `before` as a whole in a cell of a workbook
    word   `before` wherever it is a whole word of a text; where: the key of the text

An empty `where` is anywhere. Digits may follow a word, as in a canonical timing: `decade` is a word of `month.decade3`.
"""
import collections
import csv
import io
import json
import re
import zipfile

Difference = collections.namedtuple("Difference", "place before after")
SHOWN = 100  # characters of a text in a difference


class Number(str):
    """A number as it is spelt: 1.0 is not 1.00, and no digit is lost."""


def parse_json(text):
    """The values of a text that holds one, or one a line. Keys keep their order."""
    decoder = json.JSONDecoder(object_pairs_hook=_object, parse_int=Number, parse_float=Number, parse_constant=_refuse)
    values, at = [], 0
    while at < len(text):
        if text[at] in " \t\r\n":
            at += 1
        else:
            value, at = decoder.raw_decode(text, at)
            values.append(value)
    return values


def _object(pairs):
    out = dict(pairs)
    if len(out) != len(pairs):
        twice = [key for key, count in collections.Counter(key for key, _ in pairs).items() if count > 1]
        raise ValueError(f"a key stands twice: {twice[0]}")
    return out


def _refuse(name):
    raise ValueError(f"{name} is no JSON")


def parse_tsv(text):
    """The rows of a table as objects, so that they are compared as JSON is."""
    names, *rows = [line.split("\t") for line in text.removesuffix("\n").split("\n")]
    return [_object(list(zip(names, cells, strict=True))) for cells in rows]


def serialise(value):
    if isinstance(value, dict):
        return "{" + ",".join(f"{serialise(key)}:{serialise(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(serialise, value)) + "]"
    return str(value) if isinstance(value, Number) else json.dumps(value, ensure_ascii=False)


def as_bytes(text):
    """Of any text, also one with the halves of a pair of surrogates."""
    return text.encode("utf-8", "surrogatepass")


class Renames:
    def __init__(self, rows=()):
        self.rows = [tuple(row) for row in rows]  # kind, where, before, after
        self.tables = {"key": {}, "value": {}, "word": {}, "cell": {}}
        for kind, where, before, after in self.rows:
            if kind not in self.tables or not before or not after:
                raise ValueError(f"no rename: {kind},{where},{before},{after}")
            if self.tables[kind].setdefault((where, before), after) != after:
                raise ValueError(f"renamed twice: {kind},{where},{before}")

    @classmethod
    def read(cls, path):
        with open(path, encoding="utf-8", newline="") as file:
            table = csv.DictReader(line for line in file if not line.startswith("#"))
            return cls([(row["kind"], row["where"], row["before"], row["after"]) for row in table])

    def backwards(self):
        """The table that leads from the later words to the earlier ones."""
        return Renames([(kind, self._find("key", "", where, where), after, before)
                        for kind, where, before, after in self.rows])

    def apply(self, value, under=""):
        """The value by the later words; `under` is the key that it stands under, by the earlier word."""
        if isinstance(value, dict):
            return _object([(self._find("key", under, key, key), self.apply(part, key)) for key, part in value.items()])
        if isinstance(value, list):
            return [self.apply(part, under) for part in value]
        return self.text(value, under) if isinstance(value, str) and not isinstance(value, Number) else value

    def text(self, text, under):
        whole = self._find("value", under, text, None)
        if whole is not None:
            return whole
        words = {before: after for (where, before), after in self.tables["word"].items() if where in ("", under)}
        if not words:
            return text
        # All at once, so that a word that replaced another is not replaced in its turn; long ones before their beginnings.
        longest = sorted(words, key=len, reverse=True)
        pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, longest)) + r")(?![^\W\d])"
        return re.sub(pattern, lambda found: words[found.group()], text)

    def workbook(self, content):
        """The parts of an XLSX file one after another, its cells by the later words; other bytes as they are."""
        if not zipfile.is_zipfile(io.BytesIO(content)):
            return content
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            parts = [(name, book.read(name)) for name in book.namelist()]
        texts = {f">{before}<".encode(): f">{after}<".encode() for (_, before), after in self.tables["cell"].items()}
        pattern = re.compile(b"|".join(map(re.escape, texts)) or b"(?!)")
        return b"".join(name.encode() + b"\n" + pattern.sub(lambda found: texts[found.group()], part) for name, part in parts)

    def _find(self, kind, under, name, otherwise):
        table = self.tables[kind]
        return table.get((under, name), table.get(("", name), otherwise))


def without_added(before, after):
    """`after` without the keys that `before` does not have at the same place."""
    if isinstance(before, dict) and isinstance(after, dict):
        return {key: without_added(before[key], part) for key, part in after.items() if key in before}
    if isinstance(before, list) and isinstance(after, list):
        return [without_added(*pair) for pair in zip(before, after)] + after[len(before):]
    return after


def first_difference(before, after, place="$"):
    """Where two values differ first, or nothing."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in before:
            if key not in after:
                return Difference(f"{place}.{key}", shown(serialise(before[key])), "the key is missing")
            if found := first_difference(before[key], after[key], f"{place}.{key}"):
                return found
        if list(before) != list(after):
            return Difference(f"{place}, order of keys", shown(" ".join(before)), shown(" ".join(after)))
        return None
    if isinstance(before, list) and isinstance(after, list):
        for index, pair in enumerate(zip(before, after)):
            if found := first_difference(*pair, f"{place}[{index}]"):
                return found
        if len(before) != len(after):
            return Difference(place, f"{len(before)} of them", f"{len(after)} of them")
        return None
    one, other = serialise(before), serialise(after)
    return None if one == other else Difference(place, *around(one, other))


def shown(text, first=0):
    cut = text[first:first + SHOWN]
    return ("…" if first else "") + cut + ("…" if first + SHOWN < len(text) else "")


def around(one, other):
    """Two long texts from shortly before the place where they part."""
    same = next((i for i, pair in enumerate(zip(one, other)) if pair[0] != pair[1]), min(len(one), len(other)))
    first = same - 30 if same > SHOWN - 30 else 0
    return shown(one, first), shown(other, first)


def compare_structured(renames, parse, before, after):
    """How many bytes were compared, and the first difference or nothing. What neither parses is compared as it is."""
    try:
        one = parse(before)
    except ValueError:
        return compare_raw(as_bytes(before), as_bytes(after))
    try:
        one = renames.apply(one)
        other = without_added(one, parse(after))
        if len(one) == len(other) == 1:
            one, other = one[0], other[0]
    except ValueError as error:
        return len(as_bytes(before)), Difference("the whole", shown(before), f"{error}: {shown(after)}")
    left, right = as_bytes(serialise(one)), as_bytes(serialise(other))
    return len(left), None if left == right else first_difference(one, other)


def compare_raw(before, after):
    if before == after:
        return len(before), None
    same = next((i for i, pair in enumerate(zip(before, after)) if pair[0] != pair[1]), min(len(before), len(after)))
    line = before.count(b"\n", 0, same)
    lines = [side.split(b"\n") for side in (before, after)]
    one, other = (side[line].decode("utf-8", "replace") if line < len(side) else "" for side in lines)
    return len(before), Difference(f"line {line + 1}, byte {same}", *around(one, other))
