"""特徴抽出部に新しい出力層を付ける

事前学習した CNN を、classes 個のクラスの分類に使うモデルを、関数型 API で組み立
てて返せ。与えられた関数 pretrained は、keras.applications のモデルと同じように
呼ぶ小さな CNN である。画像の形と、元の課題の出力層を含めるかどうか
（include_top）を渡す。ここでは重みは乱数のままで、学習済みの重みは読み込まな
い。

モデルは、次のものをこの順に通す。

    入力        画素の値が 0 から 1 の画像
    スケール    pretrained の学習時と同じ、−1 から 1 までの値に一次式で直す。0
                は −1 に、1 は 1 になる
    特徴抽出    出力層を除いた pretrained。その重みは学習しない
    プーリング  特徴マップを、チャネルごとに、すべての位置で平均する
    出力        全結合層。バイアスがあり、クラスの確率を出す

コンパイルはしない。層に名前は付けない。

---
    model: (batch, height, width, 3) → (batch, classes)    classes ≥ 2

---
A new output layer on features learned before

Build, with the functional API, the model that uses a pre-trained CNN to sort
images into `classes` classes, and return it. The function given, pretrained, is
a small CNN that is called as the models of keras.applications are: with the
shape of an image, and whether the output layer of its own task is part of it
(include_top). Here its weights stay random; none are loaded.

The model has, in this order:

    input       an image with pixels from 0 to 1
    scaling     to values from −1 to 1, as in the training of pretrained, by a
                linear function: 0 becomes −1, and 1 stays 1
    features    pretrained without its output layer; its weights are not
                learned
    pooling     the mean of the feature map over all places, for each channel
    output      a dense layer with biases that gives the probabilities of the
                classes

Do not compile it, and give no names to layers.
"""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    """A small CNN as those of keras.applications; its own task has 10 classes."""
    inputs = keras.Input(input_shape)
    x = layers.Conv2D(6, 3, strides=2, padding="same", use_bias=False)(inputs)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.SeparableConv2D(8, 3, padding="same", use_bias=False)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    if include_top:
        x = layers.Dense(10, activation="softmax")(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, x)


def build_classifier(height, width, classes):
    inputs = keras.Input((height, width, 3))
    x = layers.Rescaling(2, offset=-1)(inputs)  # blank
    features = pretrained((height, width, 3), include_top=False)  # blank
    features.trainable = False  # blank
    x = layers.GlobalAveragePooling2D()(features(x))  # blank
    outputs = layers.Dense(classes, activation="softmax")(x)  # blank
    model = keras.Model(inputs, outputs)
    return model


# ==== grading ====

SECONDS = 30


def cases(rng):
    yield dict(height=2, width=2, classes=2)
    height, width, classes = (int(size) for size in rng.permutation(4)[:3] + 5)
    yield dict(height=height, width=width, classes=classes - 2)
    yield dict(height=width + 4, width=height + 5, classes=2 + classes)


BORDERS = {
    "an image that is not square": "height != width",
    "two classes": "classes == 2",
    "several classes": "classes > 2",
    "a size that the stride does not divide": "height % 2 == 1 or width % 2 == 1",
}


def oracle(height, width, classes):
    import keras
    from keras import layers, ops

    x = inputs = keras.Input((height, width, 3))
    x = (x - 0.5) * 2
    for layer in (
        layers.Conv2D(6, 3, strides=2, padding="same", use_bias=False, trainable=False),
        layers.SeparableConv2D(8, 3, padding="same", use_bias=False, trainable=False),
    ):
        x = ops.relu(layers.BatchNormalization(trainable=False)(layer(x)))
    scores = layers.Dense(classes)(ops.mean(x, axis=(1, 2)))
    return keras.Model(inputs, ops.softmax(scores))


STEM = dict(
    ja="事前学習した小さな CNN（pretrained、0 から 1 の画素を −1 から 1 に直して学習してある）の特徴を使い、\n"
    "classes 個のクラスの確率を出すモデルを作る。CNN の重みは学習しない。",
    en="This builds a model that gives the probabilities of some classes from features of a small CNN\n"
    "trained before, pretrained, on pixels scaled from 0…1 to −1…1. The CNN's weights are not learned.",
)

VARIANTS = {
    "by-hand": dict(right="layers.Rescaling(2, offset=-1)(inputs)", same="2 * inputs - 1"),
    "keyword": dict(
        right="pretrained((height, width, 3), include_top=False)",
        same="pretrained(input_shape=inputs.shape[1:], include_top=False)",
    ),
    "layer-by-layer": dict(
        right="features.trainable = False",
        same="[setattr(layer, 'trainable', False) for layer in features.layers]",
    ),
    "mean": dict(
        right="layers.GlobalAveragePooling2D()(features(x))",
        same="keras.ops.mean(features(x), axis=(1, 2))",
    ),
    "inference": dict(right="features(x)", same="features(x, training=False)"),
    "activation-apart": dict(
        right='layers.Dense(classes, activation="softmax")(x)',
        same="layers.Softmax()(layers.Dense(classes)(x))",
    ),
}

