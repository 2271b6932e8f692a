# Opora, MIT licence. See LICENSE.
"""Calls of the C API: a context for each thread, text in and out, statuses to exceptions, Ctrl-C."""
from __future__ import annotations

import threading
from contextvars import ContextVar
from typing import Any, Callable, Optional

from ._codes import CODES, EXCEPTIONS
from ._errors import (ArgumentError, CancelledError, InternalError, MissingComponentError, OporaError, OutOfMemoryError,
                      ParseError, Place, RangeError)
from ._ffi import ffi, lib
from ._vocabulary import Language

Progress = Callable[[str, float], Any]

LANGUAGES: dict[Language, int] = {"ru": lib.OPORA_LANGUAGE_RUSSIAN, "en": lib.OPORA_LANGUAGE_ENGLISH}
STEPS = {lib.OPORA_STEP_OPEN: "open", lib.OPORA_STEP_READ: "read", lib.OPORA_STEP_DATE: "date",
         lib.OPORA_STEP_PHRASES: "phrases", lib.OPORA_STEP_CHECK: "check", lib.OPORA_STEP_WRITE: "write"}
FAULTS: dict[int, type[OporaError]] = {
    lib.OPORA_E_ARGUMENT: ArgumentError,
    lib.OPORA_E_RANGE: RangeError,
    lib.OPORA_E_MEMORY: OutOfMemoryError,
    lib.OPORA_E_CANCELLED: CancelledError,
    lib.OPORA_E_UNSUPPORTED: MissingComponentError,
}

_language: ContextVar[Language] = ContextVar("opora_language", default="ru")
_local = threading.local()


def set_language(language: Language) -> None:
    """Sets the language of messages, "ru" (as at first) or "en", for this thread or asynchronous task."""
    number_of_language(language)
    _language.set(language)


def get_language() -> Language:
    """The language of messages, "ru" or "en"."""
    return _language.get()


def number_of_language(language: Optional[Language]) -> int:
    """The constant of a language; None stands for that of set_language()."""
    name = _language.get() if language is None else language
    if name not in LANGUAGES:
        raise ArgumentError(f"language must be 'ru' or 'en', not {name!r}", status=lib.OPORA_E_ARGUMENT)
    return LANGUAGES[name]


def context() -> Any:
    """The context of this thread."""
    try:
        found = _local.context
    except AttributeError:
        out = ffi.new("opora_context **")
        status = lib.opora_context_create(out)
        if status:
            raise FAULTS.get(status, InternalError)("no context can be made", status=status) from None
        found = _local.context = ffi.gc(out[0], lib.opora_context_free)
    lib.opora_context_set_language(found, LANGUAGES[_language.get()])
    return found


# --- text -------------------------------------------------------------------------------------------------------------


def text(borrowed: Any) -> str:
    """A Python string of an opora_str."""
    return bytes(ffi.buffer(borrowed.data, borrowed.size)).decode("utf-8", "replace")


def bytes_of(held: Any) -> bytes:
    """The bytes of an opora_text."""
    view = lib.opora_text_get(held)
    return bytes(ffi.buffer(view.data, view.size))


def take_bytes(owned: Any) -> bytes:
    """The bytes of an opora_text, which is freed."""
    try:
        return bytes_of(owned)
    finally:
        lib.opora_text_free(owned)


def encoded(value: str, name: str = "text") -> bytes:
    """UTF-8 of a Python string; halves of surrogate pairs, which no text has, are refused."""
    if not isinstance(value, str):
        raise TypeError(f"{name} must be str, not {type(value).__name__}")
    return value.encode("utf-8", "surrogatepass")


def characters(data: bytes, at: int) -> int:
    """The number of a character from the number of its first byte."""
    return len(data[:at].decode("utf-8", "replace"))


def new(name: str) -> Any:
    """A struct of zeros that says its size."""
    made = ffi.new(f"{name} *")
    made.struct_size = ffi.sizeof(made[0])
    return made


# --- calls ------------------------------------------------------------------------------------------------------------


def check(status: int, given: bytes = b"", used: Any = None) -> None:
    """Raises what a status other than success stands for. `given` is the text that its span counts in."""
    if status:
        raise error_of(status, given, used)


def error_of(status: int, given: bytes = b"", used: Any = None) -> OporaError:
    """The exception of a status, with what the context that was used says of it."""
    message, advice, place, span = "", "", None, None
    if used is not None:
        message, advice = text(lib.opora_context_message(used)), text(lib.opora_context_advice(used))
        where = new("opora_place")
        if lib.opora_context_place(used, where) == lib.OPORA_OK:
            place = place_of(where) or None
            if given and where.span_end > where.span_first:
                span = (characters(given, where.span_first), characters(given, where.span_end))
    if status > 0:
        kind = EXCEPTIONS.get(status) or ParseError
        message = message or CODES.get(status, ("unknown code", ""))[0]
    else:
        kind = FAULTS.get(status, InternalError)
        message = message or text(lib.opora_status_name(status))
    return kind(message, status=status, advice=advice, place=place, span=span)


