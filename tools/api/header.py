# Opora, MIT licence. See LICENSE.
"""Reads the C header into plain data. It knows the forms that capi/opora.h keeps to and refuses all others, so that
nothing of the header can be passed over: a HeaderError names the line.

What it gives is what capi/api.json holds: groups, constants, types, enums, structs, callbacks, functions.
"""
import re


class HeaderError(Exception):
    """Something in the header that is not of a form known here."""


TOKEN = re.compile(r"/\*.*?\*/|^[ \t]*\#(?:\\\n|[^\n])*|\"(?:[^\"\\\n]|\\.)*\"|[A-Za-z_]\w*|-?\d+|[{}()\[\];,=*]|\S",
                   re.DOTALL | re.MULTILINE)
NAME = re.compile(r"[A-Za-z_]\w*\Z")
SINCE = re.compile(r"\bSince (\d+\.\d+)\b")
# Blocks that hold no declaration of their own, as they stand in the header, without spaces.
EXTERN_OPEN = ['#ifdef__cplusplus', 'extern', '"C"', "{", "#endif"]
EXTERN_CLOSE = ["#ifdef__cplusplus", "}", "#endif"]
EXPORT = ["#ifndefOPORA_API", "#ifdefined(_WIN32)", "#defineOPORA_API", "#elifdefined(__GNUC__)",
          '#defineOPORA_API__attribute__((visibility("default")))', "#else", "#defineOPORA_API", "#endif", "#endif"]


def tokens(text):
    """(token, line) of all but blanks and comments that document nothing."""
    for match in TOKEN.finditer(text):
        token = match.group().strip()
        if token.startswith("/*") and not token.startswith("/**"):
            continue
        if token.startswith("#"):
            token = re.sub(r"\s*/\*.*\*/", "", token)
        yield token, text.count("\n", 0, match.start()) + 1


def words(comment):
    """The text of a documentation comment: its paragraphs, lists kept, lines joined."""
    body = re.sub(r"^/\*\*<?|\*/$", "", comment)
    lines = [re.sub(r"^\s*\* ?", "", line).rstrip() for line in body.split("\n")]
    paragraphs, current = [], []
    for line in lines + [""]:
        if not line or line.startswith("- "):
            if current:
                paragraphs.append(" ".join(part.strip() for part in current))
            current = []
        if line:
            current.append(line)
    text = "\n".join(paragraphs)
    return re.sub(r"[ \t]+", " ", text).strip()


def described(comment):
    """A comment of a function or callback taken apart: what it does, each parameter, what it returns, since when."""
    text = words(comment)
    parts = re.split(r"\s*@(param|return)\s+", text)
    found = {"doc": parts[0].strip(), "params": {}, "returns": "", "since": ""}
    for kind, part in zip(parts[1::2], parts[2::2]):
        part = re.sub(r"\s+", " ", part).strip()
        if kind == "return":
            found["returns"] = part
        else:
            name, _, doc = part.partition(" ")
            if name in found["params"]:
                raise HeaderError(f"@param {name} stands twice")
            found["params"][name] = doc.strip()
    since = SINCE.search(text)
    found["since"] = since.group(1) if since else ""
    return found


