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
