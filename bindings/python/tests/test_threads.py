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

PHRASES = [f"{day} ноября 2022 г." for day in range(1, 31)] * 5_000


def test_eight_threads_read_one_programme(programme: opora.Programme) -> None:
    def everything(_: int) -> tuple[Any, ...]:
        return (programme.to_json(), programme.to_csv(), len(programme.check()), [event.timing for event in programme.events],
                opora.timing("ноябрь 2022"), opora.read(EXAMPLE) == programme)
    expected = everything(0)
    with ThreadPoolExecutor(8) as pool:
        assert all(found == expected for found in pool.map(everything, range(24)))


def test_messages_of_each_thread_are_its_own() -> None:
    def fail(number: int) -> bool:
        opora.set_language("en" if number % 2 else "ru")
        word = "бурум" * (number % 5 + 1)
        with pytest.raises(opora.ParseError) as caught:
            opora.timing(word)
        return f"“{word}”" in caught.value.message.translate({171: 8220, 187: 8221}) and ("not understood" in caught.value.message) == bool(number % 2)
    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(fail, range(200)))


def test_other_threads_go_on() -> None:
    """While one thread is in the library, another one counts. With the lock held it could not begin to."""
    done = threading.Event()
    counted: list[float] = []

    def count() -> None:
        while not done.is_set():
            counted.append(time.monotonic())
            time.sleep(0.001)
    thread = threading.Thread(target=count)
    texts = PHRASES * 2
    thread.start()
    begun = time.monotonic()
    opora.timings(texts)
    ended = time.monotonic()
    done.set()
    thread.join()
    gaps = [later - earlier for earlier, later in zip(counted, counted[1:])]
    assert max(gaps) < (ended - begun) / 2


INTERRUPTED = """
import opora
def work():
    {work}
opora.timing("ноябрь")
{before}
print("ready", flush=True)
try:
    while True:
        work()
except KeyboardInterrupt:
    print("interrupted", flush=True)
{after}
"""


@pytest.mark.parametrize("before, work", [
    ("phrases = ['ноябрь 2022'] * 3_000_000", "opora.timings(phrases)"),
    ("data = ('№;Мероприятие;Сроки\\n' + '1;Семинар;ноябрь 2022\\n' * 100_000).encode()", "opora.read(data)"),
    ("programme = opora.read(('№;Мероприятие;Сроки\\n' + '1;Семинар;ноябрь 2022\\n' * 20_000).encode())", "programme.check()"),
])
def test_ctrl_c(before: str, work: str) -> None:
    """The signal comes while the library works; the interpreter lives on and the library can be used again."""
    program = INTERRUPTED.format(before=before, work=work, after="print(opora.timing('ноябрь 2022').kind)")
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=60)
    assert process.returncode == 0 and output == "interrupted\nspan\n"
