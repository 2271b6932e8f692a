# Opora, MIT licence. See LICENSE.
"""What all items of a programme have in common: each is a view of the programme, read when it is asked."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable, ClassVar, Generic, Iterator, NamedTuple, Optional, TypeVar, Union, overload

from . import _native
from ._errors import Place
from ._ffi import ffi, lib
from ._immutable import Record, one_line
from ._programme_base import ProgrammeBase

T = TypeVar("T", bound="Item")
P = TypeVar("P")


class Text:
    """A text that a struct of the C API has, as an attribute that cannot be set."""

    def __init__(self, doc: str, field: str = "") -> None:
        self.__doc__ = doc
        self.field = field

    def __set_name__(self, owner: type, name: str) -> None:
        self.field = self.field or name

    @overload
    def __get__(self, item: None, owner: type) -> Text: ...
    @overload
    def __get__(self, item: Item, owner: type) -> str: ...
    def __get__(self, item: Optional[Item], owner: type) -> Union[str, Text]:
        return self if item is None else _native.text(getattr(item._struct, self.field))

    def __set__(self, item: Item, value: str) -> None:
        raise AttributeError(f"{type(item).__name__} cannot be changed: see Programme.edit()")


class Cell(NamedTuple):
    """A cell of a row of a table."""

    header: str  #: of its column
    text: str  #: as written


def _comparable(value: object) -> object:
    """A value of an attribute, in which another item is only where it stands: items may hold each other."""
    if isinstance(value, Item):
        return type(value), value._index
    if isinstance(value, Record):
        return type(value), tuple(map(_comparable, value._values()))
    return tuple(map(_comparable, value)) if isinstance(value, tuple) else value


class Item:
    """One item of a programme. Two are equal if they say the same, at the same index of their list, from the same place."""

    __slots__ = ("_programme", "_index", "_read")
    _list: ClassVar[int]  # OPORA_LIST_EVENTS...
    _type: ClassVar[str]  # of the struct
    _words: ClassVar[tuple[str, ...]] = ()  # attributes that a repr shows
    _attributes: ClassVar[tuple[str, ...]]  # all that it says
    _programme: ProgrammeBase
    _index: int
    _read: Any

    def __init_subclass__(cls) -> None:
        cls._attributes = tuple(name for name in dir(cls) if not name.startswith("_") and name not in ("programme", "index")
                                and isinstance(getattr(cls, name), (property, Text)))
        if "_list" in cls.__dict__:
            KINDS[cls._list] = cls

    def __init__(self, programme: ProgrammeBase, index: int) -> None:
        object.__setattr__(self, "_programme", programme)
        object.__setattr__(self, "_index", index)
        object.__setattr__(self, "_read", None)

    def __setattr__(self, name: str, value: object) -> None:
        if name == "_read":
            object.__setattr__(self, name, value)
            return
        raise AttributeError(f"{type(self).__name__} cannot be changed: see Programme.edit()")

    @property
    def _struct(self) -> Any:
        """The struct of the C API; its texts live as long as the programme."""
        if self._read is None:
            made = _native.new(self._type)
            _native.check(self._fill(made))
            self._read = made
        return self._read

    def _fill(self, made: Any) -> int:
        raise NotImplementedError

    @property
    def _handle(self) -> Any:
        return self._programme._handle

    @property
    def programme(self) -> Any:
        """The Programme it belongs to."""
        return self._programme

    @property
    def index(self) -> int:
        """Where it stands in its list, from 0."""
        return self._index

    @property
    def place(self) -> Optional[Place]:
        """Where it stands in its document; None if it was made by hand."""
        found = _native.new("opora_place")
        _native.check(lib.opora_programme_place_at(self._handle, self._list, self._index, found))
        return _native.place_of(found) or None

    def _texts(self, count: int, at: Callable[..., int]) -> tuple[str, ...]:
        """Its texts of a sort, from a function that gives one by its number."""
        out = ffi.new("opora_str *")
        found = []
        for nth in range(count):
            _native.check(at(self._handle, self._index, nth, out))
            found.append(_native.text(out))
        return tuple(found)

    def _parts(self, kind: str, count: int, at: Callable[..., int], make: Callable[[Any], P]) -> tuple[P, ...]:
        """Its parts of a sort, each made of the struct that a function fills by its number."""
        part = _native.new(kind)
        found = []
        for nth in range(count):
            _native.check(at(self._handle, self._index, nth, part))
            found.append(make(part))
        return tuple(found)

    def _cells(self) -> tuple[Cell, ...]:
        def at(handle: Any, index: int, nth: int, cell: Any) -> int:
            return int(lib.opora_programme_cell_at(handle, self._list, index, nth, cell))
        return self._parts("opora_cell", self._struct.cell_count, at,
                           lambda cell: Cell(_native.text(cell.header), _native.text(cell.text)))

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._index == other._index and (self._programme is other._programme or self._said() == other._said())

    def _said(self) -> tuple[object, ...]:
        return tuple(_comparable(getattr(self, name)) for name in self._attributes)

    def __hash__(self) -> int:
        return hash((self._list, self._index))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._programme, self._index)

    def __repr__(self) -> str:
        try:
            words = " ".join(filter(None, (one_line(getattr(self, name), 70) for name in self._words)))
            return one_line(f"<{type(self).__name__} {words}>")
        except Exception:
            return f"<{type(self).__name__}>"


KINDS: dict[int, type[Item]] = {}  # by the number of their list; each kind enters itself


def item_at(programme: ProgrammeBase, number: int, index: int) -> Optional[Item]:
    """An item by the number of its list; None where there is none."""
    return KINDS[number](programme, index) if number in KINDS and index >= 0 else None


class Items(Sequence[T], Generic[T]):
    """The items of a list of a programme. Takes an index, a slice, or the id of an item."""

    __slots__ = ("_programme", "_kind", "_list")

    def __init__(self, programme: ProgrammeBase, kind: type[T], number: Optional[int] = None) -> None:
        self._programme = programme
        self._kind = kind
        self._list = kind._list if number is None else number

    def __len__(self) -> int:
        return int(lib.opora_programme_count(self._programme._handle, self._list))

    @overload
    def __getitem__(self, key: int) -> T: ...
    @overload
    def __getitem__(self, key: slice) -> tuple[T, ...]: ...
    @overload
    def __getitem__(self, key: str) -> T: ...
    def __getitem__(self, key: Union[int, slice, str]) -> Union[T, tuple[T, ...]]:
        if isinstance(key, slice):
            return tuple(self._at(index) for index in range(*key.indices(len(self))))
        if isinstance(key, str):
            found = self.get(key)
            if found is None:
                raise KeyError(key)
            return found
        if not -len(self) <= key < len(self):
            raise IndexError(f"there are {len(self)} items, not {key}")
        return self._at(key % len(self))

    def _at(self, index: int) -> T:
        return self._kind(self._programme, index)

    def get(self, id: str) -> Optional[T]:
        """The item with an id (a clause: with a number), or None."""
        text = _native.encoded(id, "id")
        out = ffi.new("size_t *")
        status = lib.opora_programme_find(self._programme._handle, self._list, text, len(text), out)
        if status == lib.OPORA_E_RANGE:
            return None
        _native.check(status)
        return self._at(int(out[0]))

    def __iter__(self) -> Iterator[T]:
        return (self._at(index) for index in range(len(self)))

    def to_frame(self) -> Any:
        """A pandas.DataFrame of the plain attributes of the items."""
        import pandas
        names = [name for name in dir(self._kind) if isinstance(getattr(self._kind, name), Text)]
        return pandas.DataFrame([{name: getattr(item, name) for name in names} for item in self], columns=names)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Items):
            return NotImplemented
        return self._list == other._list and self._programme == other._programme

    def __hash__(self) -> int:
        return hash((self._list, self._programme))

    def __reduce__(self) -> tuple[Any, ...]:
        return Items, (self._programme, self._kind, self._list)

    def __repr__(self) -> str:
        try:
            return one_line(f"<{len(self)} × {self._kind.__name__}: {', '.join(map(repr, self[:3]))}>")
        except Exception:
            return "<Items>"
