"""正規化の知識問題"""

SETS = {
    "axes": dict(
        stem=dict(
            ja="畳み込み層の出力の形は（枚数 N, 高さ H, 幅 W, チャネル C）である。これに対する 4 つの正規化、BN（Batch Normalization）、LN（Layer Normalization）、IN（Instance Normalization）、GN（Group Normalization）を比べる。定義は、4 つを比べた GN の論文（Wu と He, 2018）による。LN は、チャネルの軸だけで統計をとる Keras の LayerNormalization の既定とは異なる。G は、C の代わりに書き、同じグループに属するチャネルの全体を表す。GN のグループの数は、断りがなければ 1 より大きく C より小さい。",
            en="The output of a convolution has the shape (images N, height H, width W, channels C). Four normalisations of it are compared: BN (batch), LN (layer), IN (instance) and GN (group normalisation). The definitions are those of the paper on GN that compares the four (Wu and He, 2018); its LN is not the default of Keras's LayerNormalization, which takes its statistics over the channels alone. G, written in place of C, means the channels of the same group. Unless it is said otherwise, GN has more than 1 and fewer than C groups.",
        ),
        questions={
            "batch_and_layer_axes": dict(
                syllabus="3-(7)-ii",
                ja="訓練時の BN と LN が、1 つの平均と分散を求めるためにまとめる軸の組合せはどれか。",
                en="Over which axes do BN, in training, and LN take one mean and variance?",
                right=dict(ja="BN: N, H, W　LN: H, W, C", en="BN: N, H, W   LN: H, W, C"),
                wrong={
                    "batch-like-layer": dict(
                        ja="BN: H, W, C　LN: H, W, C",
                        en="BN: H, W, C   LN: H, W, C",
                        why=dict(
                            ja="これでは BN がミニバッチを見ていない。BN は、チャネルごとに画像をまたいで統計をとる。",
                            en="Then BN would not look at the mini-batch; it goes across images, channel by channel.",
                        ),
                    ),
                    "layer-like-batch": dict(
                        ja="BN: N, H, W　LN: N, H, W",
                        en="BN: N, H, W   LN: N, H, W",
                        why=dict(
                            ja="LN は 1 枚の画像の中だけで統計をとり、チャネルはまとめる。だからバッチサイズ 1 でも使える。",
                            en="LN stays within one image and merges its channels; hence it works with a batch of one.",
                        ),
                    ),
                    "swapped": dict(
                        ja="BN: H, W, C　LN: N, H, W",
                        en="BN: H, W, C   LN: N, H, W",
                        why=dict(
                            ja="逆である。バッチの画像をまたぐのが BN、1 枚の画像の中にとどまるのが LN である。",
                            en="The other way round: BN goes across the images of the batch, LN stays within one.",
                        ),
                    ),
                },
            ),
            "instance_and_group_axes": dict(
                syllabus="3-(7)-ii",
                ja="IN と GN が、1 つの平均と分散を求めるためにまとめる軸の組合せはどれか。",
                en="Over which axes do IN and GN take one mean and variance?",
                right=dict(ja="IN: H, W　GN: H, W, G", en="IN: H, W   GN: H, W, G"),
                wrong={
                    "instance-like-layer": dict(
                        ja="IN: H, W, C　GN: H, W, G",
                        en="IN: H, W, C   GN: H, W, G",
                        why=dict(
                            ja="全チャネルをまとめると LN になる。IN は、1 枚の 1 チャネルごとに統計をとる。",
                            en="With the channels merged it is LN; IN takes each channel of an image by itself.",
                        ),
                    ),
                    "group-over-batch": dict(
                        ja="IN: H, W　GN: N, H, W, G",
                        en="IN: H, W   GN: N, H, W, G",
                        why=dict(
                            ja="GN は小さいバッチのために作られ、画像をまたいだ統計をとらない。",
                            en="GN was made for small batches; it does not go across images.",
                        ),
                    ),
                    "both": dict(
                        ja="IN: H, W, C　GN: N, H, W, G",
                        en="IN: H, W, C   GN: N, H, W, G",
                        why=dict(
                            ja="IN は 1 枚の 1 チャネルごとに、GN は 1 枚の 1 グループごとに統計をとる。",
                            en="IN takes each channel of an image by itself, GN each group of channels of an image.",
                        ),
                    ),
                },
            ),
            "group_extremes": dict(
                syllabus="3-(7)-ii",
                ja="GN は、グループの数が 1 のとき（ア）、C のとき（イ）と同じ統計をとる。組合せはどれか。",
                en="GN takes the same statistics as (a) if it has 1 group, and as (b) if it has C groups. Which pair is right?",
                right=dict(ja="（ア）LN　（イ）IN", en="(a) LN   (b) IN"),
                wrong={
                    "swapped": dict(
                        ja="（ア）IN　（イ）LN",
                        en="(a) IN   (b) LN",
                        why=dict(
                            ja="逆である。グループが 1 つなら全チャネルがその中に入り、C 個なら 1 チャネルずつになる。",
                            en="The other way round: a single group holds all channels; with C groups each channel is alone.",
                        ),
                    ),
                    "one-is-batch": dict(
                        ja="（ア）BN　（イ）IN",
                        en="(a) BN   (b) IN",
                        why=dict(
                            ja="グループの数を変えても、ほかの画像が統計に入ることはない。",
                            en="Whatever the number of groups, other images never get into the statistics.",
                        ),
                    ),
                    "many-are-batch": dict(
                        ja="（ア）LN　（イ）BN",
                        en="(a) LN   (b) BN",
                        why=dict(
                            ja="C 個のグループでは 1 チャネルずつになるが、それでも 1 枚の画像の中だけで統計をとる。",
                            en="With C groups each channel is alone, but still within one image.",
                        ),
                    ),
                },
                source="Wu, He, Group Normalization, ECCV 2018, §3.1",
            ),
            "batch_dependence": dict(
                syllabus="3-(7)-ii",
                ja="同じバッチのほかの画像を取り替えると、ある画像に対する出力が変わりうるのはどれか。",
                en="Where can the output for one image change when other images of its batch are exchanged?",
                right=dict(ja="訓練時の BN", en="In BN, in training"),
                wrong={
                    "batch-at-inference": dict(
                        ja="推論時の BN",
                        en="In BN, at inference",
                        why=dict(
                            ja="推論時の BN は、訓練中に記録した移動平均と移動分散を使うので、ほかの画像は関係ない。",
                            en="At inference BN uses moving statistics recorded in training, not the other images.",
                        ),
                    ),
                    "layer": dict(
                        ja="訓練時の LN",
                        en="In LN, in training",
                        why=dict(
                            ja="LN の統計は 1 枚の画像の中で決まり、ほかの画像は入らない。",
                            en="LN takes its statistics within one image; no other gets in.",
                        ),
                    ),
                    "group": dict(
                        ja="推論時の GN",
                        en="In GN, at inference",
                        why=dict(
                            ja="GN は、訓練時も推論時も 1 枚の画像の中で統計をとる。平均をとる軸に N は入っていない。",
                            en="In training and at inference GN stays within one image; N is not among its axes.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _axes(layer):
    """The axes along which the output of a layer moves when one number of its input is changed."""
    import keras
    import numpy as np

    x = np.random.default_rng(0).normal(size=(2, 3, 4, 6))
    other = x.copy()
    other[-1, -1, -1, -1] += 1
    before, after = (
        keras.ops.convert_to_numpy(layer(values, training=True)) for values in (x, other)
    )
    met = [len(set(places)) for places in np.nonzero(~np.isclose(before, after))]
    names = ["N", "H", "W", "C" if met[3] == x.shape[3] else "G"]
    return "".join(name for name, count in zip(names, met, strict=True) if count > 1)


def batch_and_layer_axes():
    """Change one number of the input: along which axes does the output of Keras's layers move?"""
    from keras import layers

    found = _axes(layers.BatchNormalization()), _axes(layers.LayerNormalization(axis=(1, 2, 3)))
    return {
        "right": found == ("NHW", "HWC"),
        "batch-like-layer": found == ("HWC", "HWC"),
        "layer-like-batch": found == ("NHW", "NHW"),
        "swapped": found == ("HWC", "NHW"),
    }


def instance_and_group_axes():
    """Change one number of the input: along which axes does the output of Keras's layers move?"""
    from keras import layers

    # −1 means as many groups as channels, which is IN.
    found = _axes(layers.GroupNormalization(-1)), _axes(layers.GroupNormalization(2))
    return {
        "right": found == ("HW", "HWG"),
        "instance-like-layer": found == ("HWC", "HWG"),
        "group-over-batch": found == ("HW", "NHWG"),
        "both": found == ("HWC", "NHWG"),
    }


def group_extremes():
    """Keras's GroupNormalization with 1 and with C groups beside the three others, each with γ = 1 and β = 0."""
    import keras
    import numpy as np

    x = np.random.default_rng(0).normal(size=(2, 3, 4, 6))

    def output(layer):
        return keras.ops.convert_to_numpy(layer(x, training=True))

    def over(*axes):
        mean, variance = x.mean(axis=axes, keepdims=True), x.var(axis=axes, keepdims=True)
        return (x - mean) / np.sqrt(variance + 1e-3)

    named = {
        "BN": output(keras.layers.BatchNormalization()),
        "LN": output(keras.layers.LayerNormalization(axis=(1, 2, 3))),
        "IN": over(1, 2),
    }
    one, many = (output(keras.layers.GroupNormalization(groups)) for groups in (1, 6))

    def holds(a, b):
        return np.allclose(one, named[a]) and np.allclose(many, named[b])

    return {
        "right": holds("LN", "IN"),
        "swapped": holds("IN", "LN"),
        "one-is-batch": holds("BN", "IN"),
        "many-are-batch": holds("LN", "BN"),
    }


def batch_dependence():
    """Exchange the second of two images: does the output for the first move?"""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    x = rng.normal(size=(2, 3, 4, 6))
    other = np.stack([x[0], rng.normal(size=(3, 4, 6))])

    def moves(layer, training=True):
        before, after = (
            keras.ops.convert_to_numpy(layer(values, training=training))[0] for values in (x, other)
        )
        return not np.allclose(before, after)

    return {
        "right": moves(keras.layers.BatchNormalization()),
        "batch-at-inference": moves(keras.layers.BatchNormalization(), training=False),
        "layer": moves(keras.layers.LayerNormalization(axis=(1, 2, 3))),
        "group": moves(keras.layers.GroupNormalization(2), training=False),
    }
