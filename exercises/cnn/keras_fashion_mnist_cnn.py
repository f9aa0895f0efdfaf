"""Fashion-MNIST を分類する CNN

28×28 の白黒画像を 10 種類に分類する CNN を作って学習させる。空欄は、画像の
前処理、モデルの層、コンパイルである。

images と labels は整数で、labels はそのまま使い、one-hot にはしない。x は、
images の値を、0 が 0、255 が 1 になるように実数に直し、示した形にしたものである
（真っ白な画素のない画像もある）。

    入力 (28, 28, 1)
    → 畳み込み 16 枚、3×3、ReLU → 最大値プーリング 2×2
    → 畳み込み 32 枚、3×3、ReLU → 最大値プーリング 2×2
    → 1 列に並べる → 全結合 128 ユニット、ReLU
    → 全結合 10 ユニット、softmax

畳み込みはパディングなし、ストライド 1 で、バイアスがある。プーリングは
2 画素ずつずらし、余った端は捨てる。軸の順は NHWC（チャネルが最後）である。

最適化は Adam（Keras の既定の設定）、損失は交差エントロピー、評価指標は正解率
（名前は "accuracy"）とする。loss には損失を入れ、最後の空欄で model.compile に
渡す。与えられたコードは、乱数 rng で決めた重みから epochs エポック学習させる。

返り値は、前処理した x、パラメータ数 parameters、エポックごとの損失 losses と
正解率 accuracies、学習後の確率 probabilities である。

---
    images: (samples, 28, 28)    0 ≤ images ≤ 255
    x: (samples, 28, 28, 1)      0 ≤ x ≤ 1
    labels: (samples,)           0 ≤ labels ≤ 9

    losses, accuracies: (epochs,)    probabilities: (samples, 10)
    parameters = 108,618

---
A CNN for Fashion-MNIST

Build and train a CNN that sorts grey images of 28×28 pixels into 10 classes.
The blanks are preparing the images, the layers, and compiling.

images and labels are integers; labels stay as they are and are not made
one-hot. x is images made real numbers, so that 0 stays 0 and 255 becomes 1, in
the shape given (there may be no pixel that is fully white).

    input (28, 28, 1)
    → convolution, 16 filters, 3×3, ReLU → max pooling 2×2
    → convolution, 32 filters, 3×3, ReLU → max pooling 2×2
    → flattened → fully connected, 128 units, ReLU
    → fully connected, 10 units, softmax

The convolutions have no padding, stride 1, and biases. Pooling moves by 2
pixels and drops what is left over at the edge. The axes are NHWC: channels come
last.

The optimizer is Adam (as Keras sets it), the loss the cross-entropy, the metric
accuracy (named "accuracy"). loss is the loss, which the last blank passes to
model.compile. The code given trains for `epochs` epochs from weights set by
rng.

Returned are the prepared x, the number of parameters (parameters), the losses
and accuracies of all epochs, and the probabilities after training.
"""

import keras
import numpy as np
from keras import layers


def prepare(images):
    x = ...  # TODO 1
    return x


def build_model():
    inputs = ...  # TODO 2
    first = ...  # TODO 3
    second = ...  # TODO 4
    flat = ...  # TODO 5
    hidden = layers.Dense(128, activation="relu")
    output = ...  # TODO 6
    z = layers.MaxPooling2D(2)(first(inputs))
    z = layers.MaxPooling2D(2)(second(z))
    z = output(hidden(flat(z)))
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Model(inputs, layers.Reshape((10,))(z))
    loss = ...  # TODO 7
    ...  # TODO 8
    return model


def train(images, labels, epochs, rng):
    x = prepare(images)
    model = build_model()
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = model(x)
    return x, parameters, losses, accuracies, probabilities
