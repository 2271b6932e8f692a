# Opora, MIT licence. See LICENSE.
"""A column of strings as one text."""

def join(phrases: list[str], /) -> tuple[bytearray, bytes]: ...
