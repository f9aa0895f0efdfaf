"""ショートカットの射影

ResNet で解像度とチャネル数を変える残差ブロックを Keras のモデルとして返せ。入力
は height × width でチャネル数 channels、出力のチャネル数は filters である。枝の
初めの畳み込み conv1 のストライドは stride、2 つ目は 1 である。

ショートカットは、入力と枝の出力の形が同じなら恒等とする。高さ、幅、チャネル数
のどれかが違うときだけ、1×1 の畳み込み projection とバッチ正規化 norm3 をこの順
に適用し、枝の出力と同じ形にする。projection は、入力の画素を縦横とも stride 個
おきに読み、バイアスをもたない。射影に活性化関数はない。

same_shape は、形が同じかどうかを表す真偽値とする。枝とショートカットを合わせ、
そのあとに ReLU を適用したものが出力である。

ここで大きさ height と width は 2 以上、stride は 1 以上である。重みの対応は層の
名前で判断する。コンパイルは不要である。

---
    model: (batch, height, width, channels)
        → (batch, ⌈height / stride⌉, ⌈width / stride⌉, filters)

---
A shortcut with a projection

Return, as a Keras model, the residual block with which ResNet changes the
resolution and the number of channels. The input is height × width with the
given channels; the output has `filters` channels. The branch's first
convolution, conv1, has the given stride, its second has stride 1.

Where the input has the shape of what the branch gives, the shortcut is the
identity. Only where height, width or channels differ, a convolution of 1×1 and
then a batch normalisation norm3 give it the branch's shape. That convolution is
named projection, reads every stride-th pixel in both directions, and has no
biases. The projection has no activation.

same_shape is true or false: whether the shapes are the same. Branch and
shortcut are joined, and ReLU of that is the output.

height and width are at least 2, stride at least 1. Weights are matched by names
of layers. Do not compile the model.
"""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    same_shape = ...  # TODO 1
    if same_shape:
        shortcut = x
    else:
        shortcut = ...  # TODO 2
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = ...  # TODO 3
    model = keras.Model(x, output)
    return model
