"""文の長さをそろえる（pad_sequences）

長さのまちまちな単語 ID の列 s_1, …, s_n を、長さ maxlen にそろえて 1 つの整数の
行列 padded にせよ。

sequences は列 s_i を並べたリストである。s_i は整数のリストで、どれにも
1 語以上ある。

Keras の `pad_sequences` の既定と同じく、短い列は前（左）を 0 で埋め、長い列は
前（左）を切り捨てて末尾の maxlen 語を残す。語の順序は変えない。kept には、
その列から残す語を並べる。

---
    sequences: [s_1, …, s_n]    maxlen: int, ≥ 1
    padded: (n, maxlen) int

---
Sentences of one length (pad_sequences)

Bring the sequences of word ids s_1, …, s_n, whose lengths differ, to the length
maxlen and put them into one matrix of integers, `padded`.

`sequences` is the list of the s_i; each is a list of integers and has at least
one word.

As Keras's `pad_sequences` does by default, fill short sequences with 0 at the
front (left), and cut long ones at the front (left), so that their last maxlen
words remain. The order of the words stays as it is. `kept` holds those words of
a sequence that remain.
"""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = ...  # TODO 1
    for row, sequence in zip(padded, sequences, strict=True):
        kept = ...  # TODO 2
        ...  # TODO 3
    return padded
