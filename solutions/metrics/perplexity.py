"""パープレキシティ

言語モデルの各時刻の出力 logits（softmax の前）と、正しいトークンの番号 tokens
から、パープレキシティ perplexity を求めよ。

    nll           正しいトークンの負の対数尤度（自然対数）
    mean          nll の、1 トークンあたりの平均
    perplexity    語彙の何語から等しい確率で選ぶのと同じだけ迷うか。語彙のすべて
                  の語に等しい確率を与えるモデルでは、語彙の大きさになる

番号 0 は、長さをそろえるためのパディングであり、トークンではない。パディングの
時刻は数えない。パディングだけの文もある。平均は文ごとにではなく、すべての文の
トークンについてとる。softmax の確率が float64 で 0 になるほど起こりにくい語が、
正しいトークンであることもある。

---
    logits, log_probabilities: (sentences, steps, vocabulary)
    tokens, nll: (sentences, steps)    mean, perplexity: scalar

---
Perplexity

From what a language model puts out at every step, `logits` (before the
softmax), and the numbers of the right tokens, `tokens`, compute `perplexity`.

    nll           the negative log-likelihood of the right token (natural
                  logarithm)
    mean          the mean of nll over the tokens
    perplexity    among how many words of the same probability one would have to
                  guess to be as uncertain; a model for which all words are
                  equally probable has the size of its vocabulary

The number 0 is padding, which makes sentences equally long, and is no token:
steps of padding do not count. Some sentences have nothing else. The mean is not
one of each sentence, but over the tokens of all of them. Some right tokens are
so improbable that their softmax is 0 in float64.
"""

import numpy as np


def perplexity_of(logits, tokens):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))  # blank
    nll = -np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]  # blank
    mean = np.mean(nll[tokens != 0])  # blank
    perplexity = np.exp(mean)  # blank
    return perplexity


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(sentences, steps, vocabulary, lengths):
        logits = 1.5 * rng.normal(size=(sentences, steps, vocabulary))
        logits += rng.choice([-900.0, 0.0, 900.0], size=(sentences, steps, 1))
        tokens = rng.integers(1, vocabulary, size=(sentences, steps))
        tokens[np.arange(steps) >= np.array(lengths)[:, None]] = 0
        return dict(logits=logits, tokens=tokens)

    # Two tokens of probability 1/2 and 1/8; the padding would have 1/4.
    first, second = rng.permutation([[1.0, 4.0, 2.0, 1.0], [5.0, 1.0, 1.0, 1.0]])
    logits = np.log([[first, second, [2.0, 2.0, 2.0, 2.0]]])
    yield dict(logits=logits, tokens=np.array([[1, 1, 0]]))
    sizes = rng.choice(range(2, 8), size=2, replace=False).tolist()
    vocabulary = int(rng.integers(9, 13))
    yield draw(sizes[0], sizes[1] + 1, vocabulary, 1 + rng.permutation(sizes[0]) % sizes[1])
    yield draw(4, sizes[1] + 3, vocabulary + 1, rng.permutation([0, 1, 3, sizes[1] + 3]))
    even = draw(3, sizes[0] + 3, vocabulary + 2, [sizes[0] + 3] * 3)
    yield dict(logits=np.zeros_like(even["logits"]), tokens=even["tokens"])
    yield draw(1, 2, 5, [1])
    # A token so improbable that its probability is 0 in float64.
    rare = draw(3, 5, vocabulary, [5, 4, 5])
    rare["logits"][0, 0, rare["tokens"][0, 0]] = np.min(rare["logits"][0, 0]) - 800
    yield rare


BORDERS = {
    "padding": "np.any(tokens == 0)",
    "no padding at all": "np.all(tokens != 0)",
    "a sentence of nothing but padding": "np.any(np.all(tokens == 0, axis=1))",
    "sentences of different lengths": "len(set(np.sum(tokens != 0, axis=1))) > 2",
    "a single token": "np.sum(tokens != 0) == 1",
    "the same probability for every word": "np.ptp(logits) == 0",
    "a token whose probability is 0 in float64": "np.any(np.ptp(logits, axis=-1) > 750)",
    "large logits": "np.max(logits) > 800",
    "logits far below zero": "np.any(np.max(logits, axis=-1) < -800)",
}


def oracle(logits, tokens):
    import keras

    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=0)
    return keras.ops.exp(loss(tokens, logits))


STEM = dict(
    ja="言語モデルの各時刻の出力 logits (sentences, steps, vocabulary) と、正しいトークンの番号 tokens\n"
    "(sentences, steps) から、パープレキシティを求める関数である。nll は負の対数尤度（自然対数）、番号 0 はパディングで、\n"
    "数えない。",
    en="From the logits of a language model, (sentences, steps, vocabulary), and the numbers of the right\n"
    "tokens, (sentences, steps), the function computes the perplexity. nll is the negative\n"
    "log-likelihood (natural logarithms); the number 0 is padding and does not count.",
)

