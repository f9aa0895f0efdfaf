"""BERT の入力の埋め込み

BERT の入力は、[CLS] 文 A [SEP] 文 B [SEP] または [CLS] 文 A [SEP] のトークンの
番号の列 ids で、短い列は後ろに [PAD] を詰めて長さをそろえてある。ids から、
文の区分 segments と、エンコーダに入る埋め込み embedded を求め、この順に返せ。

    before      各位置について、それより前（その位置を含まない）の [SEP] の数
    segments    [CLS] から 1 つ目の [SEP] まで（[SEP] を含む）は 0、その後の文 B
                とその [SEP] は 1。[PAD] は、どこでも 0
    summed      トークン、区分、位置の 3 つの埋め込みを組み合わせたもの
    embedded    summed を層正規化したもの。gamma 倍して beta を足す

埋め込みの表は token_table、segment_table、position_table で、行がベクトルであ
る。位置の番号は、列の先頭を 0 とする。位置の表は、列より長いことがある。層正規
化の分散は要素の数で割り、epsilon は分散に足す。sep_id と pad_id は [SEP] と
[PAD] の番号である。

---
    ids, before, segments: (batch, length)    sep_id, pad_id: int
    token_table: (vocabulary, size)    segment_table: (2, size)
    position_table: (positions, size)    positions ≥ length
    summed, embedded: (batch, length, size)
    gamma, beta: (size,)    epsilon: float

---
The input embedding of BERT

BERT reads [CLS] sentence A [SEP] sentence B [SEP], or [CLS] sentence A [SEP],
as a row of token numbers, ids; short rows are filled up at the end with [PAD].
From ids compute `segments`, which tells the sentences apart, and `embedded`,
which enters the encoder; return them in this order.

    before      for each place, how many [SEP] stand before it (without itself)
    segments    0 from [CLS] to the first [SEP], this included, 1 for sentence B
                and its [SEP]; 0 for [PAD] anywhere
    summed      the three embeddings, of token, segment and position, combined
    embedded    summed after layer normalisation, times gamma, plus beta

The tables of embeddings are token_table, segment_table and position_table; each
row is a vector. Positions are numbered from 0 at the start of a row; their
table may be longer than the rows. The variance of the layer normalisation
divides by the number of elements, and epsilon is added to it. sep_id and pad_id
are the numbers of [SEP] and [PAD].
"""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    before = ...  # TODO 1
    segments = ...  # TODO 2
    places = ...  # TODO 3
    summed = ...  # TODO 4
    mean = ...  # TODO 5
    variance = ...  # TODO 6
    embedded = ...  # TODO 7
    return segments, embedded
