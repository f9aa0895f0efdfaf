"""AlphaGo の方策ネットワーク

盤面から次の一手の確率を出す、AlphaGo（2016 年の論文の版）の方策ネットワークを
Keras のモデルとして返せ。さらに、最後の特徴マップの 1 つの値が盤面の何路四方を
見ているか（受容野の一辺の長さ）を計算で求めて field とし、model, field の順に返
せ。

入力は board × board の盤面を planes 枚の特徴で表したもので、論文では
19 × 19 × 48 である。層は、順に次のとおりである。

    畳み込み    フィルタ filters 個、5 × 5、ReLU
    畳み込み    フィルタ filters 個、3 × 3、ReLU。これを hidden 回繰り返す。論文
                では 11 回、filters は 192
    畳み込み    フィルタ 1 個、1 × 1。活性化関数なし
    softmax     盤面全体の確率の和が 1 になる

ストライドはどれも 1 で、盤面の大きさを変えないように 0 で埋める。プーリングはな
い。出力は、盤面の行と列に対応する 2 次元の形にする。論文では最後の畳み込みのバ
イアスが位置ごとに違うが、ここではふつうのバイアスを付ける。層に名前を付けず、コ
ンパイルもしない。

---
    model: (batch, board, board, planes) → (batch, board, board)
    field: scalar, integer

---
The policy network of AlphaGo

Return, as a Keras model, the policy network of AlphaGo (of the paper of 2016),
which gives the probabilities of the next move. Compute also `field`, the side
of the square of the board that one value of the last feature map sees (its
receptive field). Return model and field, in this order.

The input describes a board of board × board by `planes` features of each
point; in the paper 19 × 19 × 48. The layers are, in this order:

    convolution    `filters` filters, 5 × 5, ReLU
    convolution    `filters` filters, 3 × 3, ReLU. It comes `hidden` times; in
                   the paper 11 times, with 192 filters
    convolution    1 filter, 1 × 1, without an activation
    softmax        the probabilities of the whole board add up to 1

All strides are 1, and zeros are padded so that the board keeps its size. There
is no pooling. The output has two dimensions, the rows and columns of the board.
In the paper the last convolution has a bias of its own at each point; here it
has an ordinary one. Layers have no names. Do not compile.
"""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = ...  # TODO 1
    field = 5
    for _ in range(hidden):
        y = ...  # TODO 2
        ...  # TODO 3
    logits = layers.Conv2D(1, 1)(y)
    moves = ...  # TODO 4
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field
