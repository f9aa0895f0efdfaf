"""手書き数字を見分ける深い CNN

MNIST で 99% を超える、深い CNN を組み立てる。どの畳み込みも 3×3、ストライド 1、
ReLU で、p はその層の前に四辺に足す 0 の幅である。

    入力     (28, 28, 1)
    第 1 段  畳み込み 16 枚 p = 1 → 畳み込み 16 枚 p = 1 → プーリング
    第 2 段  畳み込み 32 枚 p = 1 → 畳み込み 32 枚 p = 2 → プーリング
    第 3 段  畳み込み 64 枚 p = 1 → 畳み込み 64 枚 p = 1 → プーリング
    隠れ層   1 列に並べる → 全結合 50 ユニット、ReLU → Dropout
    出力層   全結合 10 ユニット → Dropout → softmax

プーリングは 2×2 の最大値で、2 画素ずつずらす。p = 2 なのは、第 2 段の 2 つ目の
畳み込みだけである。これによって、最後は 4×4 になる。

全結合を含むすべてのカーネルを He の初期値で引く。平均 0、標準偏差
√(2/入力の数) の切断正規分布、つまり Keras の HeNormal で、乱数の種は seed と
する。バイアスの初期値は 0 である。Dropout が落とす割合はどちらも 0.5 で、乱数の
種は、隠れ層では seed、出力層では seed + 1 とする（種をそろえるので、学習時の値
も比べられる）。Keras では、HeNormal にも Dropout にも種を引数 seed で渡せる。

conv と dense は、畳み込みと全結合の層を 1 つ作る関数で、padding には Keras と
同じ "same" か "valid" を渡す。padded は、第 2 段の p = 2 の畳み込み、つまり
0 を足す層と畳み込みのリストである。第 1 段から出力層までは、層を順に並べた
リストで書く。

最後の空欄は model.compile である。最適化は Adam（Keras の既定の設定）、損失は
交差エントロピーで、評価指標は要らない。labels は 0 から 9 までの整数のままで、
one-hot にはしない。与えられたコードは、x と labels で epochs エポック学習させ、
パラメータ数 parameters、各段のプーリングの直後の形 pooled、学習前の確率
before、エポックごとの損失 losses、学習後の確率 after を返す。

---
    x: (samples, 28, 28, 1)    labels: (samples,)
    losses: (epochs,)    before, after: (samples, 10)

    parameters = 123,552

---
A deep CNN for handwritten digits

Build a deep CNN, of the kind that passes 99% on MNIST. Every convolution is
3×3, has stride 1 and ends in ReLU; p is the width of the zeros added on all
four sides before it.

    input     (28, 28, 1)
    stage 1   convolution, 16 filters, p = 1 → convolution, 16, p = 1 → pooling
    stage 2   convolution, 32 filters, p = 1 → convolution, 32, p = 2 → pooling
    stage 3   convolution, 64 filters, p = 1 → convolution, 64, p = 1 → pooling
    hidden    flattened → fully connected, 50 units, ReLU → dropout
    output    fully connected, 10 units → dropout → softmax

Pooling takes the maximum of 2×2 and moves by 2 pixels. Mind that p is 2 in one
place, the second convolution of stage 2: so the last maps are 4×4.

All kernels, those of the fully connected layers too, start from He's
initialisation: a truncated normal distribution of mean 0 and standard deviation
√(2/number of inputs), which is Keras's HeNormal, with the random seed `seed`.
Biases start from 0. Both dropouts drop a share of 0.5; their random seeds are
seed in the hidden layer and seed + 1 in the output layer (with fixed seeds, the
values in training can be compared as well). In Keras, HeNormal and Dropout both
take their seed as the argument seed.

conv and dense are functions that make one convolution and one fully connected
layer; padding is "same" or "valid", as in Keras. padded is the convolution of
stage 2 that has p = 2: a list of the layer that adds the zeros and the
convolution. Write stage 1 to the output as lists of layers in their order.

The last blank is model.compile. The optimizer is Adam (as Keras sets it), the
loss the cross-entropy, and no metric is needed. labels stay integers from 0 to
9; they are not made one-hot. The code given trains on x and labels for `epochs`
epochs and returns the number of parameters (parameters), the shapes right after
each stage's pooling (pooled), the probabilities before training (before), the
losses of all epochs (losses) and the probabilities after training (after).
"""

import keras
from keras import layers


