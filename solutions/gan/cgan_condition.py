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
    generator_input = np.concatenate([noise, embedding[labels]], axis=1)  # blank

    one_hot = np.eye(classes)[labels]  # blank
    planes = np.tile(one_hot[:, None, None, :], (1, height, width, 1))  # blank
    discriminator_input = np.concatenate([images, planes], axis=-1)  # blank
    return generator_input, discriminator_input


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(batch, inputs, classes, length, height, width, channels, present):
        return dict(
            noise=rng.normal(size=(batch, inputs)),
            labels=np.r_[0, rng.integers(0, present, size=batch - 1)],
            embedding=rng.normal(size=(classes, length)),
            images=rng.uniform(size=(batch, height, width, channels)),
        )

    yield draw(1, 1, 1, 1, 1, 1, 1, 1)
    for absent in (1, 2):
        present = int(rng.integers(2, 5))
        free = [size for size in range(2, 9) if size not in (present, present + absent)]
        sizes = rng.choice(free, size=5, replace=False)
        batch, inputs, length, height, width = (int(size) for size in sizes)
        channels = int(rng.integers(1, 4))
        case = draw(batch, inputs, present + absent, length, height, width, channels, present)
        yield case | dict(labels=case["labels"] + absent - 1)
    sizes = (int(size) for size in rng.choice(range(2, 5), size=3, replace=False))
    case = draw(5, 4, 4, 4, *sizes, 4)  # as long as the noise, and as many classes
    yield case | dict(labels=np.array([1, 3, 0, 3, 2]))


BORDERS = {
    "a class that is absent, the last": "labels.max() + 1 < len(embedding)",
    "a class that is absent, before others": "labels.min() > 0",
    "a label twice": "len(set(labels.tolist())) < len(labels)",
    "embeddings as long as the noise": "len(labels) > 1 and embedding.shape[1] == noise.shape[1]",
    "images that are not square": "images.shape[1] != images.shape[2]",
    "classes unlike the length of an embedding": "embedding.shape[0] != embedding.shape[1]",
}


def oracle(noise, labels, embedding, images):
    import keras
    import numpy as np

    classes, length = embedding.shape
    table = keras.layers.Embedding(classes, length, weights=[embedding])
    ids = np.asarray(labels)[:, None]
    vectors = keras.layers.Flatten()(table(ids))
    codes = keras.layers.CategoryEncoding(classes, output_mode="one_hot")(ids)
    pixels = keras.layers.RepeatVector(images.shape[1] * images.shape[2])(codes)
    planes = keras.layers.Reshape((*images.shape[1:3], classes))(pixels)
    join = keras.layers.Concatenate()
    return join([noise, vectors]), join([images, keras.ops.cast(planes, "float64")])


STEM = dict(
    ja="条件付き GAN の生成器と識別器の入力を作る。生成器にはノイズとラベルの埋め込みを、識別器には画像とラベルを表す平面を与える。",
    en="This makes the inputs of a conditional GAN: noise and the embedding of the label for the generator, an image and planes that stand for the label for the discriminator.",
)

VARIANTS = {
    "take": dict(right="embedding[labels]", same="np.take(embedding, labels, axis=0)"),
    "comparison": dict(
        right="np.eye(classes)[labels]",
        same="(labels[:, None] == np.arange(classes)).astype(float)",
    ),
    "times-ones": dict(
        right="np.tile(one_hot[:, None, None, :], (1, height, width, 1))",
        same="one_hot[:, None, None, :] * np.ones((height, width, 1))",
    ),
}

MISTAKES = {
    "added": dict(
        right="np.concatenate([noise, embedding[labels]], axis=1)",
        wrong="noise + embedding[labels]",
        ja="足すと、ノイズと条件を分けて使えない。形も、たまたま長さが同じときしか合わない。",
        en="Added, noise and condition cannot be told apart, and shapes fit by chance only.",
    ),
    "label-as-number": dict(
        right="np.concatenate([noise, embedding[labels]], axis=1)",
        wrong="np.concatenate([noise, labels[:, None]], axis=1)",
        ja="ラベルの番号の大小には意味がない。埋め込みベクトルにする。",
        en="The size of a label means nothing: each has its embedding vector.",
    ),
    "condition-first": dict(
        right="[noise, embedding[labels]]",
        wrong="[embedding[labels], noise]",
        ja="ノイズが先で、埋め込みは後ろである。",
        en="The noise comes first, the embedding behind it.",
    ),
    "noise-alone": dict(
        right="np.concatenate([noise, embedding[labels]], axis=1)",
        wrong="noise",
        exam=False,
        ja="条件のない GAN の入力である。",
        en="This is the input of a GAN without a condition.",
    ),
    "first-rows": dict(
        right="embedding[labels]",
        wrong="embedding[np.arange(len(labels)) % classes]",
        exam=False,
        ja="どの行を使うかは、画像の順ではなくラベルで決まる。",
        en="It is the label that picks the row, not the place in the batch.",
    ),
    "classes-seen": dict(
        right="np.eye(classes)[labels]",
        wrong="np.eye(labels.max() + 1)[labels]",
        ja="バッチに現れたクラスで数えると、平面の枚数がバッチごとに変わる。",
        en="Counted in the batch, classes would be as many as happen to be there.",
    ),
    "columns-for-classes": dict(
        right="np.eye(classes)[labels]",
        wrong="np.eye(embedding.shape[1])[labels % embedding.shape[1]]",
        exam=False,
        ja="平面の枚数はクラスの数で、埋め込みの長さではない。",
        en="There is a plane for each class, not for each number of an embedding.",
    ),
    "one-less": dict(
        right="np.eye(classes)[labels]",
        wrong="np.eye(classes)[labels - 1]",
        ja="ラベルは 0 から数える。",
        en="Labels are counted from 0.",
    ),
    "one-pixel": dict(
        right="np.tile(one_hot[:, None, None, :], (1, height, width, 1))",
        wrong="np.pad(one_hot[:, None, None, :], ((0, 0), (0, height - 1), (0, width - 1), (0, 0)))",
        ja="どの画素にも、同じラベルの値を置く。",
        en="Every pixel holds the values of the label.",
    ),
    "not-spread": dict(
        right="np.tile(one_hot[:, None, None, :], (1, height, width, 1))",
        wrong="one_hot[:, None, None, :]",
        ja="縦と横が 1 のままでは、画像につなげない。",
        en="With a height and width of 1 it cannot be joined to the images.",
    ),
    "by-pixel": dict(
        right="np.concatenate([images, planes], axis=-1)",
        wrong="np.concatenate([images, planes], axis=1)",
        ja="縦につなぐと、画像の下に条件が並ぶ。つなぐのはチャネルの軸である。",
        en="This puts the condition below the image; it is the axis of channels along which they are joined.",
    ),
    "planes-first": dict(
        right="[images, planes]",
        wrong="[planes, images]",
        ja="画像のチャネルが先で、平面は後ろである。",
        en="The channels of the image come first, the planes behind them.",
    ),
    "generator-alone": dict(
        right="np.concatenate([images, planes], axis=-1)",
        wrong="images",
        exam=False,
        ja="識別器が条件を知らないと、ラベルに合わない画像を出した生成器が罰されない。",
        en="Unless the discriminator knows the label, a generator whose images do not fit it is not punished.",
    ),
}
