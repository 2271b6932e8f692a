# Opora, MIT licence. See LICENSE.
"""Many threads at once; other threads go on while the library works; Ctrl-C ends it."""
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import opora
import pytest
from conftest import EXAMPLE
from opora import _native

HEAD, ROW = "№;Мероприятие;Сроки\n", "1;Семинар;ноябрь 2022\n"
PLAN = (HEAD + ROW * 20_000).encode()


def test_eight_threads_read_one_programme(programme: opora.Programme) -> None:
    def everything(_: int) -> tuple[Any, ...]:
        return (programme.to_json(), programme.to_csv(), len(programme.check()),
                [event.timing for event in programme.events], opora.timing("ноябрь 2022"),
                opora.read(EXAMPLE) == programme)
    expected = everything(0)
    with ThreadPoolExecutor(8) as pool:
        assert all(found == expected for found in pool.map(everything, range(24)))


def test_messages_of_each_thread_are_its_own() -> None:
    def fail(number: int) -> bool:
        opora.set_language("en" if number % 2 else "ru")
        word = "бурум" * (number % 5 + 1)
        with pytest.raises(opora.ParseError) as caught:
            opora.timing(word)
        message = caught.value.message
        quoted = f"“{word}”" if number % 2 else f"«{word}»"
        return quoted in message and ("not understood" in message) == bool(number % 2)
    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(fail, range(200)))


def test_other_threads_go_on() -> None:
    """Seen from another thread, the reader stands for long in the line that calls the library: it does not hold the lock
    there, or this thread could not look."""
    seen = 0
    enough = threading.Event()

    def read() -> None:
        for _ in range(50):
            opora.read(PLAN, progress=None)
            if enough.is_set():
                break
    reader = threading.Thread(target=read)
    reader.start()
    while reader.is_alive() and seen < 20:
        frame = sys._current_frames().get(reader.ident or 0)
        seen += frame is not None and frame.f_code is _native.call.__code__
        time.sleep(0.001)
    enough.set()
    reader.join()
    assert seen == 20


# The library's own answer to Ctrl-C is that the call was cancelled.
INTERRUPTED = """
import opora
from opora import _native
statuses, error_of = set(), _native.error_of
def kept(status, *rest):
    statuses.add(status)
    return error_of(status, *rest)
_native.error_of = kept
{before}
print("ready", flush=True)
while not statuses:
    try:
        {work}
    except KeyboardInterrupt:
        print("heard" if statuses else "missed", flush=True)
print(statuses == {{_native.lib.OPORA_E_CANCELLED}}, opora.timing("ноябрь 2022").kind)
"""


@pytest.mark.parametrize("before, work", [
    ("phrases = ['ноябрь 2022'] * 3_000_000", "opora.timings(phrases)"),
    (f"data = ({HEAD!r} + {ROW!r} * 200_000).encode()", "opora.read(data)"),
    (f"programme = opora.read(({HEAD!r} + {ROW!r} * 30_000).encode())", "programme.check()"),
])
def test_ctrl_c(before: str, work: str) -> None:
    """The signal comes while the library works; the interpreter and the library live on. One that comes between two calls
    is missed, and sent again."""
    program = INTERRUPTED.format(before=before, work=work)
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        for attempt in range(20):
            time.sleep(0.15 * (attempt + 1))
            process.send_signal(signal.SIGINT)
            if process.stdout.readline() != "missed\n":
                break
        else:
            process.kill()
        output = process.stdout.read()
    assert process.returncode == 0 and output == "True span\n"