def build_model(seed):
    he = keras.initializers.HeNormal(seed=seed)  # blank

    def conv(filters, padding):
        return layers.Conv2D(filters, 3, padding=padding, activation="relu", kernel_initializer=he)

    def dense(units, activation=None):
        return layers.Dense(units, activation=activation, kernel_initializer=he)

    stage1 = [conv(16, "same"), conv(16, "same"), layers.MaxPooling2D(2)]  # blank
    padded = [layers.ZeroPadding2D(2), conv(32, "valid")]  # blank
    stage2 = [conv(32, "same"), *padded, layers.MaxPooling2D(2)]  # blank
    stage3 = [conv(64, "same"), conv(64, "same"), layers.MaxPooling2D(2)]
    hidden = [layers.Flatten(), dense(50, "relu"), layers.Dropout(0.5, seed=seed)]  # blank
    output = [dense(10), layers.Dropout(0.5, seed=seed + 1), layers.Softmax()]  # blank
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), *stage1, *stage2, *stage3, *hidden, *output, end]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")  # blank
    return model


def train(x, labels, epochs, seed):
    model = build_model(seed)
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    pooled = [
        layer.output.shape[1:] for layer in model.layers if isinstance(layer, layers.MaxPooling2D)
    ]
    before = model(x)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    after = model(x)
    return parameters, pooled, before, losses, after


# ==== grading ====

SECONDS = 30


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    digits = load_arrays("digits")
    chosen = rng.choice(len(digits["y"]), size=3 * rng.integers(2, 4), replace=False)
    large = np.kron(digits["x"][chosen] / 16, np.ones((3, 3)))
    x = np.pad(large, ((0, 0), (2, 2), (2, 2)))
    x = 0.9 * x + rng.uniform(0, 0.1, size=x.shape)  # no two neighbours are equal
    yield dict(
        x=x[..., None],
        labels=digits["y"][chosen].astype(np.int64),
        epochs=2,
        seed=int(rng.integers(1, 1000)),
    )


BORDERS = {
    "several mini-batches, all of them full": "len(x) > 3 and len(x) % 3 == 0",
    "several digits": "len(set(labels)) > 1",
    "pixels above 0 at the edge, which padding shows": "np.all(x[:, 0] > 0)",
}


def oracle(x, labels, epochs, seed):
    import keras
    import numpy as np
    from keras import layers

    def kernel():
        return keras.initializers.VarianceScaling(2.0, "fan_in", "truncated_normal", seed=seed)

    images = z = keras.Input((28, 28, 1))
    pools = []
    for filters, paddings in [(16, (1, 1)), (32, (1, 2)), (64, (1, 1))]:
        for p in paddings:
            z = layers.Conv2D(filters, 3, kernel_initializer=kernel())(layers.ZeroPadding2D(p)(z))
            z = keras.ops.relu(z)
        z = layers.MaxPooling2D(2)(z)
        pools.append([int(n) for n in z.shape[1:]])
    z = layers.Reshape((-1,))(z)
    z = keras.ops.relu(layers.Dense(50, kernel_initializer=kernel())(z))
    z = layers.Dense(10, kernel_initializer=kernel())(layers.Dropout(0.5, seed=seed)(z))
    model = keras.Model(images, layers.Dropout(0.5, seed=seed + 1)(z))
    before = keras.ops.softmax(model(x))
    model.compile(
        keras.optimizers.Adam(0.001), keras.losses.CategoricalCrossentropy(from_logits=True)
    )
    model.run_eagerly = True
    targets = np.eye(10)[labels]
    losses = []
    for _ in range(epochs):
        found = []
        for first in range(0, len(x), 3):
            model.reset_metrics()
            batch = slice(first, first + 3)
            found.append(float(model.train_on_batch(x[batch], targets[batch])))
        losses.append(float(np.mean(found)))
    return model.count_params(), pools, before, losses, keras.ops.softmax(model(x))