class Parser:
    """Goes through the tokens once, from the first to the last."""

    def __init__(self, text):
        self.all = list(tokens(text)) + [("", text.count("\n") + 1)]
        self.at = 0
        self.doc = None
        self.group = None
        self.api = {"groups": [], "constants": [], "types": [], "enums": [], "structs": [], "callbacks": [],
                    "functions": []}

    def fail(self, message):
        raise HeaderError(f"line {self.all[self.at][1]}: {message}")

    @property
    def token(self):
        return self.all[self.at][0]

    def next(self, *expected):
        token = self.token
        if expected and token not in expected:
            self.fail(f"{token!r} where {' or '.join(map(repr, expected))} is expected")
        self.at += 1
        return token

    def name(self):
        if not NAME.match(self.token):
            self.fail(f"{self.token!r} where a name is expected")
        return self.next()

    def follows(self, block):
        ahead = [re.sub(r"\s", "", token) for token, _ in self.all[self.at:self.at + len(block)]]
        return ahead == block

    def skip(self, block):
        self.at += len(block)
        self.doc = None

    # --- the whole ----------------------------------------------------------------------------------------------

    def parse(self):
        if self.token.startswith("/**"):
            self.doc = self.next()
            if self.token.startswith("#ifndef"):
                self.api["doc"] = words(self.doc)
                self.doc = None
        self.guard()
        while self.token:
            self.item()
        if self.doc is not None:
            self.fail("a comment that belongs to nothing")
        if self.group is not None:
            self.fail(f"the group {self.group} does not end")
        return self.api

    def guard(self):
        opened = re.fullmatch(r"#ifndef (\w+_H)", self.token)
        if not opened:
            self.fail("the guard of the header is expected")
        self.next()
        self.next(f"#define {opened.group(1)}")
        if self.all[-2][0] != "#endif":
            self.fail("the guard of the header does not end")
        del self.all[-2]

    def item(self):
        token = self.token
        if self.follows(EXTERN_OPEN):
            self.skip(EXTERN_OPEN)
        elif self.follows(EXTERN_CLOSE):
            self.skip(EXTERN_CLOSE)
        elif self.follows(EXPORT):
            self.skip(EXPORT)
        elif token.startswith("#include "):
            self.next()
        elif token.startswith("/**"):
            self.comment()
        elif token.startswith("#define "):
            self.constant()
        elif token == "enum":
            self.enum()
        elif token == "typedef":
            self.typedef()
        elif token == "OPORA_API":
            self.function()
        else:
            self.fail(f"{token!r} is of no form known here")

    def comment(self):
        text = words(self.token)
        group = re.fullmatch(r"@defgroup (\w+) (.+)", text)
        if group:
            self.api["groups"].append({"name": group.group(1), "title": group.group(2)})
        elif text == "@{":
            if self.group is not None or not self.api["groups"]:
                self.fail("a group within a group, or without a name")
            self.group = self.api["groups"][-1]["name"]
        elif text == "@}":
            if self.group is None:
                self.fail("a group ends that did not begin")
            self.group = None
        else:
            if self.doc is not None:
                self.fail("two comments on one thing")
            self.doc = self.token
        self.next()

    def take_doc(self):
        doc, self.doc = self.doc, None
        return doc

    def add(self, kind, item):
        self.api[kind].append({**item, "group": self.group})

    # --- constants, enums ---------------------------------------------------------------------------------------

    def constant(self):
        match = re.fullmatch(r"#define (\w+)\s+(.+)", self.token.replace("\\\n", ""), re.DOTALL)
        if not match:
            self.fail("a macro that is no constant")
        doc = self.take_doc()
        self.add("constants", {"name": match.group(1), "value": re.sub(r"\s+", " ", match.group(2)).strip(),
                               "doc": words(doc or "")})
        self.next()

    def enum(self):
        self.next("enum")
        self.next("{")
        doc = self.take_doc()
        of_type = ""
        if doc is None and self.api["types"] and self.api["types"][-1].get("waits"):
            of_type = self.api["types"][-1]["name"]
            del self.api["types"][-1]["waits"]
        values = []
        while self.token != "}":
            name = self.name()
            self.next("=")
            value = self.next()
            if not re.fullmatch(r"-?\d+", value):
                self.fail(f"{name}: {value!r} is no number")
            if self.token == ",":
                self.next()
            elif not self.token.startswith("/**<") and self.token != "}":
                self.fail(f"{self.token!r} behind {name}")
            values.append({"name": name, "value": int(value), "doc": self.trailing()})
        self.next("}")
        self.next(";")
        self.add("enums", {"doc": words(doc or ""), "type": of_type, "values": values})

    def trailing(self):
        return words(self.next()) if self.token.startswith("/**<") else ""

    # --- types --------------------------------------------------------------------------------------------------

    def typedef(self):
        self.next("typedef")
        doc = self.take_doc()
        if self.token != "struct":
            base = self.type()
            if self.token == "(":
                self.callback(base, doc)
                return
            name = self.name()
            self.next(";")
            waits = {"waits": True} if self.token == "enum" else {}
            self.add("types", {"name": name, "is": base, "doc": words(doc or ""), **waits})
            return
        self.next("struct")
        name = self.name()
        if self.token == "{":
            fields = self.fields()
            self.add("structs", {"name": name, "doc": words(doc or ""), "fields": fields})
        else:
            self.add("types", {"name": name, "is": "opaque", "doc": words(doc or "")})
        if self.next() != name:
            self.fail(f"the struct {name} has another name behind it")
        self.next(";")

    def fields(self):
        self.next("{")
        found = []
        while self.token != "}":
            kind = self.type()
            name = self.name()
            self.next(";")
            found.append({"name": name, "type": kind, "doc": self.trailing()})
        self.next("}")
        return found

    def callback(self, returns, doc):
        for expected in "(*":
            self.next(expected)
        name = self.name()
        self.next(")")
        self.signature("callbacks", name, returns, doc)

    def function(self):
        self.next("OPORA_API")
        doc = self.take_doc()
        returns = self.type()
        self.signature("functions", self.name(), returns, doc)

    def signature(self, kind, name, returns, doc):
        try:
            about = described(doc or "/** */")
        except HeaderError as error:
            self.fail(f"{name}: {error}")
        params = self.params()
        self.next(";")
        known = {param["name"] for param in params}
        for extra in set(about["params"]) - known:
            self.fail(f"{name} has no parameter {extra}")
        for param in params:
            param["doc"] = about["params"].get(param["name"], "")
        self.add(kind, {"name": name, "returns": returns, "params": params, "doc": about["doc"],
                        "returns_doc": about["returns"], "since": about["since"]})

    def params(self):
        self.next("(")
        if self.token == "void" and self.all[self.at + 1][0] == ")":
            self.next()
            self.next(")")
            return []
        found = []
        while True:
            kind = self.type()
            found.append({"name": self.name(), "type": kind})
            if self.next(",", ")") == ")":
                return found

    def type(self):
        parts = []
        if self.token == "const":
            parts.append(self.next())
        parts.append(self.name())
        if parts[-1] in ("unsigned", "signed", "long", "short", "struct", "union"):
            self.fail(f"the type {parts[-1]} is of no form known here")
        stars = ""
        while self.token == "*":
            stars += self.next()
        return " ".join(parts) + (" " + stars if stars else "")


def parse(text):
    """The whole of a header as plain data; HeaderError for anything that is not of a known form."""
    return Parser(text).parse()
