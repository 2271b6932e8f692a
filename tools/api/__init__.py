# Opora, MIT licence. See LICENSE.
"""The parts of tools/apigen.py."""
