# Opora, MIT licence. See LICENSE.
"""The plan as a drawing of matplotlib, for those who want to go on drawing; timeline() needs nothing and shows more."""
from __future__ import annotations

from datetime import timedelta
from typing import Any, Optional, Sequence

from ._immutable import one_line
from ._plan import Event

COLOURS = {"span": "#1f77b4", "until": "#d62728", "every": "#2ca02c"}
OTHER = "#9ecae1"
DAY = timedelta(days=1)


def plot(events: Sequence[Event], axes: Optional[Any]) -> Any:
    """Events.plot()."""
    from matplotlib import dates, pyplot
    day_number: Any = dates.date2num
    if axes is None:
        _, axes = pyplot.subplots(figsize=(10, 0.3 * len(events) + 1), layout="constrained")
    names = []
    for row, event in enumerate(events):
        timing = event.timing
        names.append(one_line(f"{event.number} {event.title}", 45))
        # To the end of the last day, which belongs to the window.
        bars = [(day_number(first), day_number(last + DAY) - day_number(first)) for first, last in timing.windows]
        axes.broken_barh(bars, (row - 0.35, 0.7), facecolors=COLOURS.get(timing.kind, OTHER))
    axes.set_yticks(range(len(names)), names)
    axes.invert_yaxis()
    axes.xaxis_date()
    axes.grid(axis="x", alpha=0.3)
    return axes
