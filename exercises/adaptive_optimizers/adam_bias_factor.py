"""Adam のバイアス補正

Adam の m は勾配の、v は勾配の 2 乗の指数移動平均である。それまでの平均を残す
割合は、m では beta_1、v では beta_2 である。m も v も 0 から始まるので、その
ままでは小さすぎる。そこで、勾配が毎回同じ値 g なら、何回目の更新でも m̂ = g、
v̂ = g² となるように、m と v をそれぞれ、t と割合だけで決まる数で割る。割った
結果を m̂、v̂ とする。

t 回目の更新（最初は t = 1）で、次の 3 つの実数を求め、この順に返せ。

    first     m̂ を求めるときに m を割る数
    second    v̂ を求めるときに v を割る数の、平方根
    alpha     補正した学習率。learning_rate が η のとき、補正した値で動く量を、
              補正する前の m と v で表すための係数とする。ε は 0 とみなす

t は 1 以上の整数で、1000 を超えることもある。

---
    η m̂ / √v̂ = alpha · m / √v

---
The bias correction of Adam

Adam's m and v are exponential moving averages of the gradients and of their
squares. The share of the old average that is kept is beta_1 for m and beta_2
for v, and as both begin at 0, they are too small as they are. So m and v are
divided by a number each, which depends on t and on that share alone, to make m̂
and v̂, such that m̂ = g and v̂ = g² after any number of updates with one and the
same gradient g.

Compute for the t-th update (the first has t = 1) three real numbers, and return
them in this order.

    first     what m is divided by for m̂
    second    the root of what v is divided by for v̂
    alpha     the corrected learning rate. If learning_rate is η, it is the
              factor with which m and v as they are before the correction make
              w move as far as the corrected ones do; ε counts as 0

t is an integer of at least 1, and may be more than 1000.
"""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = ...  # TODO 1
    second = ...  # TODO 2
    alpha = ...  # TODO 3
    return first, second, alpha
