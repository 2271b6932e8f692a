# Opora, MIT licence. See LICENSE.
"""A column of phrases says what each phrase alone says."""
import os
import pathlib
import pickle
import subprocess
import sys
from datetime import date
from typing import Any

import opora
import pytest

np = pytest.importorskip("numpy")
pd = pytest.importorskip("pandas")

CONTEXT = ("2020-09-01", "2022-12-31")
PHRASES = ["ноябрь, ежегодно", "до 5 мая 2021 г.", "по графику", "бурум-бурум", "", "В течение учебного года",
           "12-16 сентября 2021", "не реже 4 раз в год", "🎓 ноябрь 2021", "\u0000", "а\nб"]


def test_as_one_by_one() -> None:
    found = opora.timings(PHRASES, context=CONTEXT, expressions=True)
    assert len(found) == len(PHRASES)
    assert found.expressions is not None
    for index, phrase in enumerate(PHRASES):
        try:
            alone = opora.timing(phrase, context=CONTEXT)
        except opora.ParseError as error:
            assert (found.kinds[index], found.codes[index]) == (-1, error.number)
            assert found.spans[index] == (error.span or (0, 0))
            assert found.windows_of(index) == () and found.expressions[index] == ""
        else:
            assert opora.KINDS[found.kinds[index]] == alone.kind
            assert {name for bit, name in opora.FLAGS.items() if found.flags[index] & bit} == alone.flags
            assert found.windows_of(index) == alone.windows
            assert found.expressions[index] == alone.expression
            assert found.codes[index] == 0 and index not in found.spans
    assert found.understood == len(PHRASES) - len(found.spans)


def test_columns_are_arrays() -> None:
    found = opora.timings(["ноябрь 2020", "май 2021 - июнь 2021"])
    assert np.asarray(found.kinds).dtype == np.int32 and found.offsets.tolist() == [0, 1, 2]
    assert np.asarray(found.windows).dtype == np.dtype("datetime64[D]")
    assert np.asarray(found.windows).tolist() == [[date(2020, 11, 1), date(2020, 11, 30)], [date(2021, 5, 1), date(2021, 6, 30)]]
    assert found.days.tolist()[0] == (date(2020, 11, 1) - date(1970, 1, 1)).days


@pytest.mark.parametrize("make", [list, tuple, np.array, pd.Series, iter])
def test_columns_of_all_sorts(make: Any) -> None:
    assert opora.timings(make(["ноябрь 2020", "бурум"])).kinds.tolist() == [0, -1]


def test_missing_cells_are_empty_phrases() -> None:
    found = opora.timings(pd.Series(["ноябрь 2020", None, float("nan"), pd.NA], dtype=object))
    assert [opora.KINDS[kind] for kind in found.kinds] == ["span", "open", "open", "open"]
    with pytest.raises(TypeError):
        opora.timings(["ноябрь", 5])
    with pytest.raises(TypeError, match="opora.timing"):
        opora.timings("ноябрь")


def test_a_context_for_each() -> None:
    one, two = ("2020-09-01", "2021-05-31"), ("2021-09-01", "2022-05-31")
    expected = [date(2020, 11, 1), date(2021, 11, 1)]
    columns = [
        [one, two],
        np.array([one, two], dtype="datetime64[D]"),
        pd.DataFrame({"first": pd.to_datetime([one[0], two[0]]), "last": pd.to_datetime([one[1], two[1]])}),
        (np.array([one, two], dtype="datetime64[D]").astype("int64")),
    ]
    for column in columns:
        windows = np.asarray(opora.timings(["ноябрь", "ноябрь"], context=column).windows)
        assert windows[:, 0].tolist() == expected
    some = opora.timings(["ноябрь", "ноябрь"], context=[one, None])
    assert some.windows_of(1) == () and len(some.windows_of(0)) == 1
    missing = np.array([one, ("NaT", "NaT")], dtype="datetime64[D]")
    assert opora.timings(["ноябрь", "ноябрь"], context=missing) == some
    with pytest.raises(ValueError, match="3 windows for 2 phrases"):
        opora.timings(["ноябрь", "ноябрь"], context=[one, two, two])
    parents = opora.timings(["ноябрь"], context=CONTEXT, parent=[two])
    assert parents.windows_of(0)[0][0] == date(2021, 11, 1)


def test_an_empty_column() -> None:
    found = opora.timings([])
    assert len(found) == 0 and found.offsets.tolist() == [0] and np.asarray(found.windows).shape == (0, 2)
    assert len(found.to_frame()) == 0


def test_a_frame() -> None:
    frame = opora.timings(PHRASES, context=CONTEXT).to_frame()
    assert list(frame.columns[:6]) == ["phrase", "kind", "ambiguous", "broken", "outside", "code"]
    assert frame["kind"].tolist()[:2] == ["every", "until"]
    assert frame["first"].iloc[0] == pd.Timestamp(2020, 11, 1) and frame["last"].iloc[0] == pd.Timestamp(2022, 11, 30)
    assert frame["code"].iloc[3] == "OP101" and pd.isna(frame["first"].iloc[3])


def test_values() -> None:
    found = opora.timings(PHRASES, context=CONTEXT)
    again = pickle.loads(pickle.dumps(found))
    assert again == found and hash(again) == hash(found) and repr(again) == repr(found)
    assert found != opora.timings(PHRASES)
    with pytest.raises(AttributeError):
        found.kinds = None  # type: ignore[assignment]
    with pytest.raises(IndexError):
        found.windows_of(len(PHRASES))


def test_progress_is_told_and_can_stop() -> None:
    told: list[float] = []
    opora.timings(["ноябрь"] * 50_000, progress=lambda step, done: told.append(done))
    assert told and told == sorted(told)
    with pytest.raises(opora.CancelledError):
        opora.timings(["ноябрь"] * 50_000, progress=lambda step, done: False)


WITHOUT = """
import sys
sys.modules["numpy"] = sys.modules["pandas"] = sys.modules["matplotlib"] = None
import array, opora
from datetime import date
found = opora.timings(["ноябрь 2020", "бурум"], context=[("2020-09-01", "2021-05-31"), None])
assert type(found.kinds) is array.array and list(found.kinds) == [0, -1], found.kinds
assert list(found.offsets) == [0, 1, 1] and found.spans[1] == (0, 5)
assert found.windows == [(date(2020, 11, 1), date(2020, 11, 30))]
programme = opora.read(sys.argv[1])
assert list(programme.events.column("windows"))[0] == 1
programme.check(); programme.to_html(); programme._repr_html_()
assert not {"numpy", "pandas", "matplotlib"} & {name for name, module in sys.modules.items() if module}
"""


def test_without_numpy() -> None:
    from conftest import EXAMPLE
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run([sys.executable, "-c", WITHOUT, str(EXAMPLE)], check=True, env=environment,
                   cwd=pathlib.Path(sys.executable).parent)
