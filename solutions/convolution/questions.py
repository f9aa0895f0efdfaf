"""畳み込みの知識問題"""

SETS = {
    "feature-map": dict(
        stem=dict(
            ja="32×32×3（縦、横、チャネル）の入力に、5×5 のフィルタ 8 枚、ストライド 1、上下左右のパディング 2 の畳み込み層を用い、縦横 32×32 の特徴マップを得る。バイアスは考えない。",
            en="An input of 32×32×3 (height, width, channels) goes through a convolutional layer with 8 filters of 5×5, stride 1 and a padding of 2 on every side, which gives feature maps of 32×32. There are no biases.",
        ),
        questions={
            "sharing": dict(
                syllabus="3-(4)-i",
                ja="重みの共有だけをやめ、出力の位置ごとに別のフィルタをもつ局所結合の層にした。重みの個数は、何倍になるか。",
                en="Weights are no longer shared: in a locally connected layer each place of the output has filters of its own. How many times as many weights are there?",
                right="1024",
                wrong={
                    "inputs": dict(
                        text="3072",
                        why=dict(
                            ja="これは入力の要素の数である。入力のチャネルはもともと別々の重みをもつので、位置の数だけ増える。",
                            en="That is the number of inputs; the channels had weights of their own before, so that only the places count.",
                        ),
                    ),
                    "outputs": dict(
                        text="8192",
                        why=dict(
                            ja="これは出力の要素の数である。8 枚のフィルタはもともと別々である。",
                            en="That is the number of outputs; the 8 filters had weights of their own before.",
                        ),
                    ),
                    "dense": dict(
                        text="41943",
                        why=dict(
                            ja="これは全結合層の場合である。局所結合では、結合は 5×5×3 の範囲に限ったままである。",
                            en="That is for a dense layer; a locally connected one still sees 5×5×3 values at each place.",
                        ),
                    ),
                },
            ),
            "equivariance": dict(
                syllabus="3-(4)-i",
                ja="入力の画像を右に 1 画素ずらして、同じ層に入れた。端の影響を除くと、特徴マップはどうなるか。",
                en="The image is shifted to the right by 1 pixel and given to the same layer. Apart from the borders, what becomes of the feature map?",
                right=dict(
                    ja="値は変わらず、位置は画像と同じだけ動く",
                    en="Its values stay, and they move as the image does",
                ),
                wrong={
                    "invariant": dict(
                        ja="値は変わらず、位置も元のまま動かない",
                        en="Its values stay, and they keep their places",
                        why=dict(
                            ja="それは不変性である。畳み込みにあるのは同変性で、模様が動けば応答も動く。",
                            en="That would be invariance; a convolution is equivariant, and its answer moves with the pattern.",
                        ),
                    ),
                    "other-values-moved": dict(
                        ja="値が変わって、位置は画像と同じだけ動く",
                        en="Its values change, and they move as the image does",
                        why=dict(
                            ja="どの位置でも同じフィルタを使うので、同じ模様には同じ値を返す。",
                            en="The same filter serves everywhere and answers the same pattern with the same value.",
                        ),
                    ),
                    "other-values-in-place": dict(
                        ja="値が変わって、位置は元のまま動かない",
                        en="Its values change, and they keep their places",
                        why=dict(
                            ja="元の特徴マップの値が、1 画素右にそのまま現れる。",
                            en="The values of the old feature map appear as they were, one pixel further to the right.",
                        ),
                    ),
                },
            ),
            "depth": dict(
                syllabus="3-(4)-i",
                ja="出力のチャネル数は（ア）に等しく、フィルタ 1 枚の奥行きは（イ）に等しい。組合せはどれか。",
                en="The number of channels of the output equals (a), and the depth of one filter equals (b). Which pair is right?",
                right=dict(
                    ja="（ア）フィルタの枚数　（イ）入力のチャネル数",
                    en="(a) the number of filters   (b) the channels of the input",
                ),
                wrong={
                    "exchanged": dict(
                        ja="（ア）入力のチャネル数　（イ）フィルタの枚数",
                        en="(a) the channels of the input   (b) the number of filters",
                        why=dict(
                            ja="逆である。この層の出力は 8 チャネル、フィルタの奥行きは 3 である。",
                            en="The other way round: here 8 channels come out, and a filter is 3 deep.",
                        ),
                    ),
                    "filters-twice": dict(
                        ja="（ア）フィルタの枚数　（イ）フィルタの枚数",
                        en="(a) the number of filters   (b) the number of filters",
                        why=dict(
                            ja="フィルタは入力の全チャネルにわたるので、その奥行きは枚数によらず 3 である。",
                            en="A filter extends over all channels of the input: it is 3 deep, however many there are.",
                        ),
                    ),
                    "inputs-twice": dict(
                        ja="（ア）入力のチャネル数　（イ）入力のチャネル数",
                        en="(a) the channels of the input   (b) the channels of the input",
                        why=dict(
                            ja="フィルタ 1 枚が特徴マップを 1 つ作るので、出力は 8 チャネルになる。",
                            en="Each filter makes one feature map, so that there are 8 channels out.",
                        ),
                    ),
                },
            ),
            "corner_pixel": dict(
                syllabus="3-(4)-i",
                ja="フィルタを 3×3（ストライド 1）に替えた。入力の角の 1 画素が計算に使われる出力の位置は、パディングが 0 なら（ア）、1 なら（イ）である。組合せはどれか。",
                en="The filters are now of 3×3, with stride 1. The pixel in a corner of the input is used for (a) places of the output without padding, and for (b) with a padding of 1. Which pair is right?",
                right=dict(ja="（ア）1 か所　（イ）4 か所", en="(a) 1   (b) 4"),
                wrong={
                    "padded-like-inside": dict(
                        ja="（ア）1 か所　（イ）9 か所",
                        en="(a) 1   (b) 9",
                        why=dict(
                            ja="9 か所は内側の画素の場合である。パディングが 1 でも、角の外側に置ける位置は限られる。",
                            en="9 is for a pixel inside; even with a padding of 1 a filter cannot go far beyond the corner.",
                        ),
                    ),
                    "padded-for-both": dict(
                        ja="（ア）4 か所　（イ）4 か所",
                        en="(a) 4   (b) 4",
                        why=dict(
                            ja="パディングがなければ、角を覆う置き方は 1 つしかない。",
                            en="Without padding there is one way to cover the corner.",
                        ),
                    ),
                    "one-step-further": dict(
                        ja="（ア）4 か所　（イ）9 か所",
                        en="(a) 4   (b) 9",
                        why=dict(
                            ja="どちらも、パディングが 1 だけ大きいときの数である。",
                            en="Both are the numbers for a padding that is greater by 1.",
                        ),
                    ),
                },
            ),
        },
    ),
    "stacked": dict(
        stem=dict(
            ja="3×3 の畳み込み（ストライド 1）、3×3 の畳み込み（ストライド 1）、2×2 の最大値プーリング（ストライド 2）、3×3 の畳み込み（ストライド 1）を、この順に重ねる。",
            en="A convolution of 3×3 (stride 1), another of 3×3 (stride 1), a max pooling of 2×2 (stride 2) and a convolution of 3×3 (stride 1) are stacked in this order.",
        ),
        questions={
            "field_meaning": dict(
                syllabus="3-(4)-i",
                ja="最後の層の 1 つの値の「受容野」とは、どの範囲か。",
                en="What is the receptive field of one value of the last layer?",
                right=dict(
                    ja="その値に影響しうる、入力画像の上の範囲",
                    en="The part of the image that may influence this value",
                ),
                wrong={
                    "last-window": dict(
                        ja="その値を求める、最後の層の窓の範囲",
                        en="The part of the layer before that the last window covers",
                        why=dict(
                            ja="これは 1 層分だけである。前の層の値もそれぞれ範囲を見ているので、入力の上ではもっと広い。",
                            en="That is one layer; what it covers has windows of its own, so that the part of the image is larger.",
                        ),
                    ),
                    "weights": dict(
                        ja="その値から更新される、フィルタの重みの範囲",
                        en="The part of the weights that this value helps to update",
                        why=dict(
                            ja="重みはどの位置でも共有される。受容野は入力の上で測る。",
                            en="Weights are shared by all places; a receptive field is measured on the input.",
                        ),
                    ),
                    "same-answer": dict(
                        ja="その値と等しくなる、特徴マップの上の範囲",
                        en="The part of the feature map where values equal this one",
                        why=dict(
                            ja="値が一致するかどうかとは関係がない。",
                            en="It has nothing to do with values being equal.",
                        ),
                    ),
                },
                source="Goodfellow, Bengio, Courville, Deep Learning, MIT Press 2016, §9.2, Figures 9.3 and 9.4",
            ),
            "after_pooling": dict(
                syllabus="3-(4)-i",
                ja="最後の 3×3 の畳み込みは、受容野の一辺を何画素広げるか。",
                en="By how many pixels does the last convolution of 3×3 widen the side of the receptive field?",
                right="4",
                wrong={
                    "no-stride": dict(
                        text="2",
                        why=dict(
                            ja="プーリングのあとでは、隣り合う値が入力の上で 2 画素離れている。",
                            en="After the pooling, neighbouring values are 2 pixels of the input apart.",
                        ),
                    ),
                    "side": dict(
                        text="3",
                        why=dict(
                            ja="窓の一辺のうち 1 つ分は、前の層までの受容野にすでに入っている。",
                            en="One of the three values in a row is in the field of the layers before already.",
                        ),
                    ),
                    "side-by-stride": dict(
                        text="6",
                        why=dict(
                            ja="3 つの値の間にある間隔は 2 個である。",
                            en="Between three values there are two gaps.",
                        ),
                    ),
                },
            ),
            "three_small": dict(
                syllabus="3-(4)-i",
                ja="7×7 の畳み込み 1 層を、3×3 の畳み込み 3 層に替える。チャネル数はどれも入力、出力とも C、ストライドは 1 で、バイアスはない。3 層を重ねた受容野の一辺は（ア）で、重みは 7×7 の 1 層の（イ）倍である。組合せはどれか。",
                en="Three convolutions of 3×3 replace one of 7×7; all have C channels in and out, stride 1 and no biases. The side of the receptive field of the three is (a), and they have (b) times the weights of the one. Which pair is right?",
                right=dict(ja="（ア）7　（イ）27/49", en="(a) 7   (b) 27/49"),
                wrong={
                    "sides-added": dict(
                        ja="（ア）9　（イ）27/49",
                        en="(a) 9   (b) 27/49",
                        why=dict(
                            ja="重ねた窓は重なり合うので、1 層ごとに 2 だけ広がる。",
                            en="The windows overlap, so that each layer adds 2.",
                        ),
                    ),
                    "one-layer": dict(
                        ja="（ア）7　（イ）9/49",
                        en="(a) 7   (b) 9/49",
                        why=dict(
                            ja="これは 1 層分の重みである。3 層分を足す。",
                            en="These are the weights of one layer; there are three.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）9　（イ）9/49",
                        en="(a) 9   (b) 9/49",
                        why=dict(
                            ja="窓の一辺を足してはならず、重みは 3 層分を足さなければならない。",
                            en="The sides must not be added up, and the weights of the three layers must.",
                        ),
                    ),
                },
            ),
            "false_about_counts": dict(
                syllabus="3-(4)-i",
                ja="畳み込み層とプーリング層に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about convolution and pooling is **wrong**?",
                right=dict(
                    ja="畳み込みのストライドを 2 にすると、重みの数が減る",
                    en="With a stride of 2, a convolution has fewer parameters",
                ),
                wrong={
                    "size": dict(
                        ja="畳み込み層のパラメータの数は、入力の縦と横の大きさによらない",
                        en="A convolution has as many parameters for images of any size",
                        why=dict(
                            ja="正しい。フィルタの大きさとチャネルの数で決まる。",
                            en="This is right: the filters' size and the channels decide.",
                        ),
                    ),
                    "pooling": dict(
                        ja="最大値プーリング層には、学習するパラメータが 1 つもない",
                        en="A layer of max pooling has no parameter that training could change",
                        why=dict(
                            ja="正しい。窓の中の最大値をとるだけである。",
                            en="This is right: it takes the largest value of a window.",
                        ),
                    ),
                    "border": dict(
                        ja="パディングのない 5×5 の畳み込みで、縦と横は 4 画素ずつ縮む",
                        en="A 5×5 convolution without padding takes 4 pixels off each side length",
                        why=dict(
                            ja="正しい。ストライドが 1 なら、n − 5 + 1 画素になる。",
                            en="This is right: with stride 1 there are n − 5 + 1 pixels left.",
                        ),
                    ),
                },
                source="Goodfellow, Bengio and Courville, Deep Learning, 2016, sections 9.1 to 9.5",
            ),
        },
    ),
    "im2col": dict(
        stem=dict(
            ja="2 枚の画像（6×6×3）に、3×3 のフィルタ 4 枚、ストライド 1、パディング 0 の畳み込みを行う。im2col で画像を行列に展開し、フィルタを並べた行列との積で計算する。バイアスは考えない。",
            en="Two images of 6×6×3 are convolved with 4 filters of 3×3, with stride 1 and no padding: im2col unfolds the images into a matrix, which is multiplied by that of the filters. There are no biases.",
        ),
        questions={
            "expansion": dict(
                syllabus="3-(4)-i",
                ja="im2col で作る行列の要素数は、元の画像の要素数の何倍か。",
                en="How many times as many elements as the images has the matrix that im2col makes?",
                right="4",
                wrong={
                    "rearranged": dict(
                        text="1",
                        why=dict(
                            ja="並べ替えるだけではない。窓が重なる画素は、何度も写される。",
                            en="They are not merely put in another order: where windows overlap, a pixel is copied repeatedly.",
                        ),
                    ),
                    "all-inside": dict(
                        text="9",
                        why=dict(
                            ja="9 回写されるのは内側の画素だけで、端の画素が写される回数は少ない。",
                            en="Only pixels well inside are copied 9 times, those near the border fewer.",
                        ),
                    ),
                    "row-length": dict(
                        text="27",
                        why=dict(
                            ja="これは行列の 1 行の長さである。",
                            en="That is the length of a row of the matrix.",
                        ),
                    ),
                },
            ),
            "trade": dict(
                syllabus="3-(4)-i",
                ja="for 文で窓を動かし、窓ごとに積和をとる計算と比べて、im2col を使うと、必要なメモリは（ア）、積和の回数は（イ）。組合せはどれか。",
                en="Compared with loops that move the window and sum products at each place, im2col makes the memory needed (a) and the number of multiplications (b). Which pair is right?",
                right=dict(ja="（ア）増える　（イ）変わらない", en="(a) larger   (b) unchanged"),
                wrong={
                    "fewer-products": dict(
                        ja="（ア）増える　（イ）減る",
                        en="(a) larger   (b) smaller",
                        why=dict(
                            ja="掛ける組の数は同じである。速くなるのは、大きな行列の積 1 回にまとめるからである。",
                            en="As many pairs are multiplied; it is faster because it is one large product of matrices.",
                        ),
                    ),
                    "less-memory": dict(
                        ja="（ア）減る　（イ）変わらない",
                        en="(a) smaller   (b) unchanged",
                        why=dict(
                            ja="同じ画素を何度も写すので、メモリは余計に要る。",
                            en="Pixels are copied repeatedly, which takes more memory.",
                        ),
                    ),
                    "less-of-both": dict(
                        ja="（ア）減る　（イ）減る",
                        en="(a) smaller   (b) smaller",
                        why=dict(
                            ja="メモリは増え、積和の回数は同じである。",
                            en="The memory grows, and there are as many multiplications.",
                        ),
                    ),
                },
            ),
            "multiplications": dict(
                syllabus="3-(4)-i",
                ja="この層で行う掛け算は、2 枚の合計で何回か。",
                en="How many multiplications does this layer make for both images together?",
                right="3456",
                wrong={
                    "one-filter": dict(
                        text="864",
                        why=dict(
                            ja="これはフィルタ 1 枚の分である。4 枚のそれぞれで計算する。",
                            en="That is for one filter; there are 4.",
                        ),
                    ),
                    "one-channel": dict(
                        text="1152",
                        why=dict(
                            ja="入力のチャネルが数えられていない。1 つの値のために 27 回掛ける。",
                            en="The channels of the input are not counted: a value takes 27 multiplications.",
                        ),
                    ),
                    "size-kept": dict(
                        text="7776",
                        why=dict(
                            ja="これは出力が 6×6 の場合である。パディングがないので、出力は 4×4 になる。",
                            en="That is for an output of 6×6; without padding it is 4×4.",
                        ),
                    ),
                },
            ),
            "not_flipped": dict(
                syllabus="3-(4)-i",
                ja="数学の畳み込みはフィルタを反転してから積和をとるが、多くのライブラリの畳み込み層は反転しない。それで困らない理由はどれか。",
                en="In mathematics a convolution flips the filter before products are summed, but in most libraries a convolutional layer does not. Why does this do no harm?",
                right=dict(
                    ja="フィルタは学習されるので、上下左右が逆のものが得られるだけである",
                    en="Filters are learned, and what is learned is merely turned upside down",
                ),
                wrong={
                    "symmetric": dict(
                        ja="学習されたフィルタは左右対称に近いので、どちら向きでも変わらない",
                        en="Learned filters are nearly symmetric, and look the same either way",
                        why=dict(
                            ja="向きのある縁を見つけるフィルタのように、対称でないものも学習される。",
                            en="Many are not, such as those that find an edge with a direction.",
                        ),
                    ),
                    "undone-later": dict(
                        ja="後に続く活性化関数とプーリングによって、向きの違いが打ち消される",
                        en="The activation and the pooling that follow undo the difference",
                        why=dict(
                            ja="要素ごとの関数も、窓の中の最大値も、違う値を元の値には戻さない。",
                            en="Neither a function of each element nor the maximum of a window brings back other values.",
                        ),
                    ),
                    "undone-backward": dict(
                        ja="逆伝播の計算の中で向きが逆になるので、順伝播の分と打ち消し合う",
                        en="Going backward turns them round, which makes up for the way forward",
                        why=dict(
                            ja="逆伝播で反転するのは勾配の計算の一部で、順伝播の値を変えない。",
                            en="The flip on the way back is part of the gradient; it changes nothing that came out forward.",
                        ),
                    ),
                },
                source="Goodfellow, Bengio, Courville, Deep Learning, MIT Press 2016, §9.1",
            ),
        },
    ),
}


def sharing():
    """Weights of the convolution as Keras counts them, and of layers with filters for each place, input, output."""
    import keras

    layer = keras.layers.Conv2D(8, 5, padding="same", use_bias=False)
    layer.build((None, 32, 32, 3))
    places = 32 * 32
    local = places * (5 * 5 * 3) * 8
    times = local / layer.count_params()
    return {
        "right": times == 1024,
        "inputs": times == 3072,
        "outputs": times == 8192,
        "dense": abs(times - 41943) < 1,
    }


def equivariance():
    """A random image, and the same image shifted, through the same random layer; compared away from the borders."""
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(0)
    image, kernel = rng.normal(size=(1, 32, 32, 3)), rng.normal(size=(5, 5, 3, 8))

    def inside(x, shift):
        y = tf.nn.conv2d(x, kernel, 1, "SAME").numpy()
        return y[:, 4:-4, 4 + shift : 28 + shift]

    before = inside(image, 0)
    shifted = np.roll(image, 1, axis=2)
    moves = np.allclose(inside(shifted, 1), before)
    stays = np.allclose(inside(shifted, 0), before)
    old = np.sort(before, axis=None)
    kept = any(np.allclose(np.sort(inside(shifted, by), axis=None), old) for by in (-1, 0, 1))
    return {
        "right": kept and moves,
        "invariant": kept and stays,
        "other-values-moved": not kept and moves,
        "other-values-in-place": not kept and stays,
    }


def depth():
    """Shapes of Keras's kernels and outputs, for other channels in and other numbers of filters."""
    import keras

    def shapes(channels, filters):
        layer = keras.layers.Conv2D(filters, 5, padding="same", use_bias=False)
        layer.build((None, 32, 32, channels))
        return layer.kernel.shape[2], layer.compute_output_shape((None, 32, 32, channels))[3]

    sizes = [(3, 8), (6, 8), (3, 5)]
    deep = [shapes(*pair)[0] for pair in sizes]
    out = [shapes(*pair)[1] for pair in sizes]
    channels, filters = [pair[0] for pair in sizes], [pair[1] for pair in sizes]
    return {
        "right": out == filters and deep == channels,
        "exchanged": out == channels and deep == filters,
        "filters-twice": out == filters and deep == filters,
        "inputs-twice": out == channels and deep == channels,
    }


def corner_pixel():
    """An image that is 1 in its corner and 0 elsewhere, under a filter of ones."""
    import numpy as np
    import tensorflow as tf

    image, kernel = np.zeros((1, 32, 32, 1)), np.ones((3, 3, 1, 1))
    image[0, 0, 0, 0] = 1
    counts = tuple(
        int(np.count_nonzero(tf.nn.conv2d(image, kernel, 1, padding)))
        for padding in ("VALID", [[0, 0], [1, 1], [1, 1], [0, 0]])
    )
    return {
        "right": counts == (1, 4),
        "padded-like-inside": counts == (1, 9),
        "padded-for-both": counts == (4, 4),
        "one-step-further": counts == (4, 9),
    }


def _side(*layers):
    """The side of what one value sees, from its gradient: pairs of a window and a stride, all weights 1."""
    import numpy as np
    import tensorflow as tf

    pixels = tf.ones((1, 40, 1), "float64")
    with tf.GradientTape() as tape:
        tape.watch(pixels)
        y = pixels
        for window, stride in layers:
            y = tf.nn.conv1d(y, np.ones((window, 1, 1)), stride, "VALID")
        one = y[0, 0, 0]
    return int(np.count_nonzero(tape.gradient(one, pixels)))


def after_pooling():
    """With a mean in the place of the maximum all that may influence the value does."""
    before = _side((3, 1), (3, 1), (2, 2))
    wider = _side((3, 1), (3, 1), (2, 2), (3, 1)) - before
    return {
        "right": wider == 4,
        "no-stride": wider == 2,
        "side": wider == 3,
        "side-by-stride": wider == 6,
    }


def three_small():
    """The gradient's extent, and Keras's counts for some C."""
    from fractions import Fraction

    import keras

    def weights(size, channels):
        layer = keras.layers.Conv2D(channels, size, use_bias=False)
        layer.build((None, 20, 20, channels))
        return layer.count_params()

    ratios = {Fraction(3 * weights(3, c), weights(7, c)) for c in (1, 2, 5)}
    side = _side((3, 1), (3, 1), (3, 1))
    return {
        "right": side == _side((7, 1)) == 7 and ratios == {Fraction(27, 49)},
        "sides-added": side == 9 and ratios == {Fraction(27, 49)},
        "one-layer": side == 7 and ratios == {Fraction(9, 49)},
        "both": side == 9 and ratios == {Fraction(9, 49)},
    }


def _unfolded():
    """The images, their patches as rows, and the filters as a matrix."""
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(0)
    images, kernel = rng.normal(size=(2, 6, 6, 3)), rng.normal(size=(3, 3, 3, 4))
    ones = [1, 1, 1, 1]
    patches = tf.image.extract_patches(images, [1, 3, 3, 1], ones, ones, "VALID").numpy()
    columns, weights = patches.reshape(-1, patches.shape[-1]), kernel.reshape(-1, 4)
    y = tf.nn.conv2d(images, kernel, 1, "VALID").numpy()
    if not np.allclose(columns @ weights, y.reshape(-1, 4)):
        raise ValueError("im2col does not give the convolution")
    return images, columns, weights, y


def expansion():
    images, columns, _, _ = _unfolded()
    times = columns.size / images.size
    return {
        "right": times == 4,
        "rearranged": times == 1,
        "all-inside": times == 9,
        "row-length": times == 27,
    }


def trade():
    """Products counted one by one as the window moves, and those of the product of matrices."""
    images, columns, weights, y = _unfolded()
    looped = 0
    batch, height, width, channels = images.shape
    for _ in range(batch):
        for _ in range(height - 2):
            for _ in range(width - 2):
                looped += 3 * 3 * channels * y.shape[-1]
    multiplied = columns.shape[0] * columns.shape[1] * weights.shape[1]
    more, same = columns.size > images.size, multiplied == looped
    fewer = multiplied < looped
    return {
        "right": more and same,
        "fewer-products": more and fewer,
        "less-memory": not more and same,
        "less-of-both": not more and fewer,
    }


def multiplications():
    """With inputs and weights of 1 every product is 1, and the outputs add up to their number."""
    import numpy as np
    import tensorflow as tf

    y = tf.nn.conv2d(np.ones((2, 6, 6, 3)), np.ones((3, 3, 3, 4)), 1, "VALID")
    count = int(np.sum(y))
    return {
        "right": count == 3456,
        "one-filter": count == 864,
        "one-channel": count == 1152,
        "size-kept": count == 7776,
    }
