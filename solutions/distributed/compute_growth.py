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
    demand = yearly ** (months / 12)  # blank
    moore = 2 ** (months / doubling)  # blank
    gap = demand / moore  # blank
    catch_up = math.log2(demand) * doubling / 12  # blank
    return demand, moore, gap, catch_up


# ==== grading ====


def cases(rng):
    # By hand: three years, ten times a year and twice in 18 months.
    yield dict(yearly=10.0, doubling=18, months=36)
    yield dict(yearly=10.0, doubling=18, months=int(rng.integers(5, 12)))
    yield dict(yearly=float(rng.uniform(3, 9)), doubling=24, months=int(rng.integers(61, 71)))
    yield dict(yearly=float(rng.uniform(2, 6)), doubling=18, months=12)
    # Slower than Moore's law.
    yield dict(yearly=float(rng.uniform(1.1, 1.4)), doubling=18, months=int(rng.integers(13, 23)))
    yield dict(yearly=float(rng.uniform(2, 6)), doubling=int(rng.choice([12, 20])), months=0)


BORDERS = {
    "the figures of the course": "yearly == 10 and doubling == 18 and months % 36 == 0",
    "less than a year": "0 < months < 12",
    "one year": "months == 12",
    "no whole number of years": "months > 12 and months % 12",
    "another time of doubling": "doubling == 24",
    "slower than Moore's law": "yearly < 2 ** (12 / doubling) and months > 0",
    "no time at all": "months == 0",
}


def oracle(yearly, doubling, months):
    import tensorflow as tf

    def grown(of_a_month):
        """Month by month."""
        return tf.reduce_prod(tf.fill([months], tf.constant(of_a_month, tf.float64)))

    demand, moore = grown(yearly ** (1 / 12)), grown(2 ** (1 / doubling))
    # The elements reach a multiple after as many doublings as it has factors of 2.
    low, high = tf.constant(0.0, tf.float64), tf.constant(200.0, tf.float64)
    for _ in range(60):
        middle = (low + high) / 2
        if tf.pow(tf.constant(2, tf.float64), middle) < demand:
            low = middle
        else:
            high = middle
    return demand, moore, demand / moore, low * doubling / 12


STEM = dict(
    ja="学習に使われる計算量は 1 年ごとに yearly 倍、半導体の素子の数は doubling か月ごとに 2 倍になる。months か月の間のそれぞれの伸び demand、moore とその比、素子の数だけで demand 倍に達するまでの年数 catch_up を求める。",
    en="The computation that goes into training becomes `yearly` times as much every year, and the elements of a chip double every `doubling` months. This computes how much both grow in `months` months, demand and moore, their ratio, and catch_up, how many years it takes until the elements alone have become `demand` times as many.",
)

VARIANTS = {
    "exponential": dict(
        right="yearly ** (months / 12)", same="math.exp(math.log(yearly) * months / 12)"
    ),
    "root-first": dict(right="2 ** (months / doubling)", same="(2 ** (1 / doubling)) ** months"),
    "difference-of-logarithms": dict(
        right="demand / moore", same="2 ** (math.log2(demand) - months / doubling)"
    ),
    "natural": dict(
        right="math.log2(demand) * doubling / 12",
        same="months / 12 * (math.log(yearly) / 12) / (math.log(2) / doubling)",
    ),
}

MISTAKES = {
    "linear-demand": dict(
        right="yearly ** (months / 12)",
        wrong="yearly * months / 12",
        ja="毎年同じ量だけ増えるとしている。毎年同じ倍率で増える。",
        en="This adds the same amount every year; every year multiplies.",
    ),
    "simple-interest": dict(
        right="yearly ** (months / 12)",
        wrong="1 + (yearly - 1) * months / 12",
        ja="最初の値に対して毎年同じ量を足している（単利）。増えた後の値が、また yearly 倍になる（複利）。",
        en="This adds the same part of the first value every year, like simple interest; what has grown is multiplied again.",
    ),
    "months-for-years": dict(
        right="yearly ** (months / 12)",
        wrong="yearly**months",
        ja="倍率は 1 年ごとのものだが、月の数だけ掛けている。",
        en="The factor is that of a year; here it is applied every month.",
    ),
    "whole-years": dict(
        right="yearly ** (months / 12)",
        wrong="yearly ** (months // 12)",
        ja="満 1 年に足りない月を数えていない。途中の月でも伸び続ける。",
        en="Months that make no whole year are not counted; growth goes on within a year.",
    ),
    "percent": dict(
        right="yearly ** (months / 12)",
        wrong="(1 + yearly) ** (months / 12)",
        ja="yearly は倍率で、増加率ではない。",
        en="`yearly` is a factor, not a rate of increase.",
    ),
    "doubled-yearly": dict(
        right="2 ** (months / doubling)",
        wrong="2 ** (months / 12)",
        ja="毎年 2 倍としている。2 倍になるのは doubling か月ごとである。",
        en="This doubles every year; it takes `doubling` months.",
    ),
    "whole-doublings": dict(
        right="2 ** (months / doubling)",
        wrong="2.0 ** (months // doubling)",
        ja="doubling か月に足りない月を数えていない。途中の月でも伸び続ける。",
        en="Months that make no whole doubling are not counted; growth goes on in between.",
    ),
    "months-in-years": dict(
        right="2 ** (months / doubling)",
        wrong="2 ** (months / 12 / doubling)",
        ja="年数を月数で割っている。doubling の単位は月である。",
        en="This divides years by months; `doubling` is in months.",
    ),
    "linear-moore": dict(
        right="2 ** (months / doubling)",
        wrong="2 * months / doubling",
        ja="同じ量ずつ増えるとしている。2 倍になることを繰り返す。",
        en="This adds the same amount every time; doubling multiplies.",
    ),
    "squared": dict(
        right="2 ** (months / doubling)",
        wrong="(months / doubling) ** 2",
        ja="底と指数が逆である。2 乗ではなく、2 の累乗になる。",
        en="Base and exponent are exchanged: it is a power of two, not a square.",
    ),
    "doubling-per-month": dict(
        right="2 ** (months / doubling)",
        wrong="2 ** (doubling / months if months else 0)",
        ja="期間の比が逆で、長く待つほど伸びが小さくなる。",
        en="The ratio of the times is turned round: the longer one waits, the smaller the growth.",
    ),
    "difference": dict(
        right="demand / moore",
        wrong="demand - moore",
        ja="差ではなく比である。何倍の個数かを求める。",
        en="It is a ratio and not a difference: how many times as many.",
    ),
    "ratio-turned": dict(
        right="demand / moore",
        wrong="moore / demand",
        ja="比が逆で、足りないほど小さくなる。",
        en="The ratio is turned round: the more is lacking, the smaller it is.",
    ),
    "product": dict(
        right="demand / moore",
        wrong="demand * moore",
        ja="素子の数が増えれば、要る個数は減る。",
        en="More elements on a chip make fewer chips, not more.",
    ),
    "natural-logarithm": dict(
        right="math.log2(demand)",
        wrong="math.log(demand)",
        ja="2 倍になる回数は、2 を底とする対数である。",
        en="How often it doubles is a logarithm to the base 2.",
    ),
    "in-months": dict(
        right="math.log2(demand) * doubling / 12",
        wrong="math.log2(demand) * doubling",
        ja="月の数になっている。求めるのは年数である。",
        en="These are months; it is years that are asked for.",
    ),
    "doublings": dict(
        right="math.log2(demand) * doubling / 12",
        wrong="math.log2(demand)",
        ja="2 倍になる回数であり、年数ではない。",
        en="This is how often it doubles, not how many years that takes.",
    ),
    "for-the-gap": dict(
        right="math.log2(demand)",
        wrong="math.log2(gap)",
        ja="比の分だけの年数になっている。はじめから demand 倍になるまでを数える。",
        en="These are the years for the ratio alone; one counts from the beginning until demand is reached.",
    ),
}
