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
