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
    tokens = ...  # TODO 1
    embedding = ...  # TODO 2
    added = ...  # TODO 3
    scores = ...  # TODO 4
    return tokens, embedding, added, scores
