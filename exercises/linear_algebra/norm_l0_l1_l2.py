"""L0、L1、L2 ノルムと正規化

行列 x の行ごとに、L0 ノルム、L1 ノルム、L2 ノルムを求めよ。L0 ノルムは、0 で
ない要素の個数をこう呼ぶもので、厳密にはノルムではない。

さらに、各行をその L2 ノルムで割り、長さを 1 にした（正規化した）行列である
normalized を求めよ。すべての要素が 0 の行は、nan にせず、そのまま 0 とする。
割る数に微小な数を足してはならない。x には、長さが 10⁻⁶ ほどの行も、0 に近いが
0 でない要素もある。

l0, l1, l2, normalized の順に返せ。l0 は整数の配列である。

---
    x, normalized: (rows, columns)    l0, l1, l2: (rows, 1)

---
L0, L1 and L2 norm, and normalising

Compute the L0, the L1 and the L2 norm of each row of the matrix x. The L0 norm
is the number of elements that are not 0; strictly speaking, it is no norm.

Then compute `normalized`, the matrix in which each row is divided by its L2
norm, so that its length is 1. A row whose elements are all 0 stays 0 and must
not become nan. Add no small number to what is divided by: x has rows, too, of
a length of about 10⁻⁶, and elements that are close to 0 but not 0.

Return l0, l1, l2 and normalized in this order; l0 is an array of integers.
"""

import numpy as np


def norm_l0_l1_l2(x):
    l0 = ...  # TODO 1
    l1 = ...  # TODO 2
    l2 = ...  # TODO 3
    normalized = ...  # TODO 4
    return l0, l1, l2, normalized
