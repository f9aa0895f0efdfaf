"""計算量の伸びとムーアの法則

大きなモデルの学習に使われる計算量は、1 年ごとに yearly 倍になってきた。一方、
ムーアの法則によれば、1 つの半導体に載る素子の数は doubling か月ごとに 2 倍に
なる。どちらも、途中の月でも同じ割合で伸び続けるとする。

months か月の間に、計算量が何倍になるかを demand、素子の数が何倍になるかを
moore とする。gap は、計算量の伸びを賄うには、半導体を何倍の個数使わなければな
らないか、すなわち 2 つの伸びの比である。catch_up は、素子の数だけで demand 倍
に達するまでの年数とする。

---
    yearly, doubling, months, demand, moore, gap, catch_up: scalar

---
The growth of computation, and Moore's law

The computation that goes into training large models has become `yearly` times
as much every year. By Moore's law, the number of elements on one chip doubles
every `doubling` months. Let both grow at a steady rate, within a year as well.

`demand` is how many times as much the computation becomes in `months` months,
and `moore` how many times as many the elements become. `gap` is how many times
as many chips it takes to bear that, the ratio of the two. catch_up is how many
years it takes until the elements alone have become `demand` times as many.
"""

import math


def compute_growth(yearly, doubling, months):
    demand = ...  # TODO 1
    moore = ...  # TODO 2
    gap = ...  # TODO 3
    catch_up = ...  # TODO 4
    return demand, moore, gap, catch_up
