"""残差ブロック

ResNet の基本の残差ブロックを Keras のモデルとして返せ。入力も出力も、大きさ
height × width、チャネル数 channels である。

残差の枝では、入力を、畳み込み conv1、バッチ正規化 norm1、ReLU、畳み込み conv2、
バッチ正規化 norm2 の 5 つに、この順に通す。ブロックの出力は、枝の値を恒等の
ショートカットの値と合わせ、そのあとに ReLU を適用したものである。

畳み込みはどちらもフィルタが 3×3、ストライドが 1、チャネル数が channels で、
縦横を変えないパディング "same" を使い、バイアスをもたない。バッチ正規化は
Keras の既定のままとする。

重みの対応は層の名前で判断するので、conv1、norm1、conv2、norm2 をそのまま層の
名前とすること。コンパイルは不要である。

---
    model: (batch, height, width, channels) → (batch, height, width, channels)

---
A residual block

Return the basic residual block of ResNet as a Keras model. Its input and its
output both have the size height × width and the given number of channels.

The residual branch goes through five things in this order: convolution conv1,
batch normalisation norm1, ReLU, convolution conv2, batch normalisation norm2.
The branch is joined with the identity shortcut, and ReLU of that is the output
of the block.

Both convolutions have filters of 3×3, stride 1 and `channels` filters, "same"
padding, which keeps height and width, and no biases. Batch normalisation is as
Keras has it by default.

Weights are matched by names of layers: name them conv1, norm1, conv2 and norm2.
Do not compile the model.
"""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = ...  # TODO 1
    y = ...  # TODO 2
    y = ...  # TODO 3
    y = layers.BatchNormalization(name="norm2")(y)
    output = ...  # TODO 4
    model = keras.Model(x, output)
    return model
