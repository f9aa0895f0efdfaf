"""ビーム探索

言語モデルで、対数確率の和が大きい列をビーム探索で求めよ。見つかった列のリスト
sequences と、その対数確率の和のリスト scores を、どちらも scores の大きい順に、
この順で返せ。

言語モデルは p で与えられる。p[n, i, j] は、直前のトークンが i のとき、列の n 番
目（0 から数える）のトークンが j である確率である。列の 0 番目の直前は start_id
で、これは列に入らない。終わりのトークン end_id を選ぶと、列はそこで終わる。列の
得点は、各トークンの確率の対数の和であり、長さでは割らない。

    はじめ    ビームには、空の列（得点 0）だけがある
    1 段      ビームの各列について、終わっていないものは 1 トークン延ばし、すべ
              ての延ばし方を候補とする。終わったものは、そのまま候補とする。候補
              のうち得点の大きいほうから width 本を、次のビームとする
    終わり    steps 段を繰り返し、最後のビームを返す。終わっていない列もある

候補が width 本に足りなければ、すべて残す。列はトークンの番号のリストで、end_id
も含む。beam は (列, 得点) の組のリスト、candidates は候補のリストである。
start_id と end_id は異なり、0 の確率はない。得点の等しい候補もない。

---
    p: (steps, vocabulary, vocabulary)    Σ_j p[n, i, j] = 1
    start_id, end_id, width, steps: int    width ≥ 1    steps ≥ 1

---
Beam search

Find, with a beam search, rows of tokens that a language model gives a large sum
of log-probabilities. Return the list of rows found, `sequences`, and that of
their sums, `scores`, in this order, both by falling scores.

The model is given by p: p[n, i, j] is the probability that token number n of a
row (counted from 0) is j if the one before it is i. Before number 0 stands
start_id, which is no part of the row. A row ends when the token end_id is
chosen. Its score is the sum of the logarithms of its tokens' probabilities, not
divided by its length.

    start        the beam holds the empty row alone, with score 0
    one round    each row of the beam that has not ended is made longer by one
                 token, and all ways to do so are candidates; one that has ended
                 is a candidate as it is. The width candidates with the largest
                 scores are the next beam
    end          after steps rounds the beam is what is returned, with rows that
                 have not ended, too

Where there are fewer candidates than width, all stay. A row is a list of token
numbers, its end_id among them. beam is a list of pairs (row, score), candidates
the list of candidates. start_id and end_id differ, no probability is 0, and no
two candidates have equal scores.
"""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    beam = [([], 0.0)]
    for _ in range(steps):
        candidates = []
        for row, score in beam:
            last = row[-1] if row else start_id
            ...  # TODO 1
            for token in range(p.shape[-1]):
                gain = ...  # TODO 2
                ...  # TODO 3
        ...  # TODO 4
        beam = ...  # TODO 5
    sequences, scores = [row for row, _ in beam], [score for _, score in beam]
    return sequences, scores
