"""Dense ブロック

DenseNet の Dense ブロックを Keras のモデルとして返せ。入力は height × width で
チャネル数 channels である。ブロックには count 個の層があり、1 から順に number
と番号を付ける。

どの層も、ブロックの入力と、それより前のすべての層の出力を読み、新しく growth
チャネルを作る。層の中の順は、バッチ正規化、ReLU、3×3 の畳み込みである。畳み込み
はストライドが 1 で、縦横を変えないパディング "same" を使い、バイアスをもたな
い。バッチ正規化は Keras の既定のままとする。

x には、そこまでの特徴マップをすべてもたせる。層の出力は x のチャネルの末尾に続
ける。ブロックの出力は、最後の x である。

number 番目の層のバッチ正規化の名前は f"norm{number}"、畳み込みの名前は
f"conv{number}" とする。重みの対応は層の名前で判断する。軸の順は NHWC で、
コンパイルは不要である。

---
    model: (batch, height, width, channels)
        → (batch, height, width, channels + count · growth)

---
A dense block

Return a dense block of DenseNet as a Keras model. The input is height × width
with the given channels. The block has `count` layers, numbered from 1 by
number.

Every layer reads the block's input and what all layers before it gave, and
makes `growth` new channels. Inside a layer the order is batch normalisation,
ReLU, convolution of 3×3. The convolution has stride 1, "same" padding, which
keeps height and width, and no biases. Batch normalisation is as Keras has it by
default.

x holds all feature maps up to there. What a layer gives is put behind the
channels of x, and the output of the block is the last x.

The batch normalisation of a layer has the name f"norm{number}", its convolution
f"conv{number}". Weights are matched by names of layers. The axes are NHWC. Do
not compile the model.
"""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = ...  # TODO 1
        y = ...  # TODO 2
        x = ...  # TODO 3
    model = keras.Model(inputs, x)
    return model
