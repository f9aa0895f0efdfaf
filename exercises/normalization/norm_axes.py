"""正規化層が平均をとる軸

形が (N, H, W, C) の特徴マップ（N 枚、高さ H、幅 W、チャネル C）を、学習時に次の 4 つの層に
通す。平均と分散をどの軸にわたってとるかを、それぞれ文字列で答えよ。

    batch_norm      Batch Normalization
    layer_norm      Layer Normalization
    instance_norm   Instance Normalization
    group_norm      Group Normalization（1 < グループの個数 < C）

layer_norm は、4 つを比べた Group Normalization の論文の定義で答える（Keras の
LayerNormalization の既定 axis=-1 は、これとは違う）。軸は次の文字を NHWCG の順に並べて表す。

    N, H, W, C      その軸の全体
    G               C の代わりに書く。同じグループに属するチャネルだけ
    例              "N"    "C"    "HW"    "HWC"    "HWG"    "NHW"    "NHWG"    "NHWC"

one_group: グループの個数を 1 にした Group Normalization は、係数 γ, β を別にすれば
（γ = 1, β = 0 なら）どれと同じか。

    "batch"  "layer"  "instance" （上の 3 つの層）    "none"  どれとも違う

batch_dependence: 同じバッチの他のサンプルによって、あるサンプルの出力が変わるのはどれか。

    "batch-training"            学習時の Batch Normalization だけ
    "batch-always"              学習時と推論時の Batch Normalization
    "batch-and-layer-training"  学習時の Batch Normalization と Layer Normalization
    "all-training"              学習時の 4 つすべて

---
The axes that normalisation layers average over

Feature maps of shape (N, H, W, C), N images of height H, width W and C
channels, go through each of the four layers above in training (group_norm: the
number of groups is more than 1 and less than C). Say with a string over which
axes each takes its mean and variance.

For layer_norm, answer with the definition of the paper on Group Normalization
that compares the four (Keras's LayerNormalization by default, axis=-1, is
another). Letters, in the order NHWCG: N, H, W and C are the whole of that axis;
G, in place of C, is only the channels of the same group. Examples stand above.

one_group: apart from the coefficients γ and β (that is, with γ = 1 and β = 0),
what is Group Normalization with a single group the same as? "batch", "layer" or
"instance" (the three other layers), or "none" of them.

batch_dependence: where does the output for one sample change with the other
samples of its batch? "batch-training" (Batch Normalization in training only),
"batch-always" (Batch Normalization in training and at inference),
"batch-and-layer-training" (Batch and Layer Normalization in training),
"all-training" (all four in training).
"""


def norm_axes():
    batch_norm = ...  # TODO 1
    layer_norm = ...  # TODO 2
    instance_norm = ...  # TODO 3
    group_norm = ...  # TODO 4
    one_group = ...  # TODO 5
    batch_dependence = ...  # TODO 6
    return batch_norm, layer_norm, instance_norm, group_norm, one_group, batch_dependence
