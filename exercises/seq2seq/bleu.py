"""BLEU

機械翻訳の出力 candidate を、1 つの参照訳 reference と比べる。どちらも単語の ID
のリストである。max_n 語の並びまでを使う BLEU を求めよ。平滑化はしない。

    precisions         n = 1, …, max_n の、修正 n-gram 精度のリスト。candidate
                       の n-gram（隣り合う n 語の並び）のうち、reference にも
                       あるものの割合である。candidate に同じ n-gram が何度現れ
                       ても、一致と数えるのは、reference に現れる回数までで
                       ある。
    brevity_penalty    短い訳への罰則。candidate が reference より短いときだけ
                       1 より小さくなり、その値は、1 から「reference の語数が
                       candidate の語数の何倍か」を引いて指数関数に通したもので
                       ある。
    score              BLEU。precisions の幾何平均（重みは等しい）に
                       brevity_penalty を掛けたもので、precisions に 0 があれば
                       0 である。

関数 ngrams は、n-gram を組（tuple）で表し、出現回数を数えた Counter を返す。
found と known がその結果で、Counter にない n-gram の回数は 0 になる。matches は
一致と数えた n-gram の個数、precision は精度である。

---
    len(candidate) ≥ max_n    len(reference) ≥ max_n    0 ≤ score ≤ 1

---
BLEU

Compare `candidate`, what a machine translated, with one reference translation,
`reference`; both are lists of ids of words. Compute the BLEU that uses
sequences of up to max_n words, without smoothing.

    precisions         the list of modified n-gram precisions for
                       n = 1, …, max_n: of the n-grams of candidate (n words in
                       a row), the share that reference has too. However often
                       candidate repeats an n-gram, no more of them count as
                       matches than occur in reference.
    brevity_penalty    smaller than 1 only where candidate is shorter than
                       reference: then 1 minus the number of times that
                       reference is as long as candidate, put through the
                       exponential function
    score              BLEU: the geometric mean of precisions (with equal
                       weights) times brevity_penalty; 0 if one of precisions is

The function ngrams represents n-grams as tuples and returns a Counter of how
often each occurs. found and known are such counters; an n-gram that is not in a
Counter has the count 0. matches is the number of n-grams that count as matches,
precision the precision.
"""

from collections import Counter

import numpy as np


def ngrams(words, n):
    return Counter(tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        found, known = ngrams(candidate, n), ngrams(reference, n)
        matches = ...  # TODO 1
        precision = ...  # TODO 2
        precisions.append(precision)
    brevity_penalty = ...  # TODO 3
    score = ...  # TODO 4
    return precisions, brevity_penalty, score
