"""手書き数字を分類する：全結合と CNN

手書き数字を、全結合のモデル（MLP）と CNN で分類する。MLP には one-hot にした
正解を、CNN には整数のままの正解を与え、それぞれに合う損失を選ぶ。

    MLP  入力 (side, side) → 1 列に並べる → 全結合 hidden ユニット、ReLU
         → 全結合 hidden ユニット、ReLU → 全結合 10 ユニット、softmax

    CNN  入力 (side, side, 1) → 畳み込み filters 枚、3×3、ReLU
         → 畳み込み 2 × filters 枚、3×3、ReLU → 最大値プーリング 2×2
         → 1 列に並べる → 全結合 hidden ユニット、ReLU
         → 全結合 10 ユニット、softmax

畳み込みはパディングなし、ストライド 1 である。プーリングは 2 画素ずつずらす。
どの層にもバイアスがあり、Dropout は使わない。

    images     画像。0 から 16 までの整数
    x          images を 16 で割って 0 から 1 の実数にしたもの
    labels     正解。0 から 9 までの整数（ない数字もある）
    one_hot    labels を one-hot にしたもの。列は 10 個
    x_cnn      x に、CNN が求めるチャネルの軸を加えたもの

どちらも Adam（Keras の既定の設定）で、損失は交差エントロピーとする。最後の
2 つの空欄は、mlp.compile と cnn.compile で、評価指標は要らない。与えられた
コードは、乱数 rng で決めた重みから epochs エポック学習させる。

返り値は、one_hot と、MNIST（28×28）に hidden = 512 の MLP、filters = 32,
hidden = 128 の CNN を使うときのパラメータ数 mlp_parameters と cnn_parameters、
2 つのモデルの、エポックごとの損失 mlp_losses と cnn_losses、学習後の確率
mlp_output と cnn_output である。

---
    images, x: (samples, 8, 8)    x_cnn: (samples, 8, 8, 1)
    labels: (samples,)    one_hot, mlp_output, cnn_output: (samples, 10)
    mlp_losses, cnn_losses: (epochs,)

    mlp_parameters = 669,706    cnn_parameters = 1,199,882

---
Handwritten digits: dense layers and a CNN

Sort handwritten digits with a model of dense layers (an MLP) and with a CNN.
The MLP gets one-hot targets, the CNN integers; choose the loss that goes with
each.

    MLP  input (side, side) → flattened → fully connected, `hidden` units, ReLU
         → fully connected, `hidden` units, ReLU
         → fully connected, 10 units, softmax

    CNN  input (side, side, 1) → convolution, `filters` filters, 3×3, ReLU
         → convolution, 2 × `filters` filters, 3×3, ReLU → max pooling 2×2
         → flattened → fully connected, `hidden` units, ReLU
         → fully connected, 10 units, softmax

The convolutions have no padding and stride 1; pooling moves by 2 pixels. All
layers have biases, and there is no dropout.

    images     the images: integers from 0 to 16
    x          images divided by 16: real numbers from 0 to 1
    labels     the targets: integers from 0 to 9 (not all need occur)
    one_hot    labels made one-hot, with 10 columns
    x_cnn      x with the axis for channels that a CNN needs

Both are trained by Adam (as Keras sets it) on the cross-entropy. The last two
blanks are mlp.compile and cnn.compile; no metric is needed. The code given
trains for `epochs` epochs from weights set by rng.

Returned are one_hot; the numbers of parameters for MNIST (28×28),
mlp_parameters of the MLP with hidden = 512 and cnn_parameters of the CNN with
filters = 32 and hidden = 128; the losses of all epochs, mlp_losses and
cnn_losses; and the probabilities after training, mlp_output and cnn_output.
"""

import keras
import numpy as np
from keras import layers


def build_mlp(side, hidden):
    row = layers.Reshape((side * side,))
    first = layers.Dense(hidden, activation="relu")
    second = layers.Dense(hidden, activation="relu")
    output = ...  # TODO 1
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    return keras.Sequential([keras.Input((side, side)), row, first, second, output, end])


def build_cnn(side, filters, hidden):
    inputs = ...  # TODO 2
    first = layers.Conv2D(filters, 3, activation="relu")
    second = layers.Conv2D(2 * filters, 3, activation="relu")
    pooling = ...  # TODO 3
    flat = ...  # TODO 4
    third = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, layers.Softmax())
    z = pooling(second(first(inputs)))
    z = output(third(flat(z)))
    return keras.Model(inputs, layers.Reshape((10,))(z))


def train_both(images, labels, filters, hidden, epochs, rng):
    mlp_parameters = build_mlp(28, 512).count_params()
    cnn_parameters = build_cnn(28, 32, 128).count_params()

    x = images / 16
    x_cnn = ...  # TODO 5
    one_hot = ...  # TODO 6
    mlp = build_mlp(8, hidden)
    cnn = build_cnn(8, filters, hidden)
    ...  # TODO 7
    ...  # TODO 8
    one_hot = np.asarray(one_hot, dtype=float)
    for model in (mlp, cnn):
        model.run_eagerly = True  # so little data is faster without building a graph
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    settings = dict(batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    mlp_losses = mlp.fit(x, one_hot, **settings).history["loss"]
    cnn_losses = cnn.fit(x_cnn, labels, **settings).history["loss"]
    mlp_output = mlp(x)
    cnn_output = cnn(x_cnn)
    return one_hot, mlp_parameters, cnn_parameters, mlp_losses, cnn_losses, mlp_output, cnn_output
