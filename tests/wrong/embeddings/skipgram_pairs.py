# ==== unknown_removed_first ====
"""Unknown words are removed before the windows are made, so that the words beside them
move together.
"""

import numpy as np


def skipgram_pairs(sentences, window):
    pairs = []
    for words in sentences:
        words = words[words != 0]
        for place, centre in enumerate(words):
            around = range(max(place - window, 0), min(place + window + 1, len(words)))
            others = [words[other] for other in around if other != place]
            pairs += [(centre, other) for other in others if centre != 0 and other != 0]
    return np.array(pairs)


# ==== negative_places ====
"""The places before the sentence are negative and wrap around to its end; only those
beyond the end are cut off.
"""

import numpy as np


def skipgram_pairs(sentences, window):
    pairs = []
    for words in sentences:
        for place, centre in enumerate(words):
            around = range(place - window, min(place + window + 1, len(words)))
            others = [words[other] for other in around if other != place]
            pairs += [(centre, other) for other in others if centre != 0 and other != 0]
    return np.array(pairs)


# ==== end_excluded ====
"""The end of the range is place + window, as if it were included."""

import numpy as np


def skipgram_pairs(sentences, window):
    pairs = []
    for words in sentences:
        for place, centre in enumerate(words):
            around = range(max(place - window, 0), min(place + window, len(words)))
            others = [words[other] for other in around if other != place]
            pairs += [(centre, other) for other in others if centre != 0 and other != 0]
    return np.array(pairs)


# ==== same_word_left_out ====
"""Words that equal the centre are left out wherever they stand."""

import numpy as np


def skipgram_pairs(sentences, window):
    pairs = []
    for words in sentences:
        for place, centre in enumerate(words):
            around = range(max(place - window, 0), min(place + window + 1, len(words)))
            others = [words[other] for other in around if words[other] != centre]
            pairs += [(centre, other) for other in others if centre != 0 and other != 0]
    return np.array(pairs)


# ==== only_words_after ====
"""Only the words after the centre are looked at, as in a bigram model."""

import numpy as np


def skipgram_pairs(sentences, window):
    pairs = []
    for words in sentences:
        for place, centre in enumerate(words):
            around = range(place + 1, min(place + window + 1, len(words)))
            others = [words[other] for other in around if other != place]
            pairs += [(centre, other) for other in others if centre != 0 and other != 0]
    return np.array(pairs)


# ==== pairs_turned ====
"""The word around comes first and the centre second, as CBOW predicts it."""

import numpy as np


def skipgram_pairs(sentences, window):
    pairs = []
    for words in sentences:
        for place, centre in enumerate(words):
            around = range(max(place - window, 0), min(place + window + 1, len(words)))
            others = [words[other] for other in around if other != place]
            pairs += [(other, centre) for other in others if centre != 0 and other != 0]
    return np.array(pairs)


# ==== unknown_kept_as_centre ====
"""Only the words around are tested for 0, the centre is not."""

import numpy as np


def skipgram_pairs(sentences, window):
    pairs = []
    for words in sentences:
        for place, centre in enumerate(words):
            around = range(max(place - window, 0), min(place + window + 1, len(words)))
            others = [words[other] for other in around if other != place]
            pairs += [(centre, other) for other in others if other != 0]
    return np.array(pairs)


# ==== unknown_kept_around ====
"""Only the centre is tested for 0, the words around are not."""

import numpy as np


def skipgram_pairs(sentences, window):
    pairs = []
    for words in sentences:
        for place, centre in enumerate(words):
            around = range(max(place - window, 0), min(place + window + 1, len(words)))
            others = [words[other] for other in around if other != place]
            pairs += [(centre, other) for other in others if centre != 0]
    return np.array(pairs)


# ==== repeated_pairs_once ====
"""A pair is added only if it is not there yet."""

import numpy as np


def skipgram_pairs(sentences, window):
    pairs = []
    for words in sentences:
        for place, centre in enumerate(words):
            around = range(max(place - window, 0), min(place + window + 1, len(words)))
            others = [words[other] for other in around if other != place]
            for other in others:
                if centre != 0 and other != 0 and (centre, other) not in pairs:
                    pairs.append((centre, other))
    return np.array(pairs)


# ==== places_instead_of_words ====
"""The place of the word around is written into the pair instead of its number."""

import numpy as np


def skipgram_pairs(sentences, window):
    pairs = []
    for words in sentences:
        for place, centre in enumerate(words):
            around = range(max(place - window, 0), min(place + window + 1, len(words)))
            others = [other for other in around if other != place and words[other] != 0]
            pairs += [(centre, other) for other in others if centre != 0]
    return np.array(pairs)