STEM = dict(
    ja="""手書き数字を見分ける深い CNN を組み立てる。畳み込みは 3×3、ReLU で、p はその前に四辺に足す 0 の幅である。

    第 1 段  畳み込み 16 枚 p = 1 → 畳み込み 16 枚 p = 1 → プーリング
    第 2 段  畳み込み 32 枚 p = 1 → 畳み込み 32 枚 p = 2 → プーリング
    第 3 段  畳み込み 64 枚 p = 1 → 畳み込み 64 枚 p = 1 → プーリング
    隠れ層   全結合 50 ユニット、ReLU → Dropout
    出力層   全結合 10 ユニット → Dropout → softmax

重みは、切断正規分布を使う He の初期値で、種は seed とする。Dropout の種は seed と seed + 1 で、最適化は Adam、labels
は 0 から 9 までの整数である。""",
    en="""This builds a deep CNN for handwritten digits. Convolutions are 3×3 and end in ReLU; p is the width of the zeros
added on all four sides before them.

    stage 1   convolution, 16 filters, p = 1 → convolution, 16, p = 1 → pooling
    stage 2   convolution, 32 filters, p = 1 → convolution, 32, p = 2 → pooling
    stage 3   convolution, 64 filters, p = 1 → convolution, 64, p = 1 → pooling
    hidden    fully connected, 50 units, ReLU → dropout
    output    fully connected, 10 units → dropout → softmax

Weights start from He's initialisation by a truncated normal distribution, with the random seed `seed`; the dropouts
have the seeds seed and seed + 1. The optimizer is Adam; labels are integers from 0 to 9.""",
)

VARIANTS = {
    "variance-scaling": dict(
        right="keras.initializers.HeNormal(seed=seed)",
        same='keras.initializers.VarianceScaling(2.0, "fan_in", "truncated_normal", seed=seed)',
    ),
    "relu-apart": dict(
        right='dense(50, "relu")',
        same="dense(50), layers.ReLU()",
    ),
    "padding-in-two-parts": dict(
        right='layers.ZeroPadding2D(2), conv(32, "valid")',
        same='layers.ZeroPadding2D(1), conv(32, "same")',
    ),
}

