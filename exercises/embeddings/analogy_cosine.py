"""類推：王 − 男 + 女

「a に対する b は、c に対する何か」という類推を、語のベクトルで解け。「男」に
対する「王」が「女」に対する何に当たるかを問うなら、「王」のベクトルから「男」
のベクトルを引き、「女」のベクトルを足したものに近い語を探す。

    unit       長さを 1 にしたベクトル。1 行が 1 語
    query      問いのベクトル。長さを 1 にしたものから作る
    cosines    各語と query のコサイン類似度
    nearest    cosines の大きい順に k 個の、語の番号

問いに使った a, b, c の 3 語は答えの候補にしない。embeddings は 1 行が 1 語の
ベクトルで、長さは語によって異なり、0 のものはない。a, b, c は互いに異なり、k
は残りの語の数以下である。コサイン類似度が等しい語はない。nearest と、その語
のコサイン類似度 similarities を、この順に返せ。

---
    embeddings, unit: (vocabulary, dimensions)    a, b, c, k: scalar
    query: (dimensions,)    nearest, similarities: (k,)
    cosines: (vocabulary,)

---
Analogies: king − man + woman

What is to c as b is to a? Answer with word vectors. If king is to man as what
is to woman, look for the words nearest to the vector of king, less that of
man, plus that of woman.

    unit       the vectors scaled to length 1, a word in each row
    query      the vector of the question, made from those of length 1
    cosines    the cosine similarity of each word and the query
    nearest    the numbers of the k words with the largest cosines, largest
               first

The three words a, b and c of the question are no candidates. The rows of
`embeddings` are the vectors of words; their lengths differ, and none is 0. The
three words differ, k is at most the number of the others, and no two cosine
similarities are equal. Return nearest and the similarities of these words, in
this order.
"""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    unit = ...  # TODO 1
    query = ...  # TODO 2
    cosines = ...  # TODO 3
    ...  # TODO 4
    nearest = ...  # TODO 5
    similarities = cosines[nearest]
    return nearest, similarities
