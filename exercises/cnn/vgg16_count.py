"""VGG16 の層とパラメータの数

VGG16 の、重みをもつ層の数とパラメータ数を求めよ。入力は side × side の RGB
画像、分類するクラスは classes 個である。

    5 つのブロック    フィルタの枚数は、順に 64, 128, 256, 512, 512
        どの畳み込みも 3×3、ストライド 1、縦横を変えないパディング、バイアスあり
        ブロックの最後に 2×2 の最大値プーリング（ストライド 2）
    1 列に並べて、全結合 4096 → 4096 → classes（どれもバイアスあり）

第 1、第 2 ブロックには畳み込みが 2 つずつ、残る 3 つのブロックには同じ数ずつ
ある。VGG16 の 16 は重みをもつ層の数なので、その数は計算できる。depths には、
各ブロックの畳み込みの数を順に並べたリストを入れる。

side は 32 の倍数である。返すのは 4 つの整数で、重みをもつ層の数 weight_layers、
畳み込みのパラメータ数 conv_parameters、全結合のパラメータ数 dense_parameters、
全体のパラメータ数 parameters である。矢印の先は、論文の設定での答えである。

side は、ループの中ではそのブロックを出たときの画像の一辺、inputs は次の層に入る
チャネル（全結合では数値）の数、in_layer は 1 つの層のパラメータ数である。

---
    side = 224, classes = 1000 → parameters = 138,357,544

---
Layers and parameters of VGG16

How many layers with weights, and how many parameters, does VGG16 have? Its
inputs are RGB images of side × side pixels, which it sorts into `classes`
classes.

    5 blocks    with 64, 128, 256, 512, 512 filters, in this order
        every convolution: 3×3, stride 1, padded so as to keep height and width,
        with biases
        at the end of a block max pooling 2×2, stride 2
    flattened, then fully connected 4096 → 4096 → classes, all with biases

The first two blocks have 2 convolutions each, the other three have equally many
each. The 16 of VGG16 is the number of layers with weights, from which that
number follows. depths is a list: the number of convolutions of each block, in
order.

side is a multiple of 32. Return four integers: weight_layers (how many layers
have weights), conv_parameters (parameters of the convolutions),
dense_parameters (those of the fully connected layers), and parameters (all of
them). The arrow leads to the number for the paper's setting.

In the loop, side is the side of the image as it leaves the block. inputs is how
many channels (for a dense layer, how many numbers) enter the next layer,
in_layer how many parameters a single layer has.
"""


def vgg16_count(side, classes):
    depths = ...  # TODO 1
    weight_layers = ...  # TODO 2
    conv_parameters, dense_parameters = 0, 0
    inputs = 3
    for depth, filters in zip(depths, [64, 128, 256, 512, 512], strict=True):
        for _ in range(depth):
            in_layer = ...  # TODO 3
            conv_parameters += in_layer
            inputs = filters
        side = ...  # TODO 4
    inputs = ...  # TODO 5
    for units in [4096, 4096, classes]:
        in_layer = ...  # TODO 6
        dense_parameters += in_layer
        inputs = units
    parameters = conv_parameters + dense_parameters
    return weight_layers, conv_parameters, dense_parameters, parameters
