# Opora, MIT licence. See LICENSE.
"""The cases through programs: `conform`, which calls the C API, and `opora` itself."""
import pathlib
import re
import subprocess
import tempfile

FILES = ("file", "before", "after", "holidays", "settings")


class ThroughC:
    name = "C"

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder

    def run(self, operation, given, steps):
        words = [f"{name}={self.folder / value if name in FILES else value}" for name, value in given.items()]
        words += ["step=" + "\x1f".join(step) for step in steps]
        done = subprocess.run([self.program, operation, *words], capture_output=True, check=False)
        if done.returncode not in (0, 1):
            raise RuntimeError(f"conform {operation} {words}: {done.returncode} {done.stderr.decode()}")
        return done.stdout


class CommandLine:
    """What `opora` prints for the operations that it has; None for the others."""

    name = "the command line"

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder

    def run(self, operation, given, steps):
        method = getattr(self, "do_" + operation, None)
        if method is None or steps:
            return None
        given = {name: str(self.folder / value) if name in FILES else value for name, value in given.items()}
        return method(given)

    def opora(self, *words, language="ru", files=None):
        done = subprocess.run([self.program, "--lang", language, *words], capture_output=True, check=False)
        if done.returncode == 2:  # refused: as `conform` says it, without the span, which is not printed
            match = re.match(rb"opora: [^:]*: (OP\d+) (.*)\n", done.stderr)
            return b"refused " + match.group(1) + b"\n" if match else b"refused: " + done.stderr
        return done.stdout

    @staticmethod
    def shared(given):
        """The options that most commands have."""
        words = []
        for name, option in (("period", "--period"), ("parent", "--parent"), ("holidays", "--calendar")):
            if name in given:
                words += [option, given[name]]
        return words

    def do_timing(self, given):
        return self.opora("timing", given["phrase"], "--json", *self.shared(given)).removesuffix(b"\n")

    def do_timings(self, given):
        with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as table:
            table.write("id\tphrase\n")
            for number, phrase in enumerate(given["phrases"].split("\n"), 1):
                table.write(f"{number}\t{phrase}\n")
            table.flush()
            return self.opora("timing", "--tsv", table.name, *self.shared(given))

    def do_read(self, given):
        pretty = ["--pretty"] if given.get("pretty") == "1" else []
        answer = self.opora("read", given["file"], "--json", *pretty, *self.shared(given))
        return answer if pretty else answer.removesuffix(b"\n")

    def do_check(self, given):
        words = [*self.shared(given), *(["--settings", given["settings"]] if "settings" in given else [])]
        answer = self.opora("check", given["file"], "--json", *words, language=given.get("language", "ru"))
        return answer.removesuffix(b"\n")

    def do_rules(self, given):
        return self.opora("rules", "--json", language=given.get("language", "ru")).removesuffix(b"\n")

    def do_csv(self, given):
        excel = ["--excel"] if given.get("excel") == "1" else []
        return self.opora("export", given["file"], "--to", "csv", *excel, *self.shared(given),
                          language=given.get("language", "ru"))

    def do_ics(self, given):
        words = ["--dtstamp", given["dtstamp"], *self.shared(given)]
        words += ["--scope", given["scope"]] if "scope" in given else []
        words += ["--deadlines-as-events"] if given.get("deadlines_as_events") == "1" else []
        return self.opora("export", given["file"], "--to", "ics", *words, language=given.get("language", "ru"))

    def do_evidence_json(self, given):
        return self.opora("export", given["file"], "--to", "evidence", *self.shared(given)).removesuffix(b"\n")

    def do_coverage(self, given):
        return self.opora("export", given["file"], "--to", "coverage", *self.shared(given)).removesuffix(b"\n")

    def do_diff(self, given):
        answer = self.opora("diff", given["before"], given["after"], "--json", *self.shared(given),
                            language=given.get("language", "ru"))
        return answer.removesuffix(b"\n")

    def do_pseudonyms(self, given):
        return self.opora("export", given["file"], "--to", "json", "--pseudonyms", *self.shared(given),
                          language=given.get("language", "ru")).removesuffix(b"\n")

    def report(self, given, name):
        with tempfile.TemporaryDirectory() as folder:
            words = ["--as-of", given["as_of"]] if "as_of" in given else []
            self.opora("report", given["file"], "-o", folder, *words, *self.shared(given),
                       language=given.get("language", "ru"))
            path = pathlib.Path(folder) / name
            return path.read_bytes() if path.exists() else b""

    def do_html(self, given):
        return self.report(given, "index.html")

    def do_svg(self, given):
        return self.report(given, given["picture"] + ".svg")

    def do_xlsx(self, given):
        return self.report(given, "plan.xlsx")
