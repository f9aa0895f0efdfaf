"""Keras で学習するオートエンコーダ

手書き数字の画像 images を、1 層ずつのエンコーダとデコーダで符号に縮め、復元す
る。MNIST の画像と 32 次元の符号なら、784-32-784 のモデルになる。

    x           画像を 1 行に並べ、画素の値 0 から 255 を 0 から 1 にしたもの
    encode      符号を出力する全結合層。code ユニットで、活性化関数は ReLU
    decode      画像を復元する全結合層。活性化関数は sigmoid
    compile     損失は画素ごとの 2 値交差エントロピー、最適化は SGD（学習率
                rate）
    fit         epochs エポック。ミニバッチの大きさは 8（最後だけは小さくてよ
                い）で、並べ替えない

labels は画像の数字で、使う必要があるとは限らない。weights は重みの初期値であ
る。losses はエポックごとの損失、codes と restored は、学習後のモデルによる x の
符号と復元である。

採点では、同じ重みから始め、同じ順に `train_on_batch` で 1 回ずつ更新した Keras
のモデルの値と比べる。

---
    images: (samples, height, width)    labels: (samples,)
    x, restored: (samples, height · width)    codes: (samples, code)
    losses: (epochs,)    rate: scalar
    weights: [(height · width, code), (code,),
              (code, height · width), (height · width,)]

---
An autoencoder trained in Keras

Pictures of handwritten digits, `images`, are shrunk to codes and restored by an
encoder and a decoder of one layer each. For the pictures of MNIST and codes of
32 values the model would be 784-32-784.

    x           the pictures, each in one row, with pixels not from 0 to 255 but
                from 0 to 1
    encode      the dense layer that puts out the code: `code` units and ReLU
    decode      the dense layer that restores the picture, with a sigmoid
    compile     the optimizer is SGD with the learning rate `rate`, the loss the
                binary cross-entropy of each pixel
    fit         `epochs` epochs, with mini-batches of 8, of which the last may
                be smaller, and without shuffling

labels holds the digits of the pictures; it need not be of use. weights is the
initial weights. losses is the loss of each epoch; codes and restored are what
the trained model makes of x.

Grading compares with a Keras model that is updated by `train_on_batch`, one
mini-batch after another, from the same weights in the same order.
"""

import keras
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = ...  # TODO 1
    encode = ...  # TODO 2
    decode = ...  # TODO 3
    inputs = keras.Input(x.shape[1:])
    encoder = keras.Model(inputs, encode(inputs))
    model = keras.Model(inputs, decode(encoder.output))
    model.set_weights(weights)
    ...  # TODO 4
    model.run_eagerly = True  # so little data is faster without building a graph
    run = ...  # TODO 5
    losses = run.history["loss"]
    codes = keras.ops.convert_to_numpy(encoder(x))
    restored = keras.ops.convert_to_numpy(model(x))
    return losses, codes, restored
