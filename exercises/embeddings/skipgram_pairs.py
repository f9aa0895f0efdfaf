"""skip-gram の訓練データ

文の集まり sentences から、skip-gram の学習に使う語の組 pairs を作れ。文は語
の番号の列である。

    around    周囲の語の場所。場所 place の前後それぞれ window 語までのうち、
              文の中にあるもの
    pairs     （中心の語の番号、周囲の語の番号）の組。1 行が 1 組

並べ方は、文の順、その中で中心の場所の順、その中で周囲の場所の順である。中心
の語は、その場所では自分の周囲の語にならない。ただし、同じ語が別の場所にあれ
ば組になる。同じ組が何度でもできる。組は、文の境をまたがない。

番号 0 は語彙にない語（未知語）を表す。0 を含む組は作らないが、0 も場所は占め
る。1 語だけの文からは、組はできない。全体では 1 組以上できる。

---
    sentences: [(steps,), …]    window: scalar    pairs: (pairs, 2)

---
Training data for skip-gram

From `sentences`, each of them the numbers of its words, make `pairs`, the
pairs of words that a skip-gram model is trained with.

    around    the places of the words around: up to `window` words on each side
              of a place, within the sentence
    pairs     (number of the centre, number of a word around it), a pair a row

They are in the order of the sentences, within these of the places of the
centre, and within these of the places around. A centre is not around itself,
but the same word at another place makes a pair with it. A pair may come many
times. No pair reaches from one sentence into another.

Number 0 stands for words that are not in the vocabulary. No pair contains it,
but it takes up its place. A sentence of one word gives no pair. There is at
least one pair in all.
"""

import numpy as np


def skipgram_pairs(sentences, window):
    pairs = []
    for words in sentences:
        for place, centre in enumerate(words):
            around = ...  # TODO 1
            others = ...  # TODO 2
            ...  # TODO 3
    return np.array(pairs)
