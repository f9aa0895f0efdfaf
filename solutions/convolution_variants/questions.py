"""特別な畳み込みの知識問題"""

SETS = {
    "four-layers": dict(
        stem=dict(
            ja="64 チャネルの特徴マップを受け取る 4 つの層を比べる。A は通常の 3×3 の畳み込み（出力 128 チャネル）、B は pointwise（1×1）の畳み込み（出力 128 チャネル）、C は depthwise の 3×3 の畳み込み（チャネルごとにフィルタ 1 枚、出力 64 チャネル）、D はグループ数 4 の 3×3 のグループ化畳み込み（出力 128 チャネル）である。バイアスは考えない。",
            en="Four layers take a feature map of 64 channels. A is an ordinary convolution of 3×3 with 128 channels out, B a pointwise one (1×1) with 128 out, C a depthwise one of 3×3 (one filter for each channel, 64 out), and D a grouped one of 3×3 with 4 groups and 128 out. There are no biases.",
        ),
        questions={
            "mixing": dict(
                syllabus="3-(4)-ii",
                ja="異なる位置の値を混ぜ、チャネルどうしは混ぜない層は（ア）、チャネルどうしを混ぜ、異なる位置の値は混ぜない層は（イ）である。組合せはどれか。",
                en="(a) mixes values of different places and not those of different channels, and (b) mixes channels and not places. Which pair is right?",
                right=dict(ja="（ア）C　（イ）B", en="(a) C   (b) B"),
                wrong={
                    "ordinary": dict(
                        ja="（ア）C　（イ）A",
                        en="(a) C   (b) A",
                        why=dict(
                            ja="A は、3×3 の範囲の位置とすべてのチャネルを一度に混ぜる。",
                            en="A mixes the places within 3×3 and all channels at once.",
                        ),
                    ),
                    "grouped": dict(
                        ja="（ア）D　（イ）B",
                        en="(a) D   (b) B",
                        why=dict(
                            ja="D は、同じ組の 16 チャネルを混ぜる。",
                            en="D mixes the 16 channels of a group.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）D　（イ）A",
                        en="(a) D   (b) A",
                        why=dict(
                            ja="D は組の中でチャネルを混ぜ、A は位置も混ぜる。",
                            en="D mixes channels within a group, and A mixes places as well.",
                        ),
                    ),
                },
            ),
            "group_weights": dict(
                syllabus="3-(4)-ii",
                ja="D の重みの個数は、A の何倍か。",
                en="How many times as many weights as A has D?",
                right="1/4",
                wrong={
                    "depthwise": dict(
                        text="1/64",
                        why=dict(
                            ja="これは、組の数が入力のチャネル数と同じ 64 のときである。",
                            en="That is for as many groups as channels in, 64.",
                        ),
                    ),
                    "one-group": dict(
                        text="1/16",
                        why=dict(
                            ja="これは 1 つの組の分である。同じ大きさの組が 4 つある。",
                            en="That is one group; there are 4 of this size.",
                        ),
                    ),
                    "all-kept": dict(
                        text="1",
                        why=dict(
                            ja="分けることで、別の組のチャネルとの間の重みがなくなる。",
                            en="The split takes away the weights between channels of different groups.",
                        ),
                    ),
                },
            ),
            "extremes": dict(
                syllabus="3-(4)-ii",
                ja="入力も出力も 64 チャネルの 3×3 のグループ化畳み込みは、グループ数が 1 なら（ア）と、64 なら（イ）と同じ計算になる。組合せはどれか。",
                en="A grouped convolution of 3×3 with 64 channels in and out computes the same as (a) with 1 group, and the same as (b) with 64. Which pair is right?",
                right=dict(
                    ja="（ア）通常の畳み込み　（イ）depthwise 畳み込み",
                    en="(a) an ordinary convolution   (b) a depthwise one",
                ),
                wrong={
                    "pointwise-last": dict(
                        ja="（ア）通常の畳み込み　（イ）pointwise 畳み込み",
                        en="(a) an ordinary convolution   (b) a pointwise one",
                        why=dict(
                            ja="グループ数が 64 のとき、フィルタは 1 チャネルの 3×3 の範囲を見る。1×1 にはならない。",
                            en="With 64 groups a filter sees 3×3 values of one channel; it is not 1×1.",
                        ),
                    ),
                    "pointwise-first": dict(
                        ja="（ア）pointwise 畳み込み　（イ）depthwise 畳み込み",
                        en="(a) a pointwise convolution   (b) a depthwise one",
                        why=dict(
                            ja="グループ数が 1 でも、フィルタは 3×3 のままである。",
                            en="With 1 group the filters are still of 3×3.",
                        ),
                    ),
                    "pointwise-twice": dict(
                        ja="（ア）pointwise 畳み込み　（イ）pointwise 畳み込み",
                        en="(a) a pointwise convolution   (b) a pointwise one",
                        why=dict(
                            ja="グループ数が決めるのはチャネルの分け方で、フィルタの縦と横は変わらない。",
                            en="The number of groups says how channels are split, not how high or wide a filter is.",
                        ),
                    ),
                },
            ),
            "isolated": dict(
                syllabus="3-(4)-ii",
                ja="D と同じ分け方のグループ化畳み込みと ReLU を、チャネルの順を変えずに 4 回重ねた。最後の出力の 1 チャネルは、最初の入力の何チャネルに依存するか。",
                en="Grouped convolutions, split as D is, and ReLUs are stacked four times, and channels keep their order. On how many channels of the first input does one channel of the last output depend?",
                right="16",
                wrong={
                    "neighbour": dict(
                        text="32",
                        why=dict(
                            ja="隣の組との間にも、結合は 1 つもない。",
                            en="Not even with the group beside it is there any connection.",
                        ),
                    ),
                    "one-more-each": dict(
                        text="48",
                        why=dict(
                            ja="層を重ねて広がるのは位置の範囲で、組をまたぐ結合は増えない。",
                            en="Stacked layers see more places, but there is still no connection between groups.",
                        ),
                    ),
                    "all": dict(
                        text="64",
                        why=dict(
                            ja="ReLU は要素ごとに働き、チャネルを混ぜない。組をまたぐには、順の入れ替えか 1×1 の畳み込みが要る。",
                            en="A ReLU acts on each element and mixes nothing; across groups goes a shuffle or a 1×1 convolution.",
                        ),
                    ),
                },
            ),
        },
    ),
    "separable": dict(
        stem=dict(
            ja="MobileNet は、通常の畳み込みを depthwise 畳み込みと pointwise 畳み込みに分ける。出力の大きさを H × W、フィルタを K × K、入力のチャネル数を C、出力のチャネル数を M とすると、通常の畳み込みの掛け算の回数は次のとおりである。",
            en="MobileNet splits an ordinary convolution into a depthwise and a pointwise one. With an output of H × W, filters of K × K, C channels in and M channels out, an ordinary convolution makes as many multiplications as follows.",
            shared="""
    H·W·K·K·C·M
""",
        ),
        questions={
            "costs": dict(
                syllabus="3-(4)-ii",
                ja="掛け算の回数は、depthwise が（ア）、pointwise が（イ）である。組合せはどれか。",
                en="The depthwise convolution makes (a) multiplications, the pointwise one (b). Which pair is right?",
                right=dict(ja="（ア）H·W·K·K·C　（イ）H·W·C·M", en="(a) H·W·K·K·C   (b) H·W·C·M"),
                wrong={
                    "pointwise-window": dict(
                        ja="（ア）H·W·K·K·C　（イ）H·W·K·K·M",
                        en="(a) H·W·K·K·C   (b) H·W·K·K·M",
                        why=dict(
                            ja="1×1 の畳み込みは K × K の範囲を見ず、入力の C チャネルを足し合わせる。",
                            en="A 1×1 convolution sees no window of K × K; it sums over the C channels.",
                        ),
                    ),
                    "depthwise-out": dict(
                        ja="（ア）H·W·K·K·M　（イ）H·W·C·M",
                        en="(a) H·W·K·K·M   (b) H·W·C·M",
                        why=dict(
                            ja="depthwise の出力は C チャネルで、M 個になるのは pointwise のあとである。",
                            en="A depthwise convolution puts out C channels; M of them come after the pointwise one.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）H·W·K·K·M　（イ）H·W·K·K·M",
                        en="(a) H·W·K·K·M   (b) H·W·K·K·M",
                        why=dict(
                            ja="depthwise には M が、pointwise には K が現れない。",
                            en="There is no M in the depthwise one, and no K in the pointwise one.",
                        ),
                    ),
                },
            ),
            "heavier": dict(
                syllabus="3-(4)-ii",
                ja="K = 3、C = M = 256 のとき、分けた後の掛け算の多くを占めるのはどちらで、その割合はおよそいくらか。",
                en="With K = 3 and C = M = 256, which of the two parts makes most of the multiplications, and what is about its share?",
                right=dict(ja="pointwise で、97 %", en="the pointwise one, 97 %"),
                wrong={
                    "pointwise-less": dict(
                        ja="pointwise で、89 %",
                        en="the pointwise one, 89 %",
                        why=dict(
                            ja="これは 1 − 1/9 である。1 つの位置で、9C 回と 256C 回を比べる。",
                            en="That is 1 − 1/9; at each place 9C multiplications stand against 256C.",
                        ),
                    ),
                    "depthwise-most": dict(
                        ja="depthwise で、97 %",
                        en="the depthwise one, 97 %",
                        why=dict(
                            ja="depthwise の掛け算は、1 つの位置とチャネルについて 9 回だけである。",
                            en="A depthwise convolution makes 9 multiplications for a place and a channel.",
                        ),
                    ),
                    "depthwise-less": dict(
                        ja="depthwise で、89 %",
                        en="the depthwise one, 89 %",
                        why=dict(
                            ja="窓が広いほうが重いとは限らない。pointwise には出力のチャネル数が掛かる。",
                            en="The wider window is not the heavier part: the pointwise one has a factor of M.",
                        ),
                    ),
                },
            ),
            "many_outputs": dict(
                syllabus="3-(4)-ii",
                ja="K = 3 のまま、M を大きくしていく。分けた後の掛け算の回数は、通常の畳み込みの何倍に近づくか。",
                en="K = 3 stays, and M grows. Which share of an ordinary convolution's multiplications do those of the split come near?",
                right="1/9",
                wrong={
                    "vanishing": dict(
                        text="0",
                        why=dict(
                            ja="小さくなるのは depthwise の分だけで、pointwise の分は M によらず残る。",
                            en="It is the depthwise part that vanishes; the share of the pointwise one does not depend on M.",
                        ),
                    ),
                    "halved": dict(
                        text="1/18",
                        why=dict(
                            ja="2 つの層に分けても、半分になる理由はない。",
                            en="That there are two layers is no reason to halve it.",
                        ),
                    ),
                    "side": dict(
                        text="1/3",
                        why=dict(
                            ja="減るのは、窓の一辺ではなく、窓の中の値の数の分である。",
                            en="What is saved is the number of values in a window, not its side.",
                        ),
                    ),
                },
            ),
        },
    ),
    "upsampling": dict(
        stem=dict(
            ja="4×4 の特徴マップを 8×8 に広げる方法として、最近傍法、双線形補間、最大値アンプーリング（プーリングのときの位置を使う）、転置畳み込み（逆畳み込み）を比べる。畳み込みは、入力を 1 列に並べたベクトル x に行列 C を掛ける計算 y = Cx と書ける。",
            en="Ways to enlarge a feature map from 4×4 to 8×8 are compared: nearest neighbour, bilinear interpolation, max unpooling (which uses the places that pooling found) and transposed convolution (deconvolution). A convolution can be written y = Cx, with a matrix C and the input in a line, x.",
        ),
        questions={
            "learned": dict(
                syllabus="3-(4)-ii",
                ja="広げ方そのものを、訓練データから学習するのはどれか。",
                en="Which of them learns from the training data how to enlarge?",
                right=dict(ja="転置畳み込み", en="transposed convolution"),
                wrong={
                    "nearest": dict(
                        ja="最近傍法",
                        en="nearest neighbour",
                        why=dict(
                            ja="最も近い値を写すだけで、学習する重みがない。",
                            en="It copies the nearest value and has no weights.",
                        ),
                    ),
                    "bilinear": dict(
                        ja="双線形補間",
                        en="bilinear interpolation",
                        why=dict(
                            ja="平均の重みは距離で決まっていて、学習されない。",
                            en="It averages by distances, which are fixed and not learned.",
                        ),
                    ),
                    "unpooling": dict(
                        ja="最大値アンプーリング",
                        en="max unpooling",
                        why=dict(
                            ja="覚えた位置に値を置き、残りを 0 とするだけで、重みがない。",
                            en="It puts values in the remembered places and 0 elsewhere, and has no weights.",
                        ),
                    ),
                },
            ),
            "name": dict(
                syllabus="3-(4)-ii",
                ja="「転置」畳み込みと呼ばれるのは、どのような計算だからか。",
                en="What does a transposed convolution compute, that it is called so?",
                right=dict(
                    ja="行列 C の転置を掛ける計算", en="it multiplies by the transpose of C"
                ),
                wrong={
                    "kernel": dict(
                        ja="フィルタの転置を使う計算",
                        en="it uses the transpose of the filter",
                        why=dict(
                            ja="フィルタの縦と横を入れ替えても、出力は大きくならない。",
                            en="A filter whose height and width are exchanged enlarges nothing.",
                        ),
                    ),
                    "image": dict(
                        ja="特徴マップの転置を使う計算",
                        en="it uses the transpose of the map",
                        why=dict(
                            ja="特徴マップの縦と横の入れ替えは、拡大と関係がない。",
                            en="To exchange height and width of the map has nothing to do with enlarging it.",
                        ),
                    ),
                    "inverse": dict(
                        ja="行列 C の逆行列を掛ける計算",
                        en="it multiplies by the inverse of C",
                        why=dict(
                            ja="C は一般に正方行列でなく、逆行列がない。",
                            en="In general C is not square and has no inverse.",
                        ),
                    ),
                },
            ),
            "not_inverse": dict(
                syllabus="3-(4)-ii",
                ja="乱数の並び（1 次元）を長さ 3 のフィルタで畳み込み（パディングなし）、同じフィルタの転置畳み込みで元の長さに戻した。縁の値は（ア）、内側の値は（イ）。組合せはどれか。",
                en="A row of random numbers is convolved with a filter of 3 values, without padding, and a transposed convolution with the same filter makes it as long as before. Values near the ends are (a), those inside (b). Which pair is right?",
                right=dict(ja="（ア）元と異なる　（イ）元と異なる", en="(a) others   (b) others"),
                wrong={
                    "inside-back": dict(
                        ja="（ア）元と異なる　（イ）元に戻る",
                        en="(a) others   (b) as before",
                        why=dict(
                            ja="CᵀC は対角のほかにも 0 でない要素をもつので、内側でも周りの値が混ざる。",
                            en="CᵀC has values beside its diagonal, so that neighbours mix inside as well.",
                        ),
                    ),
                    "ends-back": dict(
                        ja="（ア）元に戻る　（イ）元と異なる",
                        en="(a) as before   (b) others",
                        why=dict(
                            ja="縁の値にも、隣の値とフィルタの値が掛かって混ざる。",
                            en="Near the ends, too, values are multiplied by the filter's and mixed with their neighbours.",
                        ),
                    ),
                    "inverse": dict(
                        ja="（ア）元に戻る　（イ）元に戻る",
                        en="(a) as before   (b) as before",
                        why=dict(
                            ja="逆畳み込みとも呼ばれるが、逆演算ではない。失われた情報は戻らない。",
                            en="Though called deconvolution, it is no inverse: what was lost does not come back.",
                        ),
                    ),
                },
            ),
            "overlaps": dict(
                syllabus="3-(4)-ii",
                ja="1 次元の転置畳み込み（ストライド 2）で、出力の 1 か所に足し込まれる入力の個数を、端を除いて数える。フィルタの長さが 3 なら（ア）、4 なら（イ）となる。組合せはどれか。",
                en="In a one-dimensional transposed convolution with stride 2, count the inputs that are added up in one place of the output, apart from the ends. There are (a) for a filter of 3 values, and (b) for one of 4. Which pair is right?",
                right=dict(
                    ja="（ア）1 個と 2 個が交互　（イ）どこも 2 個",
                    en="(a) 1 and 2 in turn   (b) 2 everywhere",
                ),
                wrong={
                    "exchanged": dict(
                        ja="（ア）どこも 2 個　（イ）1 個と 2 個が交互",
                        en="(a) 2 everywhere   (b) 1 and 2 in turn",
                        why=dict(
                            ja="逆である。フィルタの長さがストライドで割り切れるとき、どこも同じになる。",
                            en="The other way round: it is even where the stride divides the length of the filter.",
                        ),
                    ),
                    "uneven-both": dict(
                        ja="（ア）1 個と 2 個が交互　（イ）1 個と 2 個が交互",
                        en="(a) 1 and 2 in turn   (b) 1 and 2 in turn",
                        why=dict(
                            ja="4 は 2 で割り切れるので、むらができない。",
                            en="4 is a multiple of 2, so that nothing alternates.",
                        ),
                    ),
                    "even-both": dict(
                        ja="（ア）どこも 2 個　（イ）どこも 2 個",
                        en="(a) 2 everywhere   (b) 2 everywhere",
                        why=dict(
                            ja="3 は 2 で割り切れないので、むらができる。これが市松模様の原因になる。",
                            en="3 is no multiple of 2, so that they alternate, which causes checkerboard artifacts.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def mixing():
    """Of one value of each layer's output: from how many places and channels of the input its gradient is not 0."""
    import keras
    import numpy as np
    import tensorflow as tf

    layers = {
        "A": keras.layers.Conv2D(128, 3, use_bias=False, kernel_initializer="ones"),
        "B": keras.layers.Conv2D(128, 1, use_bias=False, kernel_initializer="ones"),
        "C": keras.layers.DepthwiseConv2D(3, use_bias=False, depthwise_initializer="ones"),
        "D": keras.layers.Conv2D(128, 3, groups=4, use_bias=False, kernel_initializer="ones"),
    }

    @tf.function
    def slope(layer, x):
        with tf.GradientTape() as tape:
            tape.watch(x)
            value = layer(x)[0, 0, 0, 0]
        return tape.gradient(value, x)

    reach = {}
    for name, layer in layers.items():
        x = tf.ones((1, 5, 5, 64))
        layer.build(x.shape)
        seen = slope(layer, x).numpy()[0] != 0
        reach[name] = (np.any(seen, axis=2).sum() > 1, np.any(seen, axis=(0, 1)).sum() > 1)
    places, channels = (True, False), (False, True)
    return {
        "right": reach["C"] == places and reach["B"] == channels,
        "ordinary": reach["C"] == places and reach["A"] == channels,
        "grouped": reach["D"] == places and reach["B"] == channels,
        "both": reach["D"] == places and reach["A"] == channels,
    }


def group_weights():
    from fractions import Fraction

    import keras

    def weights(groups):
        layer = keras.layers.Conv2D(128, 3, groups=groups, use_bias=False)
        layer.build((None, 8, 8, 64))
        return layer.count_params()

    times = Fraction(weights(4), weights(1))
    return {
        "right": times == Fraction(1, 4),
        "depthwise": times == Fraction(1, 64),
        "one-group": times == Fraction(1, 16),
        "all-kept": times == 1,
    }


def extremes():
    """Whether other layers of Keras can compute the same with the same weights."""
    import keras
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(0)
    x = tf.constant(rng.normal(size=(1, 5, 5, 64)), tf.float32)

    def outputs(layer, *weights):
        layer.build(x.shape)
        if [w.shape for w in layer.get_weights()] != [w.shape for w in weights]:
            return None
        layer.set_weights(weights)
        return tf.function(layer)(x).numpy()

    def same(groups, other, turn=lambda weights: weights):
        layer = keras.layers.Conv2D(64, 3, groups=groups, use_bias=False)
        weights = rng.normal(size=(3, 3, 64 // groups, 64)).astype("float32")
        expected, got = outputs(layer, weights), outputs(other, turn(weights))
        return got is not None and np.allclose(expected, got, atol=1e-3)

    ordinary = same(1, keras.layers.Conv2D(64, 3, use_bias=False))
    depthwise = same(
        64, keras.layers.DepthwiseConv2D(3, use_bias=False), lambda w: w.transpose(0, 1, 3, 2)
    )
    pointwise = {
        groups: same(groups, keras.layers.Conv2D(64, 1, use_bias=False)) for groups in (1, 64)
    }
    return {
        "right": ordinary and depthwise,
        "pointwise-last": ordinary and pointwise[64],
        "pointwise-first": pointwise[1] and depthwise,
        "pointwise-twice": pointwise[1] and pointwise[64],
    }


def isolated():
    """Positive weights, so that no ReLU cuts off anything."""
    import keras
    import numpy as np
    import tensorflow as tf

    stack = []
    for _ in range(4):
        stack.append(keras.layers.Conv2D(128, 3, groups=4, use_bias=False, padding="same"))
        stack.append(keras.layers.ReLU())
    model = keras.Sequential([keras.Input((3, 3, 64)), *stack])
    model.set_weights([np.full(w.shape, 0.01) for w in model.get_weights()])

    @tf.function
    def slope(x):
        with tf.GradientTape() as tape:
            tape.watch(x)
            value = model(x)[0, 1, 1, 0]
        return tape.gradient(value, x)

    seen = slope(tf.ones((1, 3, 3, 64))).numpy()[0] != 0
    count = int(np.any(seen, axis=(0, 1)).sum())
    return {
        "right": count == 16,
        "neighbour": count == 32,
        "one-more-each": count == 48,
        "all": count == 64,
    }


def _products(height, width, k, c, m):
    """With inputs and weights of 1 every product is 1, and the outputs add up to their number."""
    import numpy as np
    import tensorflow as tf

    x = np.ones((1, height + k - 1, width + k - 1, c))
    ones = [1, 1, 1, 1]
    depthwise = tf.nn.depthwise_conv2d(x, np.ones((k, k, c, 1)), ones, "VALID")
    pointwise = tf.nn.conv2d(np.ones(depthwise.shape), np.ones((1, 1, c, m)), 1, "VALID")
    ordinary = tf.nn.conv2d(x, np.ones((k, k, c, m)), 1, "VALID")
    return tuple(int(np.sum(y)) for y in (ordinary, depthwise, pointwise))


def costs():
    height, width, k, c, m = 4, 5, 3, 2, 7
    ordinary, depthwise, pointwise = _products(height, width, k, c, m)
    if ordinary != height * width * k * k * c * m:
        raise ValueError("the products are counted otherwise than in the stem")
    space = height * width
    return {
        "right": (depthwise, pointwise) == (space * k * k * c, space * c * m),
        "pointwise-window": (depthwise, pointwise) == (space * k * k * c, space * k * k * m),
        "depthwise-out": (depthwise, pointwise) == (space * k * k * m, space * c * m),
        "both": (depthwise, pointwise) == (space * k * k * m, space * k * k * m),
    }


def heavier():
    _, depthwise, pointwise = _products(1, 1, 3, 256, 256)
    share = pointwise / (depthwise + pointwise)
    return {
        "right": abs(share - 0.97) < 0.01,
        "pointwise-less": abs(share - 0.89) < 0.01,
        "depthwise-most": abs(1 - share - 0.97) < 0.01,
        "depthwise-less": abs(1 - share - 0.89) < 0.01,
    }


def many_outputs():
    """The distance from the limit shrinks as M grows; from other numbers it does not."""
    shares = []
    for m in (10, 100, 1000, 10_000):
        ordinary, depthwise, pointwise = _products(1, 1, 3, 2, m)
        shares.append((depthwise + pointwise) / ordinary)
    limits = {"right": 1 / 9, "vanishing": 0, "halved": 1 / 18, "side": 1 / 3}
    return {name: abs(shares[-1] - limit) < 1e-3 for name, limit in limits.items()}


def learned():
    """The weights of Keras's layers; Keras has no unpooling, which is one scattering of values, without any."""
    import keras
    import tensorflow as tf

    layers = {
        "right": keras.layers.Conv2DTranspose(1, 4, strides=2, padding="same"),
        "nearest": keras.layers.UpSampling2D(2, interpolation="nearest"),
        "bilinear": keras.layers.UpSampling2D(2, interpolation="bilinear"),
    }
    has_weights = {}
    for name, layer in layers.items():
        if layer(tf.ones((1, 4, 4, 1))).shape != (1, 8, 8, 1):
            raise ValueError("not doubled")
        has_weights[name] = layer.count_params() > 0
    pooled, places = tf.nn.max_pool_with_argmax(tf.random.normal((1, 8, 8, 1)), 2, 2, "VALID")
    with tf.GradientTape() as tape:
        tf.scatter_nd(tf.reshape(places, (-1, 1)), tf.reshape(pooled, (-1,)), [64])
    return has_weights | {"unpooling": len(tape.watched_variables()) > 0}


def _matrix(kernel, length):
    """C of a convolution with stride 1 and without padding."""
    import numpy as np

    matrix = np.zeros((length - len(kernel) + 1, length))
    for row in range(len(matrix)):
        matrix[row, row : row + len(kernel)] = kernel
    return matrix


def name():
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    kernel, y = rng.normal(size=3), rng.normal(size=2)
    matrix = _matrix(kernel, 4)
    layer = keras.layers.Conv1DTranspose(1, 3, use_bias=False)
    layer.build((None, 2, 1))
    layer.set_weights([kernel[:, None, None]])
    enlarged = np.array(layer(y[None, :, None]))[0, :, 0]

    # A filter of one column, or a map of one, is turned by exchanging its sides, which does not enlarge.
    square = keras.layers.Conv2D(1, (1, 3), use_bias=False)
    image = rng.normal(size=(1, 4, 4, 1))
    turned = [square(image).shape[1:3], square(image.swapaxes(1, 2)).shape[1:3]]
    enlarges = any(height > 4 or width > 4 for height, width in turned)
    return {
        "right": np.allclose(enlarged, matrix.T @ y, atol=1e-5),
        "kernel": enlarges,
        "image": enlarges,
        "inverse": matrix.shape[0] == matrix.shape[1],
    }


def not_inverse():
    """Whether C's transpose brings a row of numbers back, for random filters and for one whose sum is 1."""
    import numpy as np

    rng = np.random.default_rng(0)
    ends, inside = [], []
    for kernel in (*rng.normal(size=(4, 3)), np.array([0.25, 0.5, 0.25])):
        x, matrix = rng.normal(size=8), _matrix(kernel, 8)
        back = np.isclose(matrix.T @ (matrix @ x), x)
        ends.append(bool(back[[0, 1, -2, -1]].any()))
        inside.append(bool(back[2:-2].any()))
    return {
        "right": not any(ends) and not any(inside),
        "inside-back": not any(ends) and all(inside),
        "ends-back": all(ends) and not any(inside),
        "inverse": all(ends) and all(inside),
    }


def overlaps():
    """With inputs and filters of 1 the outputs are the numbers of inputs that meet there."""
    import keras
    import numpy as np

    def counts(length):
        layer = keras.layers.Conv1DTranspose(
            1, length, strides=2, use_bias=False, kernel_initializer="ones"
        )
        return np.array(layer(np.ones((1, 8, 1))))[0, 3:-3, 0].astype(int)

    def even(values):
        return set(values) == {2}

    def uneven(values):
        return set(values) == {1, 2} and all(values[:-1] != values[1:])

    three, four = counts(3), counts(4)
    return {
        "right": uneven(three) and even(four),
        "exchanged": even(three) and uneven(four),
        "uneven-both": uneven(three) and uneven(four),
        "even-both": even(three) and even(four),
    }
