"""条件付き GAN の入力

条件付き GAN（CGAN）では、クラスのラベルを生成器にも識別器にも与える。labels の
要素は、0 以上 classes 未満の整数である。classes は埋め込みの表 embedding の行の
数で、現れないクラスがあってもよい。

生成器の入力 generator_input は、ノイズ noise の後ろに、ラベルの埋め込みベクトル
をつないだものである。

識別器の入力 discriminator_input は、画像 images のチャネルの後ろに、classes 枚
の平面をつないだものである。k 枚目の平面は、ラベルが k の画像ではどの画素も 1、
ほかの画像ではどの画素も 0 である。

---
    noise: (batch, inputs)    labels: (batch,)
    embedding: (classes, length)
    images: (batch, height, width, channels)
    generator_input: (batch, inputs + length)
    discriminator_input: (batch, height, width, channels + classes)

---
The inputs of a conditional GAN

In a conditional GAN (CGAN) both the generator and the discriminator are told
the class. The elements of labels are integers from 0 to classes − 1, where
classes is the number of rows of embedding; some classes may be absent.

The input of the generator, generator_input, is the noise followed by the
embedding vector of the label.

The input of the discriminator, discriminator_input, has the channels of images,
followed by as many planes as there are classes. Plane k is 1 at all pixels of
the images whose label is k, and 0 at all pixels of the others.
"""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    _, height, width, _ = images.shape
    classes = len(embedding)
    generator_input = ...  # TODO 1

    one_hot = ...  # TODO 2
    planes = ...  # TODO 3
    discriminator_input = ...  # TODO 4
    return generator_input, discriminator_input
