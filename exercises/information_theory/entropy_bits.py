"""エントロピー（ビット）

各行が離散の確率分布である p から、行ごとのエントロピー（平均情報量）entropy を
ビット単位で求めよ。

確率 0 の記号もあり、0 · log 0 は 0 とする。ほとんど 1 つの記号しか出ない分布も
あるので、値がずれないように、確率に小さな ε は足さない。

information[n, k] は、分布 n で記号 k が出たことの自己情報量（ビット）とする。
確率 0 の記号の自己情報量は 0 とおく。

---
    p, information: (distributions, symbols)    entropy: (distributions,)

---
Entropy in bits

Each row of p is a discrete probability distribution. Compute the entropy of
each row, `entropy`, in bits.

Some symbols have probability 0, and 0 · log 0 counts as 0. In some
distributions one symbol is nearly certain; no small ε is added to probabilities
then, as it would change the value.

information[n, k] is the self-information, in bits, of symbol k in distribution
n. For a symbol of probability 0 let it be 0.
"""

import numpy as np


def entropy_bits(p):
    information = ...  # TODO 1
    entropy = ...  # TODO 2
    return information, entropy
