"""DenseNet のチャネル数

DenseNet の特徴マップのチャネル数を追え。Dense ブロックを並べ、その間に
Transition 層を置く。最初のブロックに入るチャネル数は first である。

layers は整数のリストで、各ブロックの層の数を順に並べたものである。ブロックの中
では、どの層も、ブロックの入力とそれより前の層の出力をすべて連結したものを読み、
growth チャネルを出力する。ブロックの出力は、ブロックの入力と、すべての層の出力
を連結したものである。

Transition 層は、隣り合うブロックの間にだけある。入力のチャネル数を compression
倍し、小数点以下を切り捨てた数にする。compression は 0 より大きく 1 以下の実数で
ある。切り捨てたあとも 1 以上になる値だけを渡す。

3 つの整数のリストを、この順に返せ。entering はブロックごとの入力の、leaving は
ブロックごとの出力のチャネル数である。reading は、最初のブロックから順に、すべて
の層が読むチャネル数を 1 列に並べたものである。

---
    first = 64, growth = 32, layers = [6, 12, 24, 16], compression = 0.5
        →  leaving = [256, 512, 1024, 1024]

---
Channels of a DenseNet

Follow the number of channels of the feature maps in a DenseNet: dense blocks in
a row, with a transition layer between them. What enters the first block has
`first` channels.

layers is a list of integers, the number of layers in each block, in order. In a
block every layer reads the block's input and what all layers before it gave,
concatenated, and gives `growth` channels. The output of a block is its input
and what all its layers gave, concatenated.

Transition layers stand only between neighbouring blocks. They turn the number
of channels into compression times as many, rounded down. compression is a real
number greater than 0 and at most 1, such that at least 1 channel is left.

Return three lists of integers, in this order: entering, the channels of each
block's input; leaving, those of each block's output; and reading, what every
layer reads, in one row from the first block on.
"""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        ...  # TODO 1
        entering.append(channels)
        ...  # TODO 2
        channels = ...  # TODO 3
        leaving.append(channels)
    return entering, leaving, reading
