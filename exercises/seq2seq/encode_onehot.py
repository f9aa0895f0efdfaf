"""RNN エンコーダ：one-hot の単語列を文脈ベクトルへ

seq2seq のエンコーダは、文を 1 語ずつ読み、読み終えたときの状態（文脈ベクトル）
に文の意味をまとめる。単語列 words を先頭から順に読み、最後の状態 h を返せ。

words の各行は、1 語を表す one-hot ベクトルである。E は埋め込み行列、W は埋め
込んだ単語 e から状態への、U は 1 時刻前の状態から状態への重み、b はバイアスで
ある。埋め込みは単語の表を引くだけで、バイアスも活性化関数もない。状態の活性化
関数は tanh で、読み始める前の状態は 0 である。同じ単語が何度も出ることがある。

バッチの軸はなく、列ベクトルに左から行列を掛ける形である。E は列が単語に対応し、
行が単語に対応する Keras の `Embedding` とは縦横が逆である。

---
    words: (steps, vocabulary)    E: (dimensions, vocabulary)
    W: (units, dimensions)    U: (units, units)    b, h: (units,)
    e: (dimensions,)

---
An RNN encoder: from one-hot words to the context vector

The encoder of seq2seq reads a sentence word by word; the state it is in at the
end (the context vector) sums the sentence up. Read the sequence `words` from
first to last and return the last state h.

Each row of `words` is the one-hot vector of a word. E is the embedding matrix,
W leads from the embedded word e to the state, U from the state one step before
to the state, and b is the bias. Embedding a word is looking it up in a table:
there is no bias and no activation. The activation of the state is tanh, and the
state before the first word is 0. A word may occur several times.

There is no batch axis; vectors are columns, multiplied by matrices from the
left. Here each column of E belongs to a word; in Keras's `Embedding` it is each
row.
"""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros(len(b))
    for w in words:
        e = ...  # TODO 1
        h = ...  # TODO 2
    return h
