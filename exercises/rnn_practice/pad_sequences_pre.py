"""文の長さをそろえる（pad_sequences）

長さのまちまちな単語 ID の列を、長さ maxlen にそろえて 1 つの行列にせよ。

    sequences: 整数のリストを並べたリスト。どの列にも 1 語以上ある
    maxlen: 1 以上の整数
    padded: (列の数, maxlen) の整数の配列

Keras の `pad_sequences` の既定と同じく、短い列は前（左）を 0 で埋め、長い列は前
（左）を切り捨てて末尾の maxlen 語を残す。語の順序は変えない。

kept には、その列から残す語を並べる。

---
Sentences of one length (pad_sequences)

Bring sequences of word ids, whose lengths differ, to the length maxlen and put
them into one matrix.

    sequences: a list of lists of integers; each has at least one word
    maxlen: an integer, at least 1
    padded: an array of integers, (number of sequences, maxlen)

As Keras's `pad_sequences` does by default, fill short sequences with 0 at the
front (left), and cut long ones at the front (left), so that their last maxlen
words remain. The order of the words stays as it is.

kept holds those words of a sequence that remain.
"""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = ...  # TODO 1
    for row, sequence in zip(padded, sequences, strict=True):
        kept = ...  # TODO 2
        ...  # TODO 3
    return padded
