# ==== batch ====
"""The batch at hand is used, as in training."""


def statistics_used():
    return "batch"


# ==== sample ====
"""Each sample is normalised by itself, as LayerNormalization does."""


def statistics_used():
    return "sample"


# ==== none ====
"""Normalisation is thought to be switched off at inference, like dropout."""


def statistics_used():
    return "none"


# ==== long_name ====
"""The name of the attribute is returned instead of one of the four strings."""


def statistics_used():
    return "moving_mean"


# ==== japanese_word ====
"""The word is translated."""


def statistics_used():
    return "移動平均"


# ==== capital_letter ====
"""The word is written with a capital letter."""


def statistics_used():
    return "Moving"


# ==== tuple_returned ====
"""A comma is left at the end, so a tuple is returned."""


def statistics_used():
    return ("moving",)


# ==== training_flag ====
"""The value of training is returned."""


def statistics_used():
    return False


# ==== number_of_choice ====
"""The number of the choice is returned."""


def statistics_used():
    return 1


# ==== explanation ====
"""The whole explanation is copied."""


def statistics_used():
    return "the moving mean and variance recorded during training"
