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
    he = ...  # TODO 1

    def conv(filters, padding):
        return layers.Conv2D(filters, 3, padding=padding, activation="relu", kernel_initializer=he)

    def dense(units, activation=None):
        return layers.Dense(units, activation=activation, kernel_initializer=he)

    stage1 = ...  # TODO 2
    padded = ...  # TODO 3
    stage2 = ...  # TODO 4
    stage3 = [conv(64, "same"), conv(64, "same"), layers.MaxPooling2D(2)]
    hidden = ...  # TODO 5
    output = ...  # TODO 6
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), *stage1, *stage2, *stage3, *hidden, *output, end]
    )
    ...  # TODO 7
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