MISTAKES = {
    "unscaled": dict(
        right="layers.Rescaling(2, offset=-1)(inputs)",
        wrong="inputs",
        ja="画素の値を直していない。学習済みの特徴は、学習時と同じ範囲の入力でなければ働かない。",
        en="Pixels are not scaled; what was learned works on inputs of the range it was learned on.",
    ),
    "divided-again": dict(
        right="layers.Rescaling(2, offset=-1)(inputs)",
        wrong="layers.Rescaling(1 / 127.5, offset=-1)(inputs)",
        ja="0 から 255 の画素の直し方である。画素はすでに 0 から 1 なので、すべて −1 の近くになってしまう。",
        en="That is for pixels from 0 to 255; these are from 0 to 1 already, and would all lie near −1.",
    ),
    "centred-alone": dict(
        right="layers.Rescaling(2, offset=-1)(inputs)",
        wrong="layers.Rescaling(1, offset=-0.5)(inputs)",
        ja="−0.5 から 0.5 までになっている。中心は合うが、幅が半分である。",
        en="These are values from −0.5 to 0.5: the centre is right, but the range is half as wide.",
    ),
    "shifted-first": dict(
        right="layers.Rescaling(2, offset=-1)(inputs)",
        wrong="(inputs - 1) * 2",
        ja="先に 1 を引いてから掛けると、−2 から 0 までになる。",
        en="With 1 subtracted before the product, values lie between −2 and 0.",
    ),
    "top-kept": dict(
        right="pretrained((height, width, 3), include_top=False)",
        wrong="keras.Sequential([pretrained((height, width, 3)), layers.Reshape((1, 1, 10))])",
        ja="元の課題の出力層が残っている。10 クラスの確率では、特徴がほとんど失われる。",
        en="The output layer of the old task is still there; of features little is left in 10 probabilities.",
        exam=False,
    ),
    "top-by-default": dict(
        right="pretrained((height, width, 3), include_top=False)",
        wrong="pretrained((height, width, 3))",
        ja="出力層を除いていない。既定では含まれ、特徴マップではなくベクトルが出る。",
        en="The output layer is not taken off: by default it is included, and a vector comes out, not a map.",
    ),
    "left-trainable": dict(
        right="features.trainable = False",
        wrong="features.trainable = True",
        ja="特徴抽出部の重みまで学習される。少ないデータでは、学習済みの特徴が壊れる。",
        en="The weights of the features are learned, too; few data spoil what was learned before.",
    ),
    "norm-left": dict(
        right="features.trainable = False",
        wrong="[setattr(x, 'trainable', isinstance(x, layers.BatchNormalization)) for x in features.layers]",
        ja="バッチ正規化の層が固定されていない。γ と β が学習され、移動平均も新しいデータで変わる。",
        en="Batch normalisation is not fixed: γ and β are learned, and the moving averages follow the new data.",
    ),
    "first-alone": dict(
        right="features.trainable = False",
        wrong="features.layers[1].trainable = False",
        ja="最初の畳み込みだけを固定している。学習しないのは、特徴抽出部のすべての重みである。",
        en="Only the first convolution is fixed; no weight of the features is to be learned.",
    ),
    "flattened": dict(
        right="layers.GlobalAveragePooling2D()(features(x))",
        wrong="layers.Flatten()(features(x))",
        ja="平らに並べると、全結合層の重みが位置の数だけ増え、少ないデータでは過学習しやすい。",
        en="Flattened, the dense layer has weights for every place, and few data are easily overfitted.",
    ),
    "max-pooled": dict(
        right="layers.GlobalAveragePooling2D()",
        wrong="layers.GlobalMaxPooling2D()",
        ja="最大をとっている。ここでは位置についての平均である。",
        en="This takes the maximum; here it is the mean over the places.",
    ),
    "features-skipped": dict(
        right="features(x)",
        wrong="x",
        ja="特徴抽出部を通していない。画素を平均しただけの 3 つの値を分類している。",
        en="The features are not used: three means of pixels are classified.",
    ),
    "channels-averaged": dict(
        right="layers.GlobalAveragePooling2D()(features(x))",
        wrong="layers.Flatten()(keras.ops.mean(features(x), axis=-1))",
        ja="チャネルについて平均している。チャネルごとに、位置について平均する。",
        en="This is a mean over the channels; each channel is to be averaged over its places.",
    ),
    "one-unit": dict(
        right="layers.Dense(classes,",
        wrong="layers.Dense(1,",
        ja="ユニットが 1 つの softmax は、いつも 1 である。",
        en="A softmax of one unit is always 1.",
    ),
    "sigmoid": dict(
        right='"softmax"',
        wrong='"sigmoid"',
        ja="クラスごとに独立な確率になり、和が 1 にならない。",
        en="Each class has a probability of its own, and they do not sum to 1.",
    ),
    "logits": dict(
        right='layers.Dense(classes, activation="softmax")',
        wrong="layers.Dense(classes)",
        ja="活性化関数がなく、確率ではなくロジットが出る。",
        en="Without an activation these are logits, not probabilities.",
    ),
    "no-bias": dict(
        right='activation="softmax")',
        wrong='activation="softmax", use_bias=False)',
        ja="バイアスがない。",
        en="The biases are missing.",
        exam=False,
    ),
}
