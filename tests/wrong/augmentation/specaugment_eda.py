# ==== limit_of_all_values ====
"""The share is one of all values of the spectrogram."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(np.floor(share * x.size))
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== limit_and_one ====
"""One frame more than the limit."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(np.floor(share * len(x))) + 1
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== at_least_the_limit ====
"""The longer of the two."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(np.floor(share * len(x)))
    for start, length in time_masks:
        masked[start : start + max(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== limit_as_end ====
"""The limit is taken for the last frame that may be masked."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(np.floor(share * len(x)))
    for start, length in time_masks:
        masked[start : min(start + length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== silence ====
"""Silence is the least value that there is."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(np.floor(share * len(x)))
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = x.min()

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== channel_too_few ====
"""The last channel is left out."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(np.floor(share * len(x)))
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length - 1] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== words_of_the_old_sentence ====
"""The words to swap are looked up in the sentence as it was."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(np.floor(share * len(x)))
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i] = words[j]
        swapped[j] = words[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== set_of_words ====
"""The words that stay are made a set, and lose their order."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(np.floor(share * len(x)))
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = np.array(sorted(set(swapped[uniform >= p].tolist())), dtype=int)
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== equal_is_deleted ====
"""A number equal to p deletes, too."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(np.floor(share * len(x)))
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = np.delete(swapped, np.where(uniform <= p))
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== last_stays ====
"""It is the last word that stays."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(np.floor(share * len(x)))
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[-1:]
    return masked, edited


# ==== limit_of_channels ====
"""The limit is the share of the channels; the learner takes axis 1 for time, as in a
plotted spectrogram.
"""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(share * x.shape[1])
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== limit_rounded ====
"""The limit is rounded to the nearest integer."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = round(share * len(x))
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== limit_not_applied ====
"""The time masks are as long as given; limit is computed but never used."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(share * len(x))
    for start, length in time_masks:
        masked[start : start + length] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== long_mask_skipped ====
"""A mask longer than the limit is left out instead of cut."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(share * len(x))
    for start, length in time_masks:
        if length <= limit:
            masked[start : start + length] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== end_instead_of_length ====
"""The second number is read as the end of the mask, and not as its length."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(share * len(x))
    for start, length in time_masks:
        masked[start : min(length, start + limit)] = 0
    for start, length in frequency_masks:
        masked[:, start:length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== masked_with_the_mean_of_the_frame ====
"""The masked channels get the average of their frame, so that nothing jumps, instead of
0.
"""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(share * len(x))
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = masked.mean(axis=1, keepdims=True)

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== limit_for_channels_too ====
"""The limit is applied to the frequency masks as well."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(share * len(x))
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + min(length, limit)] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== swaps_from_the_original ====
"""Every pair is exchanged as the original sentence has it, so pairs that share a place
go wrong.
"""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(share * len(x))
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = words[j], words[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== deleted_before_swapping ====
"""The deletion is done on the original words; the swaps are lost."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(share * len(x))
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = words[uniform >= p]
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]
    return masked, edited


# ==== kept_word_from_the_original ====
"""If all words go, the word that stays is taken from the sentence before the swaps."""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(share * len(x))
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]
    edited = swapped[uniform >= p]
    if len(edited) == 0:
        edited = words[keep : keep + 1]
    return masked, edited
