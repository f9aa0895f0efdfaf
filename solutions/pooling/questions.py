"""プーリングの知識問題"""

SETS = {
    "values": dict(
        stem=dict(
            ja="1 チャネルの特徴マップに、窓 2 × 2、ストライド 2 のプーリングを行う。最大値プーリング、平均値プーリング、Lp プーリング（窓ごとの |x|ᵖ の平均の 1/p 乗）を比べる。",
            en="A feature map of one channel is pooled with windows of 2 × 2 and a stride of 2. Max pooling, average pooling and Lp pooling (in each window the mean of |x|ᵖ, to the power of 1/p) are compared.",
            shared="""
    1  3  0  1
    2  8  4  3
    0  1  5  1
    6  2  2  0
""",
        ),
        questions={
            "grad_flow": dict(
                syllabus="3-(4)-iii",
                ja="左上の出力に関する損失の勾配が 1 のとき、値 3 の画素が逆伝播で受け取る勾配は、それぞれいくらか。",
                en="The gradient of the loss with respect to the output at the top left is 1. What does the pixel of value 3 get of it?",
                right=dict(ja="最大値: 0、平均値: 1/4", en="max: 0, average: 1/4"),
                wrong={
                    "exchanged": dict(
                        ja="最大値: 1/4、平均値: 0",
                        en="max: 1/4, average: 0",
                        why=dict(
                            ja="勾配を等しく分けるのは、平均値のほうである。",
                            en="It is the average that divides the gradient equally.",
                        ),
                    ),
                    "nothing": dict(
                        ja="最大値: 0、平均値: 0",
                        en="max: 0, average: 0",
                        why=dict(
                            ja="平均には、窓の 4 つの画素が等しく効いている。",
                            en="All four pixels of the window count alike in an average.",
                        ),
                    ),
                    "shared": dict(
                        ja="最大値: 1/4、平均値: 1/4",
                        en="max: 1/4, average: 1/4",
                        why=dict(
                            ja="最大値を変えるのは、値 8 の画素だけである。",
                            en="The maximum depends on the pixel of value 8 alone.",
                        ),
                    ),
                },
            ),
            "lp_limits": dict(
                syllabus="3-(4)-iii",
                ja="値がすべて 0 以上のとき、Lp プーリングの値は、p = 1 なら（ア）に等しく、p を大きくしていくと（イ）に近づく。",
                en="Where all values are 0 or more, Lp pooling with p = 1 gives the (a); as p grows it comes closer to the (b).",
                right=dict(ja="（ア）平均値　（イ）最大値", en="(a) average   (b) maximum"),
                wrong={
                    "reversed": dict(
                        ja="（ア）最大値　（イ）平均値",
                        en="(a) maximum   (b) average",
                        why=dict(
                            ja="p が大きいほど、大きな値が強く効く。",
                            en="The larger p, the more large values weigh.",
                        ),
                    ),
                    "always-average": dict(
                        ja="（ア）平均値　（イ）平均値",
                        en="(a) average   (b) average",
                        why=dict(
                            ja="p = 2 で左上の値は 4.42 となり、平均の 3.5 から離れていく。",
                            en="With p = 2 the value at the top left is 4.42, away from the average of 3.5.",
                        ),
                    ),
                    "always-maximum": dict(
                        ja="（ア）最大値　（イ）最大値",
                        en="(a) maximum   (b) maximum",
                        why=dict(
                            ja="p = 1 では、値をそのまま平均している。",
                            en="With p = 1 it is the values themselves that are averaged.",
                        ),
                    ),
                },
            ),
            "l2_value": dict(
                syllabus="3-(4)-iii",
                ja="左上の窓の、p = 2 の Lp プーリングの値に最も近いものはどれか。",
                en="Which is closest to Lp pooling with p = 2 in the window at the top left?",
                right="4.42",
                wrong={
                    "p-of-1": dict(
                        text="3.50",
                        why=dict(ja="それは p = 1 の値である。", en="That is the value for p = 1."),
                    ),
                    "summed": dict(
                        text="8.83",
                        why=dict(
                            ja="平方根をとる前に、窓の画素数で割る。",
                            en="Before the root, it is divided by the number of pixels.",
                        ),
                    ),
                    "no-root": dict(
                        text="19.50",
                        why=dict(
                            ja="平均した後に 1/2 乗する。",
                            en="The mean is taken to the power of 1/2.",
                        ),
                    ),
                },
            ),
            "no_weights": dict(
                syllabus="3-(4)-iii",
                ja="同じ大きさの特徴マップが 64 チャネルあるとき、この最大値プーリングの層の、学習するパラメータの個数 P と、出力のチャネル数 C はいくつか。",
                en="For 64 channels of this size, how many parameters P does the layer of max pooling learn, and how many channels C does it put out?",
                right="P = 0, C = 64",
                wrong={
                    "channels-pooled": dict(
                        text="P = 0, C = 16",
                        why=dict(
                            ja="縮むのは縦と横である。チャネルは 1 つずつ別に扱う。",
                            en="It is height and width that shrink; each channel is treated by itself.",
                        ),
                    ),
                    "windows-of-weights": dict(
                        text="P = 256, C = 64",
                        why=dict(
                            ja="窓の 2 × 2 は、最大値を選ぶ範囲で、重みではない。",
                            en="The 2 × 2 of a window is where the maximum is chosen, not a set of weights.",
                        ),
                    ),
                    "both": dict(
                        text="P = 256, C = 16",
                        why=dict(
                            ja="重みはなく、チャネルの数も変わらない。",
                            en="There are no weights, and the number of channels stays.",
                        ),
                    ),
                },
            ),
        },
    ),
    "head": dict(
        stem=dict(
            ja="画像分類のネットワークで、最後の特徴マップは 7 × 7 × 512 である。1000 クラスのロジットを、方式 F では平坦化（Flatten）して、方式 G では Global Average Pooling（GAP）を通して、1 つの全結合層で求める。",
            en="In a network that classifies images the last feature maps are 7 × 7 × 512. One dense layer makes the logits of 1000 classes: in form F after flattening, in form G after global average pooling (GAP).",
        ),
        questions={
            "weight_ratio": dict(
                syllabus="3-(4)-iii",
                ja="全結合層の重みの個数（バイアスを除く）は、方式 F が方式 G の何倍か。",
                en="How many times as many weights (without biases) has the dense layer of form F as that of form G?",
                right="49",
                wrong={
                    "one-side": dict(
                        text="7",
                        why=dict(
                            ja="平均で消えるのは、縦の 7 と横の 7 の両方である。",
                            en="Averaging takes away both, the 7 down and the 7 across.",
                        ),
                    ),
                    "channels": dict(
                        text="512",
                        why=dict(
                            ja="GAP の後にも、512 チャネルは残る。",
                            en="The 512 channels remain after GAP.",
                        ),
                    ),
                    "all-inputs": dict(
                        text="25088",
                        why=dict(
                            ja="それは方式 F の入力の数である。方式 G にも 512 個の入力がある。",
                            en="That is the number of inputs in form F; in form G there are still 512.",
                        ),
                    ),
                },
            ),
            "other_size": dict(
                syllabus="3-(4)-iii",
                ja="もっと大きな画像を入れたところ、最後の特徴マップが 14 × 14 × 512 になった。学習済みの全結合層をそのまま使えるのはどちらか。",
                en="Larger images give last feature maps of 14 × 14 × 512. In which form can the trained dense layer be used as it is?",
                right=dict(ja="方式 G だけ", en="In G only"),
                wrong={
                    "flattened": dict(
                        ja="方式 F だけ",
                        en="In F only",
                        why=dict(
                            ja="平坦化した長さが 4 倍になり、重みの形と合わない。",
                            en="What is flattened is 4 times as long and does not fit the weights.",
                        ),
                    ),
                    "both": dict(
                        ja="方式 F と G",
                        en="In F and G",
                        why=dict(
                            ja="方式 F では、100,352 個の入力に対し、重みが 25,088 個の入力の分しかない。",
                            en="In form F there are 100,352 inputs, but weights for 25,088.",
                        ),
                    ),
                    "neither": dict(
                        ja="どちらも不可",
                        en="In neither",
                        why=dict(
                            ja="GAP の出力は、特徴マップの大きさによらず 512 個である。",
                            en="GAP gives 512 numbers whatever the size of the maps.",
                        ),
                    ),
                },
            ),
            "gap_source": dict(
                syllabus="3-(4)-iii",
                ja="分類の最後の全結合層をやめて、クラスごとに 1 枚の特徴マップを用意し、それぞれの平均を softmax に入れることを提案したのはどれか。",
                en="Which model was the first to replace the dense layers at the end of a classifier by one feature map for each class, whose averages enter the softmax?",
                right=dict(ja="Lin らの Network in Network", en="Network in Network (Lin et al.)"),
                wrong={
                    "alexnet": dict(
                        ja="Krizhevsky らの AlexNet",
                        en="AlexNet (Krizhevsky et al.)",
                        why=dict(
                            ja="終わりに全結合層が 3 つある。",
                            en="It ends with three dense layers.",
                        ),
                    ),
                    "vgg": dict(
                        ja="Simonyan らの VGGNet",
                        en="VGGNet (Simonyan et al.)",
                        why=dict(
                            ja="最大値プーリングの後に、全結合層が 3 つある。",
                            en="Its last max pooling is followed by three dense layers.",
                        ),
                    ),
                    "lenet": dict(
                        ja="LeCun らの LeNet-5",
                        en="LeNet-5 (LeCun et al.)",
                        why=dict(
                            ja="特徴マップを縮めた後に全結合層を置く。全体の平均は使わない。",
                            en="It has dense layers after subsampling, and no average over whole maps.",
                        ),
                    ),
                },
                source="Lin, Chen & Yan, Network In Network, ICLR 2014, §3.2",
            ),
            "class_map": dict(
                syllabus="3-(4)-iii",
                ja="方式 G の全結合層に、バイアスはないとする。位置 (x, y) のチャネル k の値を Fₖ(x, y)、クラス c への重みを wₖ として、M(x, y) = Σₖ wₖ Fₖ(x, y) とおく。クラス c のロジットに等しいものはどれか。",
                en="Let the dense layer of form G have no bias. With Fₖ(x, y) for channel k at (x, y) and wₖ for the weights of class c, let M(x, y) = Σₖ wₖ Fₖ(x, y). What equals the logit of class c?",
                right=dict(ja="M の平均", en="The mean of M"),
                wrong={
                    "sum": dict(
                        ja="M の合計",
                        en="The sum of M",
                        why=dict(
                            ja="GAP は平均なので、合計はその 49 倍になる。",
                            en="GAP averages, and the sum is 49 times as much.",
                        ),
                    ),
                    "maximum": dict(
                        ja="M の最大",
                        en="The maximum of M",
                        why=dict(
                            ja="ロジットには、すべての位置の値が入っている。",
                            en="The values at all places enter the logit.",
                        ),
                    ),
                    "median": dict(
                        ja="M の中央値",
                        en="The median of M",
                        why=dict(
                            ja="GAP は順序ではなく、値の大きさによる。",
                            en="GAP goes by values, not by their order.",
                        ),
                    ),
                },
            ),
        },
    ),
    "behaviour": dict(
        stem=dict(
            ja="プーリングが、位置のずれや反応の広がりにどう応じるかを考える。最大値プーリングは窓 2 × 2、ストライド 2 とし、Global Max Pooling（GMP）は特徴マップ全体の最大値をとる。",
            en="How does pooling respond to shifts, and to how far a feature is spread? Max pooling has windows of 2 × 2 and a stride of 2; global max pooling (GMP) takes the maximum of a whole map.",
        ),
        questions={
            "small_shift": dict(
                syllabus="3-(4)-iii",
                ja="0 の中に 1 画素だけ正の値がある特徴マップで、その画素が右に 1 画素ずれた。最大値プーリングの出力はどうなるか。",
                en="In a feature map of zeros a single pixel is positive, and it moves to the right by one pixel. What does the output of max pooling do?",
                right=dict(
                    ja="同じ窓の中でずれれば変わらず、窓を越えれば変わる",
                    en="It stays if the pixel stays in its window, and else it changes",
                ),
                wrong={
                    "never": dict(
                        ja="同じ窓の中でずれても、窓を越えても変わらない",
                        en="It stays if the pixel stays in its window, and also if not",
                        why=dict(
                            ja="窓を越えると、隣の窓の出力のほうに値が現れる。",
                            en="Beyond the window, the value comes out of the next one.",
                        ),
                    ),
                    "always": dict(
                        ja="同じ窓の中でずれても、窓を越えても変わる",
                        en="It changes if the pixel stays in its window, and also if not",
                        why=dict(
                            ja="窓の中のどこにあっても、その窓の最大値は同じである。",
                            en="Wherever in the window it is, the maximum of that window is the same.",
                        ),
                    ),
                    "reversed": dict(
                        ja="同じ窓の中でずれれば変わり、窓を越えれば変わらない",
                        en="It changes if the pixel stays in its window, and else it stays",
                        why=dict(
                            ja="逆である。出力は、どの窓にあるかだけで決まる。",
                            en="It is the other way round: the output depends on which window holds it.",
                        ),
                    ),
                },
            ),
            "spread": dict(
                syllabus="3-(4)-iii",
                ja="7 × 7 の特徴マップ S は 1 か所だけ 49 でほかは 0、T はすべて 1 である。S と T の出力を比べるとどうなるか。",
                en="Of two feature maps of 7 × 7, S is 49 in one place and 0 elsewhere, T is 1 everywhere. How do the outputs for S and T compare?",
                right=dict(ja="GAP では等しく、GMP では違う", en="GAP: equal, GMP: different"),
                wrong={
                    "exchanged": dict(
                        ja="GAP では違い、GMP では等しい",
                        en="GAP: different, GMP: equal",
                        why=dict(
                            ja="平均はどちらも 1、最大は 49 と 1 である。",
                            en="Both averages are 1, and the maxima are 49 and 1.",
                        ),
                    ),
                    "equal": dict(
                        ja="GAP でも GMP でも等しい",
                        en="GAP: equal, GMP: equal",
                        why=dict(
                            ja="GMP は、最も強い反応の大きさを見る。",
                            en="GMP looks at how strong the strongest response is.",
                        ),
                    ),
                    "different": dict(
                        ja="GAP でも GMP でも違う",
                        en="GAP: different, GMP: different",
                        why=dict(
                            ja="GAP は、合計が同じなら区別しない。",
                            en="GAP does not tell maps of the same sum apart.",
                        ),
                    ),
                },
            ),
            "strided_conv": dict(
                syllabus="3-(4)-iii",
                ja="最大値プーリングを、カーネル 2 × 2、ストライド 2 で、チャネル数を変えない畳み込み層に置き換えた。出力の縦と横の大きさは変わらない。ほかに何が変わるか。",
                en="Max pooling is replaced by a convolution with kernels of 2 × 2 and a stride of 2 that keeps the number of channels. Height and width of the output are the same. What else changes?",
                right=dict(
                    ja="縮め方が学習され、チャネルの間も混ざる",
                    en="How to shrink is learned, and channels are mixed",
                ),
                wrong={
                    "channels-apart": dict(
                        ja="縮め方が学習され、チャネルの間は混ざらない",
                        en="How to shrink is learned, and channels stay apart",
                        why=dict(
                            ja="畳み込みの出力は、すべての入力チャネルの和になる。",
                            en="An output of a convolution is a sum over all input channels.",
                        ),
                    ),
                    "fixed-and-mixed": dict(
                        ja="縮め方は固定のままで、チャネルの間が混ざる",
                        en="How to shrink stays fixed, and channels are mixed",
                        why=dict(
                            ja="畳み込み層は重みをもち、それを学習する。",
                            en="A convolution has weights, and it learns them.",
                        ),
                    ),
                    "cheaper-only": dict(
                        ja="縮め方は固定のままで、チャネルの間も混ざらない",
                        en="How to shrink stays fixed, and channels stay apart",
                        why=dict(
                            ja="それは最大値プーリングのままである。",
                            en="That is max pooling as it was.",
                        ),
                    ),
                },
            ),
            "overlap": dict(
                syllabus="3-(4)-iii",
                ja="隣り合う窓が重なり合い、2 つの窓に入る画素ができるのは、窓の一辺 K とストライド S がどのような関係のときか。",
                en="When do neighbouring windows overlap, so that some pixels are in two of them? K is the side of a window, S the stride.",
                right="K > S",
                wrong={
                    "side-by-side": dict(
                        text="K ≥ S",
                        why=dict(
                            ja="K = S なら、窓はすき間も重なりもなく並ぶ。",
                            en="With K = S they stand side by side, without a gap or an overlap.",
                        ),
                    ),
                    "gaps": dict(
                        text="K < S",
                        why=dict(
                            ja="それでは、どの窓にも入らない画素ができる。",
                            en="Then there are pixels that are in no window.",
                        ),
                    ),
                    "gaps-or-none": dict(
                        text="K ≤ S",
                        why=dict(
                            ja="K = S でも接するだけで、K < S ではすき間が空く。",
                            en="With K = S they only touch, and with K < S there is a gap.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _power_mean(p):
    """Lp pooling of the window at the top left."""
    import numpy as np

    return float(np.mean(np.array([1.0, 3.0, 2.0, 8.0]) ** p) ** (1 / p))


def grad_flow():
    import keras
    import numpy as np
    import tensorflow as tf

    rows = [(1, 3, 0, 1), (2, 8, 4, 3), (0, 1, 5, 1), (6, 2, 2, 0)]
    x = tf.constant(np.array(rows, float).reshape(1, 4, 4, 1))
    got = []
    for layer in (keras.layers.MaxPooling2D(2), keras.layers.AveragePooling2D(2)):
        with tf.GradientTape() as tape:
            tape.watch(x)
            corner = layer(x)[0, 0, 0, 0]
        got.append(float(tape.gradient(corner, x)[0, 0, 1, 0]))
    return {
        "right": got == [0, 0.25],
        "exchanged": got == [0.25, 0],
        "nothing": got == [0, 0],
        "shared": got == [0.25, 0.25],
    }


def lp_limits():
    import math

    average, largest = 3.5, 8.0
    at_one, far = _power_mean(1), _power_mean(200)

    def holds(first, limit):
        return math.isclose(at_one, first) and abs(far - limit) < 0.1

    return {
        "right": holds(average, largest),
        "reversed": holds(largest, average),
        "always-average": holds(average, average),
        "always-maximum": holds(largest, largest),
    }


def l2_value():
    choices = {"right": 4.42, "p-of-1": 3.5, "summed": 8.83, "no-root": 19.5}
    return {name: abs(value - _power_mean(2)) < 0.01 for name, value in choices.items()}


def no_weights():
    import keras

    model = keras.Sequential([keras.Input((4, 4, 64)), keras.layers.MaxPooling2D(2)])
    found = (model.count_params(), model.output_shape[-1])
    return {
        "right": found == (0, 64),
        "channels-pooled": found == (0, 16),
        "windows-of-weights": found == (256, 64),
        "both": found == (256, 16),
    }


def weight_ratio():
    ratio = (7 * 7 * 512 * 1000) / (512 * 1000)
    choices = {"right": 49, "one-side": 7, "channels": 512, "all-inputs": 25088}
    return {name: value == ratio for name, value in choices.items()}


def other_size():
    """The same in small: 5 channels instead of 512, 3 classes instead of 1000."""
    import keras
    import numpy as np

    def fits(form):
        dense = keras.layers.Dense(3)
        dense(form(np.ones((1, 7, 7, 5))))
        try:
            return tuple(dense(form(np.ones((1, 14, 14, 5)))).shape) == (1, 3)
        except ValueError:
            return False

    flat = fits(keras.layers.Flatten())
    pooled = fits(keras.layers.GlobalAveragePooling2D())
    return {
        "right": pooled and not flat,
        "flattened": flat and not pooled,
        "both": flat and pooled,
        "neither": not flat and not pooled,
    }


def class_map():
    import numpy as np

    rng = np.random.default_rng(0)
    features, weights = rng.normal(size=(7, 7, 512)), rng.normal(size=512)
    logit = features.mean(axis=(0, 1)) @ weights
    m = features @ weights
    found = {"right": m.mean(), "sum": m.sum(), "maximum": m.max(), "median": np.median(m)}
    return {name: bool(np.isclose(value, logit)) for name, value in found.items()}


def small_shift():
    """A pixel in all places of 8 × 8 but the last column, before and after its move."""
    import keras
    import numpy as np

    places = [(row, column) for row in range(8) for column in range(7)]
    maps = np.zeros((2, len(places), 8, 8, 1))
    for number, (row, column) in enumerate(places):
        maps[0, number, row, column] = maps[1, number, row, column + 1] = 1
    layer = keras.layers.MaxPooling2D(2)
    before, after = (np.reshape(layer(part), (len(places), -1)) for part in maps)
    stays = (before == after).all(axis=1)
    within = np.array([column % 2 == 0 for _, column in places])
    return {
        "right": bool(np.all(stays[within]) and not np.any(stays[~within])),
        "never": bool(np.all(stays)),
        "always": bool(not np.any(stays)),
        "reversed": bool(not np.any(stays[within]) and np.all(stays[~within])),
    }


def spread():
    import keras
    import numpy as np

    maps = np.ones((2, 7, 7, 1))
    maps[0] = 0
    maps[0, 2, 4] = 49
    average, largest = (
        float(layer(maps)[0, 0]) == float(layer(maps)[1, 0])
        for layer in (keras.layers.GlobalAveragePooling2D(), keras.layers.GlobalMaxPooling2D())
    )
    return {
        "right": average and not largest,
        "exchanged": largest and not average,
        "equal": average and largest,
        "different": not average and not largest,
    }


def strided_conv():
    """Weights of the layer, and whether an output depends on another channel of the input."""
    import keras
    import numpy as np

    layer = keras.layers.Conv2D(16, 2, strides=2)
    x = np.random.default_rng(0).normal(size=(1, 8, 8, 16))
    before = np.asarray(layer(x))
    x[..., 3] += 1
    mixed = not np.allclose(before[..., 7], np.asarray(layer(x))[..., 7])
    learned = layer.count_params() > 0 and before.shape == (1, 4, 4, 16)
    return {
        "right": learned and mixed,
        "channels-apart": learned and not mixed,
        "fixed-and-mixed": not learned and mixed,
        "cheaper-only": not learned and not mixed,
    }


def overlap():
    """Pairs of K and S: is any pixel in two windows? A condition has to agree for all of them."""
    pairs = [(size, stride) for size in range(1, 6) for stride in range(1, 6)]

    def twice(size, stride):
        starts = range(0, 30, stride)
        return any(
            sum(start <= pixel < start + size for start in starts) > 1 for pixel in range(30)
        )

    def condition(holds):
        return all(holds(size, stride) == twice(size, stride) for size, stride in pairs)

    return {
        "right": condition(lambda size, stride: size > stride),
        "side-by-side": condition(lambda size, stride: size >= stride),
        "gaps": condition(lambda size, stride: size < stride),
        "gaps-or-none": condition(lambda size, stride: size <= stride),
    }
