# ==== all_divided ====
"""The whole time is divided by the factor, not that of the convolutions alone."""


def amdahl_conv_time(seconds, conv_share, factor):
    new_seconds = seconds / factor
    speedup = seconds / new_seconds
    new_share = seconds * conv_share / factor / new_seconds
    limit = 1 / (1 - conv_share)
    return new_seconds, speedup, new_share, limit


# ==== part_taken_off ====
"""The time of the convolutions divided by the factor is subtracted from the whole, as
if it were what is saved.
"""


def amdahl_conv_time(seconds, conv_share, factor):
    new_seconds = seconds - seconds * conv_share / factor
    speedup = seconds / new_seconds
    new_share = seconds * conv_share / factor / new_seconds
    limit = 1 / (1 - conv_share)
    return new_seconds, speedup, new_share, limit


# ==== rest_forgotten ====
"""Only the convolutions' new time is given; the rest of the computation is forgotten."""


def amdahl_conv_time(seconds, conv_share, factor):
    new_seconds = seconds * conv_share / factor
    speedup = seconds / new_seconds
    new_share = seconds * conv_share / factor / new_seconds
    limit = 1 / (1 - conv_share)
    return new_seconds, speedup, new_share, limit


# ==== ratio_inverted ====
"""The new time is divided by the old one, which is less than 1."""


def amdahl_conv_time(seconds, conv_share, factor):
    new_seconds = seconds * (1 - conv_share + conv_share / factor)
    speedup = new_seconds / seconds
    new_share = seconds * conv_share / factor / new_seconds
    limit = 1 / (1 - conv_share)
    return new_seconds, speedup, new_share, limit


# ==== saving_in_percent ====
"""The speed-up is the share of time that is saved."""


def amdahl_conv_time(seconds, conv_share, factor):
    new_seconds = seconds * (1 - conv_share + conv_share / factor)
    speedup = (seconds - new_seconds) / seconds
    new_share = seconds * conv_share / factor / new_seconds
    limit = 1 / (1 - conv_share)
    return new_seconds, speedup, new_share, limit


# ==== speed_gain_without_the_one ====
"""The speed-up says by how much faster, not how many times as fast."""


def amdahl_conv_time(seconds, conv_share, factor):
    new_seconds = seconds * (1 - conv_share + conv_share / factor)
    speedup = seconds / new_seconds - 1
    new_share = seconds * conv_share / factor / new_seconds
    limit = 1 / (1 - conv_share)
    return new_seconds, speedup, new_share, limit


# ==== share_of_the_old_time ====
"""The convolutions' new time is related to the old time of the whole."""


def amdahl_conv_time(seconds, conv_share, factor):
    new_seconds = seconds * (1 - conv_share + conv_share / factor)
    speedup = seconds / new_seconds
    new_share = conv_share / factor
    limit = 1 / (1 - conv_share)
    return new_seconds, speedup, new_share, limit


# ==== old_share_of_new_time ====
"""The convolutions' time is not divided by the factor before the new share is taken."""


def amdahl_conv_time(seconds, conv_share, factor):
    new_seconds = seconds * (1 - conv_share + conv_share / factor)
    speedup = seconds / new_seconds
    new_share = seconds * conv_share / new_seconds
    limit = 1 / (1 - conv_share)
    return new_seconds, speedup, new_share, limit


# ==== limit_of_convolutions ====
"""The limit is one over the share of the convolutions, not of the rest."""


def amdahl_conv_time(seconds, conv_share, factor):
    new_seconds = seconds * (1 - conv_share + conv_share / factor)
    speedup = seconds / new_seconds
    new_share = seconds * conv_share / factor / new_seconds
    limit = 1 / conv_share if conv_share else float("inf")
    return new_seconds, speedup, new_share, limit


# ==== limit_as_time ====
"""The limit is the time that cannot be undercut and not a ratio."""


def amdahl_conv_time(seconds, conv_share, factor):
    new_seconds = seconds * (1 - conv_share + conv_share / factor)
    speedup = seconds / new_seconds
    new_share = seconds * conv_share / factor / new_seconds
    limit = seconds * (1 - conv_share)
    return new_seconds, speedup, new_share, limit
