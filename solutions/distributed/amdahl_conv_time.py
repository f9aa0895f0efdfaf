"""畳み込みの高速化とアムダールの法則

画像 1 枚の推論に seconds 秒かかり、そのうち畳み込み層が割合 conv_share を占め
る CNN がある。畳み込み層だけを factor 倍に速くした。ほかの計算の速さは変わら
ず、順に行われるとして、次の値を求めよ。

new_seconds は 1 枚にかかる時間、speedup は全体が何倍速くなったか、new_share
は畳み込み層が占めるようになった割合である。limit は、畳み込み層をいくらでも速
くできるときに、全体の速さが近づく上限の倍率とする。conv_share は 0 以上 1 未
満、factor は 1 以上である。

---
    seconds, conv_share, factor, new_seconds, speedup, new_share, limit: scalar

---
Faster convolutions, and Amdahl's law

A CNN takes `seconds` seconds for an image, of which its convolution layers take
the share conv_share. These layers alone are made `factor` times as fast. All
else goes on at its old speed, one after the other.

new_seconds is the time that an image takes now, `speedup` how many times as
fast the whole has become, and new_share the share that the convolution layers
take now. `limit` is how many times as fast the whole can become at most, if the
convolution layers may be made as fast as one likes. conv_share is at least 0
and less than 1, and `factor` is at least 1.
"""


def amdahl_conv_time(seconds, conv_share, factor):
    new_seconds = seconds * (1 - conv_share + conv_share / factor)  # blank
    speedup = seconds / new_seconds  # blank
    new_share = seconds * conv_share / factor / new_seconds  # blank
    limit = 1 / (1 - conv_share)  # blank
    return new_seconds, speedup, new_share, limit


# ==== grading ====


def cases(rng):
    def drawn(conv_share, factor):
        seconds = float(rng.uniform(0.3, 4))
        return dict(seconds=seconds, conv_share=float(conv_share), factor=float(factor))

    # By hand: half of two seconds becomes four times as fast.
    yield dict(seconds=2.0, conv_share=0.5, factor=float(rng.choice([4, 5])))
    # What was measured of AlexNet: 95 % on a GPU, 89 % on a CPU.
    yield drawn(0.95, rng.uniform(2, 30))
    yield drawn(0.89, rng.uniform(2, 30))
    yield drawn(0.95, rng.uniform(1e4, 1e5))
    yield drawn(rng.uniform(0.2, 0.8), 1)
    yield drawn(0, rng.uniform(2, 9))


BORDERS = {
    "nothing becomes faster": "factor == 1 and conv_share > 0",
    "no convolutions": "conv_share == 0 and factor > 1",
    "AlexNet on a GPU": "conv_share == 0.95 and factor < 100",
    "AlexNet on a CPU": "conv_share == 0.89",
    "near to the limit": "conv_share > 0 and factor > 1000",
}


def oracle(seconds, conv_share, factor):
    import tensorflow as tf

    # In seconds: what the convolutions take, and what the rest does.
    before = tf.constant([seconds * conv_share, seconds - seconds * conv_share], tf.float64)
    after = before / tf.constant([factor, 1], tf.float64)
    total = tf.reduce_sum(after)
    return total, tf.reduce_sum(before) / total, after[0] / total, seconds / before[1]


STEM = dict(
    ja="画像 1 枚に seconds 秒かかる CNN で、割合 conv_share を占める畳み込み層だけを factor 倍に速くする。1 枚にかかる時間、全体が速くなる倍率、畳み込み層が占める割合と、畳み込み層をいくらでも速くできるときの倍率の上限を求める。",
    en="A CNN takes `seconds` seconds for an image, of which its convolution layers take the share conv_share; these alone are made `factor` times as fast. This computes the time of an image, how many times as fast the whole is, the share of the convolutions, and how many times as fast the whole can be at most.",
)

VARIANTS = {
    "two-times": dict(
        right="seconds * (1 - conv_share + conv_share / factor)",
        same="seconds * conv_share / factor + seconds - seconds * conv_share",
    ),
    "saved": dict(
        right="seconds * (1 - conv_share + conv_share / factor)",
        same="seconds * (1 - conv_share * (1 - 1 / factor))",
    ),
    "harmonic": dict(
        right="seconds / new_seconds", same="1 / (conv_share / factor + (1 - conv_share))"
    ),
    "rest-of-the-share": dict(
        right="seconds * conv_share / factor / new_seconds",
        same="1 - seconds * (1 - conv_share) / new_seconds",
    ),
}

