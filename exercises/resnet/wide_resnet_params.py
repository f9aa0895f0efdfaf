"""WideResNet の重みの数

3 チャネルの画像を入力とする WideResNet（WRN）の、畳み込みの重みを数えよ。WRN
は、ResNet のブロックを widen 倍のチャネル数にしたものである。

最初は 3×3 の畳み込みで、チャネル数は base である。続いて 3 つの段（group = 0,
1, 2）があり、どの段も blocks 個の残差ブロックからなる。ブロックの枝は、3×3 の畳
み込み 2 つである。段の中ではどちらの出力のチャネル数も filters で、最初の段では
base の widen 倍、次の段からは前の段の 2 倍である。

ショートカットは、ブロックの入力と出力のチャネル数が違うなら 1×1 の畳み込み、同
じなら恒等である。どの畳み込みもバイアスをもたない。正規化と最後の全結合は数えな
い。

depth は WRN-depth-widen と名乗るときの層の数である。最初の畳み込み、各ブロック
の枝の 2 つ、各段の初めのショートカットの 1×1 を数える。ショートカットは、恒等で
あるときも 1 と数える。

groups は段ごとの重みの数を順に並べたリスト、parameters は全体の重みの数で、どれ
も整数である。opening は段の初めのブロック、others は残りのブロックの分とする。

---
    blocks = 4, widen = 10, base = 16    →  parameters = 36454832

---
Weights of a WideResNet

Count the weights of the convolutions of a WideResNet (WRN) for images of 3
channels. A WRN is a ResNet whose blocks have widen times the channels.

It begins with a convolution of 3×3 that gives `base` channels. There follow
three groups (group = 0, 1, 2) of `blocks` residual blocks each. The branch of a
block is two convolutions of 3×3. Within a group both give `filters` channels:
in the first group widen times base, in each later one twice those of the group
before.

The shortcut is a convolution of 1×1 where the input and the output of a block
differ in channels, else the identity. No convolution has biases. Normalisation
and the dense layer at the end do not count.

depth is the number of layers in the name WRN-depth-widen. It counts these
convolutions: the first, two in the branch of each block, and the 1×1 of the
shortcut that opens each group, which counts as 1 even where it is the identity.

groups is a list of the weights in each group, in order, and parameters is how
many weights there are altogether; all are integers. opening is what the first
block of a group has, others what the rest of its blocks have.
"""


def wide_resnet_params(blocks, widen, base):
    depth = ...  # TODO 1
    first = ...  # TODO 2
    inputs = base
    groups = []
    for group in range(3):
        filters = ...  # TODO 3
        opening = ...  # TODO 4
        ...  # TODO 5
        others = ...  # TODO 6
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters
