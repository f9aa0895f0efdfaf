"""正規化でまとめる軸

x: (N, H, W, C)（N はバッチ、H, W は画素、C はチャネル）を正規化するとき、平均と分散をと
る範囲を、まとめる軸の文字を N, H, W, C の順に並べた文字列で返せ。たとえば、画素とチャ
ネルをまとめるなら "HWC" である。

    batch_norm       学習時の Batch Normalization
    layer_norm       Layer Normalization（畳み込み層に使う、教科書の形）
    instance_norm    Instance Normalization

あわせて、次の 2 つを文字列で返せ。

    groups           Group Normalization が Instance Normalization に等しくなる
                     組の数: "1", "C", "N" のどれか
    depends          同じサンプルの結果が、一緒に渡すほかのサンプルで変わるもの:
                     "batch", "layer", "instance" のどれか（いずれも学習時）

---
Which axes a normalisation puts together

x has shape (N, H, W, C): N is the batch, H and W the pixels, C the channels. Over what are mean
and variance taken? Return for each a string of the letters of the axes that are put
together, in the order N, H, W, C: "HWC", say, for pixels and channels.

batch_norm is Batch Normalization in training, layer_norm Layer Normalization (as textbooks
use it after a convolution), instance_norm Instance Normalization.

Return two more strings: groups, the number of groups with which Group Normalization equals
Instance Normalization, one of "1", "C", "N"; and depends, the one whose result for a sample
changes with the other samples handed in together, one of "batch", "layer", "instance" (all
in training).
"""


def norm_axes():
    batch_norm = ...  # TODO 1
    layer_norm = ...  # TODO 2
    instance_norm = ...  # TODO 3
    groups = ...  # TODO 4
    depends = ...  # TODO 5
    return batch_norm, layer_norm, instance_norm, groups, depends