MISTAKES = {
    "everything-faster": dict(
        right="seconds * (1 - conv_share + conv_share / factor)",
        wrong="seconds / factor",
        ja="全部が速くなったとしている。畳み込み層のほかは、元の速さのままである。",
        en="This makes everything faster; what is no convolution stays as it is.",
    ),
    "rest-forgotten": dict(
        right="seconds * (1 - conv_share + conv_share / factor)",
        wrong="seconds * conv_share / factor",
        ja="畳み込み層の時間だけで、ほかの計算の時間が抜けている。",
        en="This is the time of the convolutions; the rest takes time as well.",
    ),
    "shares-exchanged": dict(
        right="1 - conv_share + conv_share / factor",
        wrong="conv_share + (1 - conv_share) / factor",
        ja="速くなる部分と変わらない部分が逆である。",
        en="What becomes faster and what does not are exchanged.",
    ),
    "slower": dict(
        right="conv_share / factor)",
        wrong="conv_share * factor)",
        ja="速くなるのに、かかる時間を掛けて延ばしている。",
        en="What becomes faster takes less time; multiplied, it takes more.",
    ),
    "remainder-taken-off": dict(
        right="seconds * (1 - conv_share + conv_share / factor)",
        wrong="seconds - seconds * conv_share / factor",
        ja="速くなった畳み込み層にかかる時間を引いている。引くのは、短くなった分である。",
        en="This takes off the time that the faster convolutions need; it is what was saved that goes.",
    ),
    "share-of-the-factor": dict(
        right="seconds * (1 - conv_share + conv_share / factor)",
        wrong="seconds / (1 - conv_share + conv_share * factor)",
        ja="速さを割合で平均している。割合は時間についてのものなので、平均するのは時間である。",
        en="This averages speeds by the shares; the shares are of time, and so it is times that are averaged.",
    ),
    "percent-saved": dict(
        right="seconds / new_seconds",
        wrong="(seconds - new_seconds) / seconds",
        ja="短くなった時間の割合である。何倍速くなったかは、前後の時間の比になる。",
        en="This is the part of the time that is saved; how many times as fast is a ratio of times.",
    ),
    "gain-in-speed": dict(
        right="seconds / new_seconds",
        wrong="seconds / new_seconds - 1",
        ja="速さの増えた分になっている。何倍かを求めるので、速くならなければ 1 である。",
        en="This is by how much the speed has grown; how many times as fast is 1 where nothing becomes faster.",
    ),
    "ratio-turned": dict(
        right="seconds / new_seconds",
        wrong="new_seconds / seconds",
        ja="比が逆で、速くなるほど小さくなる。",
        en="The ratio is turned round: the faster, the smaller it is.",
    ),
    "linear": dict(
        right="seconds / new_seconds",
        wrong="1 - conv_share + conv_share * factor",
        ja="速さの倍率を割合で平均している。これは、計算の量を増やして時間をそろえるとき（グスタフソンの法則）の値である。",
        en="This averages the factors of speed. It holds where more is computed in the same time, which is Gustafson's law.",
    ),
    "share-unchanged": dict(
        right="seconds * conv_share / factor / new_seconds",
        wrong="conv_share",
        ja="元の割合のままである。速くなった部分の割合は下がる。",
        en="This is the old share; what becomes faster takes a smaller one.",
    ),
    "share-of-the-old-time": dict(
        right="/ factor / new_seconds",
        wrong="/ factor / seconds",
        ja="元の時間で割っている。いまの時間に占める割合を求める。",
        en="This divides by the old time; what is asked for is the share of the new.",
    ),
    "share-not-faster": dict(
        right="seconds * conv_share / factor / new_seconds",
        wrong="seconds * conv_share / new_seconds",
        ja="畳み込み層の時間が、速くする前のままになっている。",
        en="The time of the convolutions is the one from before.",
    ),
    "share-of-the-rest": dict(
        right="seconds * conv_share / factor / new_seconds",
        wrong="seconds * (1 - conv_share) / new_seconds",
        ja="畳み込み層以外が占める割合になっている。",
        en="This is the share of what is no convolution.",
    ),
    "limit-of-the-share": dict(
        right="1 / (1 - conv_share)",
        wrong="1 / conv_share",
        ja="残る時間は、畳み込み層以外の分である。",
        en="The time that is left is that of what is no convolution.",
    ),
    "limit-is-the-factor": dict(
        right="1 / (1 - conv_share)",
        wrong="factor",
        ja="全体がその倍率に達するのは、畳み込み層だけでできているときに限る。",
        en="The whole reaches that factor only where there is nothing but convolutions.",
        exam=False,
    ),
    "limit-in-seconds": dict(
        right="1 / (1 - conv_share)",
        wrong="seconds * (1 - conv_share)",
        ja="これは残る時間で、倍率ではない。",
        en="This is the time that is left, not how many times as fast.",
    ),
}
