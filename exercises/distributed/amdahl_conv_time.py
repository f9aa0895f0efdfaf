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
    new_seconds = ...  # TODO 1
    speedup = ...  # TODO 2
    new_share = ...  # TODO 3
    limit = ...  # TODO 4
    return new_seconds, speedup, new_share, limit
