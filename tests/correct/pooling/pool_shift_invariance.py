# ==== enumerated ====
"""Counting over all places of the pixel within one stride."""


def windows_over(position, size, stride):
    return {k for k in range(-size, 3 * stride) if k * stride <= position < k * stride + size}


def unchanged_share(size, stride, right, down, channels):
    def same(position, shift):
        return windows_over(position, size, stride) == windows_over(position + shift, size, stride)

    places = range(stride)
    across = sum(same(column, right) for column in places) / stride
    along = sum(same(row, down) for row in places) / stride
    both = [same(row, down) and same(column, right) for row in places for column in places]
    return across, along, sum(both) / len(both), 0


# ==== fractions_ ====
"""Exact fractions, turned into real numbers at the end."""

from fractions import Fraction


def unchanged_share(size, stride, right, down, channels):
    across = 1 - Fraction(right, stride)
    along = 1 - Fraction(down, stride)
    return float(across), float(along), float(across * along), 0


# ==== inclusion_exclusion ====
"""By what changes: one direction, the other, less both."""


def unchanged_share(size, stride, right, down, channels):
    moved_across, moved_down = right / stride, down / stride
    changed = moved_across + moved_down - moved_across * moved_down
    return 1 - moved_across, 1 - moved_down, 1 - changed, 0 * channels


# ==== pooled ====
"""A row with one pixel is really pooled, before and after the shift."""


def pooled_row(position, size, stride):
    row = [0] * (4 * size + 4 * stride)
    row[position] = 1
    return [max(row[begin : begin + size]) for begin in range(0, len(row) - size + 1, stride)]


def unchanged_share(size, stride, right, down, channels):
    def part(shift):
        places = range(size, size + stride)
        same = [
            pooled_row(place, size, stride) == pooled_row(place + shift, size, stride)
            for place in places
        ]
        return same.count(True) / len(places)

    across, along = part(right), part(down)
    return across, along, across * along, 0
