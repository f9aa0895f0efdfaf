"""By what changes: one direction, the other, less both."""


def unchanged_share(size, stride, right, down, channels):
    moved_across, moved_down = right / stride, down / stride
    changed = moved_across + moved_down - moved_across * moved_down
    return 1 - moved_across, 1 - moved_down, 1 - changed, 0 * channels
