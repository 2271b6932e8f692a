# Opora, MIT licence. See LICENSE.
"""All exceptions: those of opora itself, and one for each code, as `opora.errors.TimingNotUnderstoodError` for OP101."""
from ._codes import *  # noqa: F403
from ._codes import CODES, EXCEPTIONS
from ._errors import (ArgumentError, CancelledError, DocumentError, FileError, InternalError, MissingComponentError,
                      OporaError, OutOfMemoryError, ParseError, Place, RangeError)

__all__ = ["ArgumentError", "CODES", "CancelledError", "DocumentError", "EXCEPTIONS", "FileError", "InternalError",
           "MissingComponentError", "OporaError", "OutOfMemoryError", "ParseError", "Place", "RangeError"]
__all__ += sorted({kind.__name__ for kind in EXCEPTIONS.values()} - set(__all__))