VARIANTS = {
    "logaddexp": dict(
        right="shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))",
        same="logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)",
    ),
    "one-hot": dict(
        right="-np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]",
        same="-np.sum(np.eye(logits.shape[2])[tokens] * log_probabilities, axis=2)",
    ),
    "weights": dict(
        right="np.mean(nll[tokens != 0])", same="np.average(nll, weights=(tokens != 0))"
    ),
    "bits": dict(
        edits=[
            dict(right="np.mean(nll[tokens != 0])", same="np.mean(nll[tokens > 0]) / np.log(2)"),
            dict(right="np.exp(mean)", same="2**mean"),
        ],
    ),
}

MISTAKES = {
    "probabilities": dict(
        right="shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))",
        wrong="np.exp(shifted) / np.sum(np.exp(shifted), axis=-1, keepdims=True)",
        ja="これは確率で、対数をとっていない。",
        en="These are probabilities, without the logarithm.",
    ),
    "not-normalised": dict(
        right="shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))",
        wrong="shifted",
        ja="正規化していない。語彙の確率の和が 1 にならない。",
        en="Nothing is normalised; the probabilities of the vocabulary do not add up to 1.",
    ),
    "over-the-steps": dict(
        right="np.sum(np.exp(shifted), axis=-1, keepdims=True)",
        wrong="np.sum(np.exp(shifted), axis=1, keepdims=True)",
        ja="時刻について足している。正規化するのは、1 つの時刻の語彙についてである。",
        en="This sums over the steps; it is the vocabulary of one step that is normalised.",
    ),
    "logits-overflow": dict(
        right="shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))",
        wrong="logits - np.log(np.sum(np.exp(logits), axis=-1, keepdims=True))",
        ja="最大値を引いていない logits の exp をとっているので、値が大きいと inf に、小さいと 0 になる。",
        en="exp is taken of logits without their maximum subtracted: inf where they are large, 0 where they are small.",
    ),
    "likeliest": dict(
        right="-np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]",
        wrong="-np.max(log_probabilities, axis=-1)",
        ja="モデルが最も確からしいとした語を見ている。測るのは、正しい語に与えた確率である。",
        en="This looks at the word that is likeliest for the model; it is the right word whose probability counts.",
    ),
    "entropy": dict(
        right="-np.take_along_axis(log_probabilities, tokens[:, :, None], axis=-1)[:, :, 0]",
        wrong="-np.sum(np.exp(log_probabilities) * log_probabilities, axis=-1)",
        ja="モデルの予測分布のエントロピーで、正解を見ていない。自信をもって間違えても、値が小さくなる。",
        en="This is the entropy of the model's distribution, which never looks at what is right: being surely wrong would make it small.",
    ),
    "wrong-sign": dict(
        right="-np.take_along_axis",
        wrong="np.take_along_axis",
        ja="負号がない。1 より小さい値になり、よいモデルほど大きくなる。",
        en="The minus is missing: the value is below 1, and the better the model, the greater it is.",
    ),
    "padding-counted": dict(
        right="np.mean(nll[tokens != 0])",
        wrong="np.mean(nll)",
        ja="パディングの時刻まで、番号 0 の語が正解であるかのように数えている。",
        en="Steps of padding count, as if word number 0 were right there.",
    ),
    "divided-by-all": dict(
        right="np.mean(nll[tokens != 0])",
        wrong="np.mean(nll * (tokens != 0))",
        ja="パディングの分は足していないが、割る数にパディングの時刻が入っている。",
        en="Padding is not summed, but its steps are among those by which one divides.",
    ),
    "sentences-first": dict(
        right="np.mean(nll[tokens != 0])",
        wrong="np.mean(np.sum(nll * (tokens != 0), axis=1) / np.maximum(np.sum(tokens != 0, axis=1), 1))",
        ja="文ごとに平均してから、文について平均している。短い文のトークンが重く数えられる。",
        en="This averages sentences first, and then their means: tokens of short sentences weigh more.",
    ),
    "per-sentence": dict(
        right="np.mean(nll[tokens != 0])",
        wrong="np.sum(nll[tokens != 0]) / len(tokens)",
        ja="文の数で割っている。これは 1 文あたりの値で、長い文ほど大きくなる。",
        en="This divides by the number of sentences, and grows with their length.",
    ),
    "sum": dict(
        right="np.mean(nll[tokens != 0])",
        wrong="np.sum(nll[tokens != 0])",
        ja="和のままである。文章全体の確率の逆数になり、長いほど大きくなる。",
        en="This is still a sum; it makes the inverse probability of the whole text, the greater the longer.",
    ),
    "power-of-two": dict(
        right="np.exp(mean)",
        wrong="2**mean",
        ja="nll は自然対数（ナット）なので、底は e である。2 のべきにするのは、ビットで測ったとき。",
        en="nll has natural logarithms, so the base is e; a power of 2 goes with bits.",
    ),
    "cross-entropy": dict(
        right="np.exp(mean)",
        wrong="mean",
        ja="これは交差エントロピーのままで、語の数になっていない。",
        en="This is still the cross-entropy, not a number of words.",
    ),
    "mean-of-inverses": dict(
        right="np.exp(mean)",
        wrong="np.mean(np.exp(nll[tokens != 0]))",
        ja="確率の逆数の算術平均になっている。対数の平均の exp は、幾何平均である。",
        en="This is the arithmetic mean of inverse probabilities; exp of a mean logarithm is the geometric one.",
    ),
}
