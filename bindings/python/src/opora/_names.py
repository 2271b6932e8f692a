# Opora, MIT licence. See LICENSE.
"""Who is who: names of organisations, identifiers."""
from __future__ import annotations

import json
from typing import Any, Optional

from . import _native
from ._errors import ArgumentError
from ._ffi import lib
from ._vocabulary import IdentifierKind

IDENTIFIERS: dict[IdentifierKind, int] = {"inn": lib.OPORA_ID_INN, "ogrn": lib.OPORA_ID_OGRN, "oktmo": lib.OPORA_ID_OKTMO}


def organisation_name_to_json(text: str) -> str:
    """The name of an organisation taken apart, as JSON; `null` for a text that names none."""
    data = _native.encoded(text)
    return _native.get_text(lib.opora_organisation_name_to_json, data, len(data), given=data)


def organisation_name(text: str) -> Optional[dict[str, Any]]:
    """The name of an organisation taken apart and folded for comparison; None for a text that names none.

    Members: `legal_form`, `kind`, `numbers`, `proper`, `place`, `expanded`.
    """
    found: Optional[dict[str, Any]] = json.loads(organisation_name_to_json(text))
    return found


def identifier_valid(kind: IdentifierKind, digits: str) -> bool:
    """Whether an identifier, "inn", "ogrn" or "oktmo", is right by its check digits."""
    if kind not in IDENTIFIERS:
        raise ArgumentError(f"kind must be one of {', '.join(IDENTIFIERS)}, not {kind!r}", status=lib.OPORA_E_ARGUMENT)
    data = _native.encoded(digits, "digits")
    return bool(lib.opora_identifier_valid(IDENTIFIERS[kind], data, len(data)))