MISTAKES = {
    "xavier": dict(
        right="HeNormal(",
        wrong="GlorotNormal(",
        ja="Xavier の初期値は sigmoid や tanh のためのもの。ReLU は値の半分を 0 にするので、分散を倍にする。",
        en="Xavier's is for sigmoid and tanh; ReLU sets half of the values to 0, which takes twice "
        "the variance.",
    ),
    "variance-as-deviation": dict(
        right="keras.initializers.HeNormal(seed=seed)",
        wrong='keras.initializers.VarianceScaling(1.0, "fan_in", "truncated_normal", seed=seed)',
        ja="これでは分散が 1/n。ReLU で半減する分を補う係数が抜けている。",
        en="The variance here is 1/n: the factor that makes up for ReLU's halving is missing.",
    ),
    "fan-out": dict(
        right="keras.initializers.HeNormal(seed=seed)",
        wrong='keras.initializers.VarianceScaling(2.0, "fan_out", "truncated_normal", seed=seed)',
        ja="n は入力の数。出力の数で割ると、層ごとに値の大きさが変わっていく。",
        en="n is the number of inputs; with that of outputs the values change size at every layer.",
    ),
    "he-uniform": dict(
        right="HeNormal(",
        wrong="HeUniform(",
        ja="分散は同じでも一様分布である。ここでは切断正規分布から引く。",
        en="It has the same variance but is uniform; a truncated normal distribution is asked for.",
    ),
    "pooled-between": dict(
        right='conv(16, "same"), conv(16, "same"), layers.MaxPooling2D(2)',
        wrong='conv(16, "same"), layers.MaxPooling2D(2), conv(16, "same")',
        ja="小さいフィルタは 2 回重ねてからプーリングする。間で縮めると、2 つ目は粗い画像しか見ない。",
        en="Small filters are stacked twice before pooling; shrunk in between, the second sees only "
        "a coarse image.",
    ),
    "single-convolution": dict(
        right='conv(16, "same"), conv(16, "same")',
        wrong='conv(16, "same")',
        ja="第 1 段の畳み込みが 1 つ足りない。3×3 を 2 回重ねて 5×5 の範囲を見る。",
        en="Stage 1 lacks a convolution; two of 3×3 together see a field of 5×5.",
    ),
    "first-unpadded": dict(
        right='[conv(16, "same"), conv(16, "same")',
        wrong='[conv(16, "valid"), conv(16, "valid")',
        ja="パディングがないと、畳み込むたびに縦横が 2 ずつ縮む。",
        en="Without padding every convolution takes 2 from the height and the width.",
    ),
    "one-everywhere": dict(
        right='layers.ZeroPadding2D(2), conv(32, "valid")',
        wrong='conv(32, "same")',
        ja="どこも p = 1 だと 7 から 3 に縮み、全結合に入る数が 1024 から 576 に減る。",
        en="With p = 1 everywhere 7 shrinks to 3, and 576 instead of 1024 numbers reach the dense "
        "layer.",
    ),
    "padded-twice": dict(
        right='layers.ZeroPadding2D(2), conv(32, "valid")',
        wrong='layers.ZeroPadding2D(2), conv(32, "same")',
        ja='"same" は自分でも 1 画素足す。先に足した 2 と合わせて 3 になる。',
        en='"same" adds a pixel of its own; with the 2 added before there are 3.',
    ),
    "padded-after": dict(
        right='layers.ZeroPadding2D(2), conv(32, "valid")',
        wrong='conv(32, "valid"), layers.ZeroPadding2D(2)',
        ja="形は合うが、足した 0 の周りでフィルタが働かない。p は畳み込みの前に足す幅である。",
        en="The shapes fit, but no filter passes over the zeros; p is added before the "
        "convolution.",
    ),
    "padded-pooling": dict(
        edits=[
            dict(right='layers.ZeroPadding2D(2), conv(32, "valid")', wrong='conv(32, "same")'),
            dict(
                right="*padded, layers.MaxPooling2D(2)",
                wrong="*padded, layers.ZeroPadding2D(1), layers.MaxPooling2D(2)",
            ),
        ],
        ja="足すのがプーリングの前では、形とパラメータ数は同じでも、畳み込みは足した 0 を見ない。",
        en="Padded before pooling, shapes and count agree, but the convolution never sees the "
        "zeros.",
    ),
    "wide-padding-first": dict(
        right='[conv(32, "same"), *padded, layers',
        wrong='[*padded, conv(32, "same"), layers',
        ja="p = 2 の畳み込みが先になっている。広く足すのは第 2 段の 2 つ目。",
        en="The convolution with p = 2 comes first here; it is the second one of stage 2.",
    ),
    "dropout-before": dict(
        right='dense(50, "relu"), layers.Dropout(0.5, seed=seed)',
        wrong='layers.Dropout(0.5, seed=seed), dense(50, "relu")',
        ja="全結合の前に置くと、落ちるのは隠れ層のユニットではなく、畳み込みの出力になる。",
        en="Placed before the dense layer, it drops outputs of the convolutions, not hidden units.",
    ),
    "no-hidden-dropout": dict(
        right=", layers.Dropout(0.5, seed=seed)]",
        wrong="]",
        ja="隠れ層に Dropout がない。重みの多い全結合でこそ、過学習を抑える。",
        en="The hidden layer has no dropout; it is the dense layers, with their many weights, that "
        "overfit.",
    ),
    "linear-hidden": dict(
        right='dense(50, "relu")',
        wrong="dense(50)",
        ja="活性化関数がないと、2 つの全結合は 1 つの行列を掛けるのと変わらない。",
        en="Without an activation the two dense layers are worth no more than a single matrix.",
    ),
    "no-output-dropout": dict(
        right="dense(10), layers.Dropout(0.5, seed=seed + 1)",
        wrong="dense(10)",
        ja="この構成では、出力層の全結合のあとにも Dropout がある。",
        en="In this network there is a dropout after the last dense layer, too.",
    ),
    "dropped-probabilities": dict(
        right="layers.Dropout(0.5, seed=seed + 1), layers.Softmax()",
        wrong="layers.Softmax(), layers.Dropout(0.5, seed=seed + 1)",
        ja="softmax のあとで落とすと、確率の和が 1 でなくなり、正解の確率が 0 にもなる。",
        en="Dropped after softmax, probabilities no longer add up to 1, and the right one may "
        "be 0.",
    ),
    "from-logits": dict(
        right='"sparse_categorical_crossentropy"',
        wrong="keras.losses.SparseCategoricalCrossentropy(from_logits=True)",
        ja="from_logits=True は、損失の中で softmax を適用する。出力層のものと合わせて 2 度通ることになる。",
        en="With from_logits=True the loss applies a softmax of its own, the second after that of the output.",
    ),
    "sgd": dict(
        right='"adam"',
        wrong='"sgd"',
        ja="SGD は全部の重みに同じ学習率を使う。ここで求められているのは Adam。",
        en="SGD uses one learning rate for all weights; Adam is asked for.",
    ),
    "one-hot-loss": dict(
        right='"sparse_categorical_crossentropy"',
        wrong='"categorical_crossentropy"',
        ja="こちらは one-hot の正解を待つ損失。labels は整数である。",
        en="This loss waits for one-hot targets; labels are integers.",
    ),
}