def place_of(where: Any) -> Place:
    """An opora_place as Python sees it."""
    span = (where.span_first, where.span_end) if where.span_end > where.span_first else None
    return Place(text(where.document), text(where.part), where.paragraph, where.table, where.row, where.cell, span)


def call(function: Any, *arguments: Any, given: bytes = b"") -> None:
    """Calls a function that begins with a context, and raises what it returns."""
    used = context()
    status = function(used, *arguments)
    if status:
        raise error_of(status, given, used)


def make(kind: str, function: Any, *arguments: Any, given: bytes = b"") -> Any:
    """Calls a function that gives a handle: it is freed with the last Python object that holds it."""
    out = ffi.new(f"{kind} **")
    call(function, *arguments, out, given=given)
    return owned(kind, out)


def owned(kind: str, out: Any) -> Any:
    return ffi.gc(out[0], getattr(lib, f"{kind}_free"))


def get_bytes(function: Any, *arguments: Any, given: bytes = b"") -> bytes:
    """Calls a function that gives a text: its bytes."""
    out = ffi.new("opora_text **")
    call(function, *arguments, out, given=given)
    return take_bytes(out[0])


def get_text(function: Any, *arguments: Any, given: bytes = b"") -> str:
    """Calls a function that gives a text."""
    return get_bytes(function, *arguments, given=given).decode("utf-8", "replace")


# --- work that takes its time -----------------------------------------------------------------------------------------


class _Watch:
    """What a call that tells progress is watched by: the caller's function, and Ctrl-C in the main thread."""

    def __init__(self, progress: Optional[Progress]) -> None:
        self.progress = progress
        self.raised: Optional[BaseException] = None

    def tell(self, step: int, done: float) -> int:
        if self.progress is not None:
            return 1 if self.progress(STEPS.get(step, "other"), done) is False else 0
        return 0


def _failed(kind: Any, error: BaseException, trace: Any) -> int:
    """An exception of the caller's function, or KeyboardInterrupt: the work ends, and it is raised where that began."""
    _local.watch.raised = error
    return 1


@ffi.def_extern(onerror=_failed, error=1)  # type: ignore[untyped-decorator, unused-ignore]
def opora_py_progress(payload: Any, step: int, done: float) -> int:
    watch: _Watch = _local.watch
    return watch.tell(step, done)


def make_watched(kind: str, progress: Optional[Progress], function: Any, *arguments: Any, given: bytes = b"") -> Any:
    """As make(), for a function that tells progress: Ctrl-C and the caller's function can end it."""
    if progress is None and threading.current_thread() is not threading.main_thread():
        return make(kind, function, *arguments, given=given)
    out = ffi.new(f"{kind} **")
    used = context()
    outer = getattr(_local, "watch", None)
    watch = _local.watch = _Watch(progress)
    lib.opora_context_set_progress(used, lib.opora_py_progress, ffi.NULL)
    try:
        status = function(used, *arguments, out)
        error = error_of(status, given, used) if status else None  # before the context is called again
    finally:
        lib.opora_context_set_progress(used, ffi.NULL, ffi.NULL)
        _local.watch = outer
    made = owned(kind, out) if error is None else None
    try:
        if watch.raised is not None:
            raise watch.raised
        if error is not None:
            raise error
    finally:
        del watch, error  # or the exception would hold the frame that holds the exception
    return made


def make_interruptible(kind: str, progress: Optional[Progress], function: Any, *arguments: Any) -> Any:
    """As make(), for work that tells progress too seldom for Ctrl-C: with the caller's function it is watched, without
    one another thread does it."""
    if progress is None:
        return interruptible(lambda: make(kind, function, *arguments))
    return make_watched(kind, progress, function, *arguments)


def interruptible(work: Callable[[], Any]) -> Any:
    """Does work that calls the library once. In the main thread another thread does it, so that
    Ctrl-C is heard and ends it."""
    if threading.current_thread() is not threading.main_thread():
        return work()
    done = threading.Lock()
    done.acquire()
    result: list[Any] = []
    used: list[Any] = []
    language = _language.get()

    def run() -> None:
        try:
            _language.set(language)
            used.append(context())
            result.append(work())
        except BaseException as error:  # handed to the thread that waits
            result.append(error)
        finally:
            done.release()

    thread = threading.Thread(target=run, name="opora", daemon=True)
    thread.start()
    try:
        done.acquire()
    except BaseException:
        if used:
            lib.opora_context_cancel(used[0])
        thread.join()
        raise
    try:
        if isinstance(result[0], BaseException):
            raise result[0]
        return result[0]
    finally:
        result.clear()  # or the exception would hold the frame that holds the exception
