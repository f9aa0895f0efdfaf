"""SpecAugment と EDA

音声の特徴量 x と文 words を、ラベルが変わらないように変えた masked と edited を
求めよ。

x は対数メルスペクトログラムで、平均が 0 になるように正規化してある。masked は、
x の次の部分を 0 にしたものである。

    time_masks         (start, length): フレーム start から続く length 個のフ
                       レームの、全チャネル。ただし length が limit フレームを
                       超えるときは、limit フレームだけを隠す
    frequency_masks    (start, length): チャネル start から続く length 個のチャ
                       ネルの、全フレーム
    limit              フレームの数の share 倍の、小数点以下を切り捨てた整数

words は単語の番号の列である。まず、swaps の組 (i, j) を先頭から順に
1 組ずつとって、そのときの i 番目と j 番目を入れ替える（0 から数える）。
その結果が swapped である。次に、swapped の k 番目の単語を、uniform[k] が p より
小さければ消す。その結果が edited である。ただし、全部の単語が消えるなら、
swapped の keep 番目の単語だけを残す。

masked, edited の順に返せ。元の x と words は変えない。

---
    x, masked: (frames, channels)
    time_masks, frequency_masks, swaps: (pairs, 2), integers, pairs ≥ 0
    words, swapped, uniform: (length,)    edited: (kept,)

---
SpecAugment and EDA

Change x, features of speech, and words, a sentence, in ways that leave their
labels; the results are masked and edited.

x is a log mel spectrogram, normalised to a mean of 0. masked is x with zeros in
these places.

    time_masks         (start, length): all channels of `length` frames in a
                       row, of which `start` is the first. If that is more than
                       limit frames, only the first limit of them are masked
    frequency_masks    (start, length): all frames of `length` channels in a
                       row, of which `start` is the first
    limit              share times the number of frames, with what comes after
                       the decimal point dropped

words are the numbers of the words of a sentence. First the pairs (i, j) of
swaps are taken one after the other, and the words that are then in places i and
j (from 0) are exchanged: swapped. Then word k is deleted where uniform[k] is
less than p: edited. If that would delete all of the words, the one in place
keep of swapped is all that stays.

Return masked and edited, in this order. x and words themselves do not change.
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
    limit = ...  # TODO 1
    for start, length in time_masks:
        ...  # TODO 2
    for start, length in frequency_masks:
        ...  # TODO 3

    swapped = words.copy()
    for i, j in swaps:
        ...  # TODO 4
    edited = ...  # TODO 5
    if len(edited) == 0:
        edited = ...  # TODO 6
    return masked, edited
