"""負例を引く分布

negative sampling の負例を引く。語の番号は 0 から vocabulary − 1 までで、
counts は、コーパスに現れた回数である。

    shares           元の割合。回数の、全体に占める割合
    weights          回数の 0.75 乗。正例の語 target は負例にしないので、0 と
                     する
    probabilities    weights を、和が 1 になるように割った確率
    negatives        引いた負例の番号。乱数 uniform の 1 つにつき 1 語

uniform の値は [0, 1) の一様乱数である。その 1 つを u とし、確率を番号の順に
足していって、和が初めて u を超える（等しいときは含まない）語を引く。同じ語が
何度引かれてもよい。1 度も現れない語は引かれない。target のほかに、現れた語が
ある。引数の値は変えない。丸め誤差が引く語を左右することはない。shares,
probabilities, negatives の順に返せ。

---
    counts, shares, weights, probabilities: (vocabulary,)    target: scalar
    uniform, negatives: (samples,)

---
The distribution of negative words

Draw the negative words of negative sampling. Words are numbered from 0 to
vocabulary − 1; `counts` says how often each occurs in the corpus.

    shares           the old shares: of each word among all of the corpus
    weights          the counts to the power of 0.75; 0 for `target`, the
                     positive word, which is never drawn
    probabilities    the weights, divided so that their sum is 1
    negatives        the numbers of the words drawn: one for each random number
                     of `uniform`

The values of `uniform` are uniformly distributed in [0, 1). For one of them,
u, add up the probabilities in the order of the numbers: the word drawn is that
with which the sum exceeds u for the first time (being equal is not enough). A
word may be drawn many times. Words that never occur are never drawn; besides
`target` there are some that do. Arguments keep their values. No rounding error
decides which word is drawn. Return shares, probabilities and negatives, in
this order.
"""

import numpy as np


def unigram_sampler(counts, target, uniform):
    weights = ...  # TODO 1
    ...  # TODO 2
    probabilities = ...  # TODO 3
    negatives = ...  # TODO 4
    shares = counts / np.sum(counts)
    return shares, probabilities, negatives
