"""ViT のトークン数とパラメータ

Vision Transformer の大きさを数えよ。height × width でチャネル数 channels の画像
を、重なりのない size × size のパッチに切り分け、dim 次元のベクトルに写す。先頭
に分類のためのトークン CLS を 1 つ加え、どのトークンにも位置埋め込みを足す。

次の 4 つの整数を、この順に返せ。

tokens は、Transformer に入るトークンの数である。embedding は、パッチをベクトル
に写す層のパラメータの数で、この層はバイアスをもつ。added は、CLS と位置埋め込み
のパラメータの数である。位置埋め込みは、トークンごとに 1 つのベクトルを学習す
る。scores は、1 枚の画像について、1 つの層の自己注意で求める内積の回数である。
ヘッドは heads 個あり、どのヘッドでも、すべてのトークンどうしの（自分自身も含
む）内積をとる。

height と width は size で割り切れる。dim は heads で割り切れる。

---
    height = width = 224, channels = 3, size = 16, dim = 768, heads = 12
        →  embedding = 590592, added = 152064, scores = 465708

---
Tokens and parameters of a ViT

Count how large a Vision Transformer is. An image of height × width with the
given channels is cut into patches of size × size that do not overlap, and each
is mapped to a vector of dim numbers. One token for classification, CLS, is put
in front, and a position embedding is added to every token.

Return four integers, in this order.

tokens is the number of tokens that enter the Transformer. embedding is the
number of parameters of the layer that maps patches to vectors, which has
biases. added is the number of parameters of CLS and the position embedding,
which learns a vector for each token. scores is how many inner products the
self-attention of one layer takes for one image: in each of the heads, those of
all tokens with all (and with themselves). There are `heads` of them.

size divides height and width, and heads divides dim.
"""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) * (width // size) + 1  # blank
    embedding = size * size * channels * dim + dim  # blank
    added = dim + tokens * dim  # blank
    scores = heads * tokens**2  # blank
    return tokens, embedding, added, scores


# ==== grading ====

SECONDS = 30


def cases(rng):
    yield dict(height=2, width=4, channels=1, size=2, dim=4, heads=2)
    yield dict(height=224, width=224, channels=3, size=16, dim=768, heads=12)
    size, heads, channels = (int(n) for n in rng.choice(range(2, 7), 3, replace=False))
    rows, columns = (int(n) for n in rng.choice(range(2, 9), 2, replace=False))
    yield dict(
        height=rows * size,
        width=columns * size,
        channels=channels,
        size=size,
        dim=heads * int(rng.integers(7, 12)),
        heads=heads,
    )
    yield dict(height=size, width=size, channels=1, size=size, dim=5 * heads, heads=heads)
    yield dict(height=columns, width=rows, channels=channels, size=1, dim=heads, heads=heads)


BORDERS = {
    "an image that is not square": "height != width and size > 1",
    "one patch": "height == width == size",
    "patches of one pixel": "size == 1",
    "several channels": "channels > 1 and size > 1",
}


def oracle(height, width, channels, size, dim, heads):
    import keras

    # Inside such a scope variables have shapes and no values.
    with keras.StatelessScope(initialize_variables=False):
        patches = keras.layers.Conv2D(dim, size, strides=size)
        grid = patches(keras.Input((height, width, channels)))
        sequence = keras.layers.Reshape((-1, dim))(grid)
        token = keras.layers.Embedding(1, dim)
        token.build()
        front = keras.layers.ZeroPadding1D((1, 0))(sequence)
        position = keras.layers.Embedding(front.shape[1], dim)
        position.build()
        attention = keras.layers.MultiHeadAttention(heads, dim // heads)
        _, weights = attention(front, front, return_attention_scores=True)
    _, of_heads, queries, keys = weights.shape
    return (
        front.shape[1],
        patches.count_params(),
        token.count_params() + position.count_params(),
        of_heads * queries * keys,
    )


STEM = dict(
    ja="Vision Transformer の大きさを数える。画像を size × size のパッチに切り分けて dim 次元に写し、"
    "分類のためのトークンを加え、位置埋め込みを足す。scores は、1 つの層の自己注意の内積の回数である。",
    en="This counts how large a Vision Transformer is. Patches of size × size are mapped to dim numbers, a "
    "token for classification joins them, and positions are added. scores is how many inner products the "
    "self-attention of one layer takes.",
)

VARIANTS = {
    "area": dict(
        right="(height // size) * (width // size) + 1",
        same="height * width // size**2 + 1",
    ),
    "factored": dict(
        right="size * size * channels * dim + dim",
        same="(size**2 * channels + 1) * dim",
    ),
    "together": dict(right="dim + tokens * dim", same="(tokens + 1) * dim"),
}

MISTAKES = {
    "without-cls": dict(
        right="(height // size) * (width // size) + 1",
        wrong="(height // size) * (width // size)",
        ja="分類のためのトークンが数えられていない。",
        en="The token for classification is not counted.",
    ),
    "pixels": dict(
        right="(height // size) * (width // size) + 1",
        wrong="height * width + 1",
        ja="画素の数である。トークンになるのはパッチである。",
        en="These are the pixels; what becomes a token is a patch.",
    ),
    "one-axis": dict(
        right="(height // size) * (width // size) + 1",
        wrong="height * width // size + 1",
        ja="パッチは縦にも横にも size 画素ある。",
        en="A patch is size pixels high and size wide.",
    ),
    "pixels-of-a-patch": dict(
        right="(height // size) * (width // size) + 1",
        wrong="size**2 + 1",
        ja="1 つのパッチの画素の数である。トークンの数は、パッチがいくつあるかで決まる。",
        en="These are the pixels of one patch; what counts is how many patches there are.",
    ),
    "square-image": dict(
        right="(width // size)",
        wrong="(height // size)",
        ja="画像は正方形とは限らない。",
        en="An image need not be square.",
    ),
    "one-channel": dict(
        right="size * size * channels * dim",
        wrong="size * size * dim",
        ja="平坦化したパッチには、画素ごとにチャネルの数だけ値がある。",
        en="A flattened patch has as many values for each pixel as there are channels.",
    ),
    "without-bias": dict(
        right="size * size * channels * dim + dim",
        wrong="size * size * channels * dim",
        ja="バイアスが数えられていない。",
        en="The biases are not counted.",
    ),
    "for-every-patch": dict(
        right="size * size * channels * dim + dim",
        wrong="(size * size * channels * dim + dim) * (tokens - 1)",
        ja="写す層はどのパッチにも共通で、重みは 1 組しかない。",
        en="All patches share the layer: there is one set of weights.",
    ),
    "one-vector-less": dict(
        right="dim + tokens * dim",
        wrong="tokens * dim",
        ja="CLS のトークンそのものと、その位置埋め込みは、別のベクトルである。どちらかが抜けている。",
        en="The token CLS and its position embedding are two vectors, of which one is missing.",
    ),
    "patches-alone": dict(
        right="dim + tokens * dim",
        wrong="(tokens - 1) * dim",
        ja="パッチの位置埋め込みしか数えていない。CLS にも、トークンと位置埋め込みがある。",
        en="This counts the positions of the patches alone; there are CLS and its position, too.",
    ),
    "one-number-each": dict(
        right="dim + tokens * dim",
        wrong="dim + tokens",
        ja="位置ごとに学習するのは 1 つの数ではなく、dim 次元のベクトルである。",
        en="What is learned for each position is a vector of dim numbers, not one number.",
    ),
    "fixed-positions": dict(
        right="dim + tokens * dim",
        wrong="dim",
        ja="位置埋め込みを、計算で決まる固定の値とみている。ここでは学習する。",
        en="This takes positions for fixed values that are computed; here they are learned.",
    ),
    "one-head": dict(
        right="heads * tokens**2",
        wrong="tokens**2",
        ja="内積はヘッドごとにとる。",
        en="Each head takes inner products of its own.",
    ),
    "linear": dict(
        right="heads * tokens**2",
        wrong="heads * tokens",
        ja="どのトークンも、すべてのトークンとの内積をとる。",
        en="Every token has an inner product with each of the tokens.",
    ),
    "pairs-once": dict(
        right="heads * tokens**2",
        wrong="heads * tokens * (tokens - 1) // 2",
        ja="クエリとキーは別のものなので、組の順を区別し、自分自身との内積もとる。",
        en="Queries and keys differ: the order of a pair matters, and a token meets itself, too.",
    ),
    "not-with-itself": dict(
        right="heads * tokens**2",
        wrong="heads * tokens * (tokens - 1)",
        ja="自分自身との内積が数えられていない。",
        en="The inner products of tokens with themselves are not counted.",
    ),
}
