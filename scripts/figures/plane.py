"""Geometry of the plane: the regions nearest to each of some points."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.figures.canvas import Point


def cells(places: Sequence[Point], corner: Point, size: Point) -> list[list[Point]]:
    """For each place the part of a rectangle that is nearer to it than to any other."""
    (x, y), (width, height) = corner, size
    whole = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    regions = []
    for place in places:
        region = whole
        for other in places:
            if other != place:
                region = _nearer(region, place, other)
        regions.append(region)
    return regions


def _nearer(region: Sequence[Point], place: Point, other: Point) -> list[Point]:
    """The part of a convex region that is nearer to `place` than to `other`."""
    middle = ((place[0] + other[0]) / 2, (place[1] + other[1]) / 2)
    way = (other[0] - place[0], other[1] - place[1])

    def beyond(at: Point) -> float:
        return (at[0] - middle[0]) * way[0] + (at[1] - middle[1]) * way[1]

    kept = []
    for start, end in zip(region, [*region[1:], region[0]], strict=True):
        a, b = beyond(start), beyond(end)
        if a <= 0:
            kept.append(start)
        if (a < 0 < b) or (b < 0 < a):
            share = a / (a - b)
            kept.append(
                (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
            )
    return kept
