"""2-gram の言語モデル

文の集まり sentences から 2-gram の言語モデルを作り、文 sentence の確率とパー
プレキシティを求めよ。語は番号で表す。番号 0 は文の境を表す記号で、文の中には
現れない。

    padded             文の先頭と末尾に境の記号を 1 つずつ加えた列
    counts             counts[i, j] は、i の直後に j が続いた回数
    probabilities      i の次が j である条件付き確率。どの組にも回数に alpha
                       を加えて求める（加算平滑化）。1 行が 1 つの i で、行の
                       和は 1
    log_probability    sentence の確率の自然対数。末尾の境の記号が続く確率も掛
                       ける
    perplexity         予測した記号 1 つあたりに直した、確率の逆数（幾何平均）

vocabulary は番号の個数で、境の記号も含む。alpha は正である。文には 1 語以上
ある。sentence は、確率の積が float64 で 0 になるほど長いこともある。
probabilities, log_probability, perplexity の順に返せ。

---
    sentences: [(words,), …]    sentence: (steps,)    vocabulary, alpha: scalar
    counts, probabilities: (vocabulary, vocabulary)
    log_probability, perplexity: scalar

---
A bigram language model

Make a bigram language model from `sentences`, and find the probability and the
perplexity of another one, `sentence`. Words are numbers; number 0 is the mark
of a border, which occurs in no sentence.

    padded             a sentence with one such mark in front and one at the
                       end
    counts             counts[i, j] says how often j came right after i
    probabilities      the conditional probability that j comes after i, where
                       alpha is added to the count of each pair (additive
                       smoothing): a row for each i, with the sum 1
    log_probability    the natural logarithm of the probability of `sentence`,
                       of which that of the mark at its end is a factor, too
    perplexity         the inverse of that probability, per predicted mark or
                       word (a geometric mean)

`vocabulary` says how many numbers there are, the mark among them. Alpha is
positive. Sentences have at least one word. `sentence` may be so long that the
product of its probabilities is 0 in float64. Return probabilities,
log_probability and perplexity, in this order.
"""

import numpy as np


def transitions(words):
    padded = np.concatenate([[0], words, [0]])  # blank
    return padded[:-1], padded[1:]


def ngram_lm(sentences, sentence, vocabulary, alpha):
    counts = np.zeros((vocabulary, vocabulary))
    for words in sentences:
        np.add.at(counts, transitions(words), 1)  # blank
    totals = counts.sum(axis=1, keepdims=True)
    probabilities = (counts + alpha) / (totals + alpha * vocabulary)  # blank
    log_probability = np.sum(np.log(probabilities[transitions(sentence)]))  # blank
    perplexity = np.exp(-log_probability / (len(sentence) + 1))  # blank
    return probabilities, log_probability, perplexity


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(vocabulary, alpha, steps, lengths):
        """Sentences in which the last word never occurs, and some word twice in a row."""
        found = [rng.integers(1, vocabulary - 1, size=int(n)) for n in lengths]
        for words in found:
            words[1] = words[0]
            words[2] = 1 + (words[0] + rng.integers(vocabulary - 3)) % (vocabulary - 2)
        found[1][:3] = found[0][:3]
        sentence = rng.integers(1, vocabulary, size=steps)
        sentence[0] = sentence[-1] = found[0][0]
        return dict(sentences=found, sentence=sentence, vocabulary=vocabulary, alpha=float(alpha))

    # By hand: one word, which came twice.
    yield dict(
        sentences=[np.array([1, 1])],
        sentence=np.array([1]),
        vocabulary=2,
        alpha=float(rng.choice([0.5, 1.0, 2.0])),
    )
    for alpha in (1.0, rng.uniform(0.1, 0.6)):
        lengths = rng.integers(4, 9, size=int(rng.integers(2, 6)))
        yield draw(int(rng.integers(6, 11)), alpha, int(rng.integers(4, 9)), lengths)
    yield draw(int(rng.integers(12, 16)), 0.05, int(rng.integers(500, 700)), [20, 30])
    # A single word; sentences of a single word, one of them twice.
    one, other = (1 + rng.permutation(3)[:2]).tolist()
    singles = [np.array([one])] * 2 + [np.array([other])] * int(rng.integers(3, 6))
    yield dict(sentences=singles, sentence=np.array([one]), vocabulary=4, alpha=1.5)


BORDERS = {
    "a word that never occurred": "any(word not in np.concatenate(sentences) for word in sentence)",
    "a pair that came more than once in a sentence or in several": "len(sentences) > 1 and len(sentences[0]) > 2 and np.array_equal(sentences[0][:3], sentences[1][:3])",
    "a word after itself": "any(np.any(words[1:] == words[:-1]) for words in sentences)",
    "a sentence of one word": "len(sentence) == 1",
    "a sentence whose probability underflows": "len(sentence) >= 500",
    "alpha that is not 1": "alpha != 1",
}


def oracle(sentences, sentence, vocabulary, alpha):
    import keras
    import tensorflow as tf

    previous = tf.concat([part for words in sentences for part in ([0], words)], axis=0)
    following = tf.concat([part for words in sentences for part in (words, [0])], axis=0)
    counts = tf.math.confusion_matrix(previous, following, vocabulary, dtype=tf.float64) + alpha
    probabilities = counts / tf.reduce_sum(counts, axis=1, keepdims=True)
    rows = tf.gather(probabilities, tf.concat([[0], sentence], axis=0))
    # The cross-entropy of a sentence is the logarithm of its perplexity.
    targets = tf.concat([sentence, [0]], axis=0)
    loss = keras.losses.SparseCategoricalCrossentropy()(targets, rows)
    return probabilities, -loss * (len(sentence) + 1), tf.exp(loss)


STEM = dict(
    ja="文の集まり sentences から 2-gram の言語モデル probabilities を作り（alpha を加える加算平滑化）、文\n"
    "sentence の対数確率（自然対数）とパープレキシティを求める。番号 0 は文の境を表し、vocabulary 個の番号の\n"
    "1 つに数える。文の終わりも予測する。パープレキシティは、予測した番号 1 つあたりで求める。",
    en="This makes a bigram language model from sentences, with additive smoothing by alpha, and finds the natural\n"
    "logarithm of the probability of one more sentence, and its perplexity. Number 0, which marks the borders of\n"
    "sentences, is one of the `vocabulary` numbers. The end of a sentence is predicted, too, and perplexity is per\n"
    "number predicted.",
)

VARIANTS = {
    "padded": dict(right="np.concatenate([[0], words, [0]])", same="np.pad(words, 1)"),
    "loop": dict(
        right="np.add.at(counts, transitions(words), 1)",
        same="for i, j in zip(*transitions(words)): counts[i, j] += 1",
    ),
    "smoothed-first": dict(
        right="(counts + alpha) / (totals + alpha * vocabulary)",
        same="(counts + alpha) / np.sum(counts + alpha, axis=1, keepdims=True)",
    ),
    "sum-of-logs": dict(
        right="np.sum(np.log(probabilities[transitions(sentence)]))",
        same="sum(np.log(probabilities[i, j]) for i, j in zip(*transitions(sentence)))",
    ),
    "mean": dict(
        right="np.exp(-log_probability / (len(sentence) + 1))",
        same="1 / np.exp(log_probability / (1 + sentence.size))",
    ),
}

MISTAKES = {
    "no-borders": dict(
        right="np.concatenate([[0], words, [0]])",
        wrong="np.concatenate([words[:1], words])",
        exam=False,
        ja="境の記号がない。先頭の語の確率も、文が終わる確率も求められない。",
        en="There are no marks: neither the first word nor the end of the sentence has its probability.",
    ),
    "no-start": dict(
        right="np.concatenate([[0], words, [0]])",
        wrong="np.concatenate([words, [0]])",
        ja="先頭の記号がないので、文がどの語から始まるかの確率が抜けている。",
        en="Without the mark in front, the probability of how a sentence begins is missing.",
    ),
    "no-end": dict(
        right="np.concatenate([[0], words, [0]])",
        wrong="np.concatenate([[0], words])",
        ja="末尾の記号がないので、文が終わる確率が抜けている。これでは、すべての文の確率の和が 1 にならない。",
        en="Without the mark at the end, the probability that a sentence ends is missing, and those of all sentences do not add up to 1.",
    ),
    "two-in-front": dict(
        right="np.concatenate([[0], words, [0]])",
        wrong="np.concatenate([[0, 0], words, [0]])",
        ja="先頭に 2 つ加えるのは、直前の 2 語を見る 3-gram である。",
        en="Two marks in front are for trigrams, which look at two words before.",
    ),
    "reversed": dict(
        right="np.concatenate([[0], words, [0]])",
        wrong="np.concatenate([[0], words[::-1], [0]])",
        ja="文が逆順になっている。",
        en="The sentence is reversed.",
    ),
    "each-pair-once": dict(
        right="np.add.at(counts, transitions(words), 1)",
        wrong="counts[transitions(words)] += 1",
        ja="配列で添字を付けた += は、1 つの文の中の同じ並びを 1 度しか数えない。",
        en="Indexed with arrays, += counts a pair but once in a sentence.",
    ),
    "occurs-or-not": dict(
        right="np.add.at(counts, transitions(words), 1)",
        wrong="counts[transitions(words)] = 1",
        ja="回数ではなく、現れたかどうかになっている。",
        en="This says whether a pair occurs, not how often.",
    ),
    "next-before-previous": dict(
        right="np.add.at(counts, transitions(words), 1)",
        wrong="np.add.at(counts, transitions(words)[::-1], 1)",
        ja="添字の順が逆で、前の語が列になっている。",
        en="The indices are in the wrong order: the word before is the column here.",
    ),
    "single-words": dict(
        right="np.add.at(counts, transitions(words), 1)",
        wrong="counts += np.bincount(transitions(words)[1], minlength=vocabulary)",
        ja="直前の語を見ない 1-gram の回数になっている。",
        en="These are counts of single words, whatever came before.",
    ),
    "not-smoothed": dict(
        right="(counts + alpha) / (totals + alpha * vocabulary)",
        wrong="counts / np.maximum(totals, 1)",
        ja="平滑化がないので、データにない並びの確率が 0 になり、文の確率も 0 になる。",
        en="Without smoothing a pair that the data lack has the probability 0, and so has the sentence.",
    ),
    "alpha-once": dict(
        right="(counts + alpha) / (totals + alpha * vocabulary)",
        wrong="(counts + alpha) / (totals + alpha)",
        ja="どの語にも alpha を加えたのに、分母には 1 語分しか加えていない。行の和が 1 を超える。",
        en="Each word got alpha, but the denominator only once: rows add up to more than 1.",
    ),
    "denominator-not-smoothed": dict(
        right="(counts + alpha) / (totals + alpha * vocabulary)",
        wrong="(counts + alpha) / np.maximum(totals, 1)",
        ja="分母に加えていないので、行の和が 1 を超える。",
        en="Nothing is added to the denominator, and rows add up to more than 1.",
    ),
    "add-one": dict(
        right="(counts + alpha) / (totals + alpha * vocabulary)",
        wrong="(counts + 1) / (totals + vocabulary)",
        ja="1 を加えるラプラス平滑化になっている。",
        en="This adds 1, as Laplace did.",
    ),
    "without-the-mark": dict(
        right="alpha * vocabulary",
        wrong="alpha * (vocabulary - 1)",
        ja="境の記号も次に来ることができるので、語彙に数える。",
        en="The mark may come next, too, and so it counts.",
    ),
    "columns": dict(
        right="totals + alpha * vocabulary",
        wrong="totals.T + alpha * vocabulary",
        ja="次の語の側の回数で割っている。条件は直前の語である。",
        en="This divides by counts of what comes next; the condition is the word before.",
    ),
    "joint": dict(
        right="totals + alpha * vocabulary",
        wrong="np.sum(counts) + alpha * vocabulary**2",
        ja="全体の回数で割ると、条件付き確率ではなく同時確率になる。",
        en="Divided by all counts, this is a joint probability, not a conditional one.",
    ),
    "product": dict(
        right="np.sum(np.log(probabilities[transitions(sentence)]))",
        wrong="np.log(np.prod(probabilities[transitions(sentence)]))",
        ja="長い文では、積がアンダーフローして 0 になる。",
        en="For a long sentence the product underflows to 0.",
    ),
    "mean": dict(
        right="np.sum(np.log(probabilities[transitions(sentence)]))",
        wrong="np.mean(np.log(probabilities[transitions(sentence)]))",
        ja="記号 1 つあたりの平均になっている。文の確率は積なので、対数は和である。",
        en="This is the mean; the probability of a sentence is a product, and its logarithm a sum.",
    ),
    "probability": dict(
        right="np.sum(np.log(probabilities[transitions(sentence)]))",
        wrong="np.prod(probabilities[transitions(sentence)])",
        ja="これは確率で、その対数ではない。",
        en="This is the probability, not its logarithm.",
    ),
    "log-of-the-sum": dict(
        right="np.sum(np.log(probabilities[transitions(sentence)]))",
        wrong="np.log(np.sum(probabilities[transitions(sentence)]))",
        ja="確率を足してから対数をとっている。掛け合わせた確率の対数は、対数の和である。",
        en="Probabilities are added before the logarithm; the logarithm of a product is a sum of logarithms.",
    ),
    "bits": dict(
        right="np.log(probabilities",
        wrong="np.log2(probabilities",
        ja="底が 2 である。",
        en="The base of this logarithm is 2.",
    ),
    "end-not-counted": dict(
        right="(len(sentence) + 1)",
        wrong="len(sentence)",
        ja="末尾の記号も予測しているので、その 1 つも数える。",
        en="The mark at the end is predicted, too, and counts as one.",
    ),
    "both-marks-counted": dict(
        right="(len(sentence) + 1)",
        wrong="(len(sentence) + 2)",
        ja="先頭の記号は予測しないので、数えない。",
        en="The mark in front is not predicted, and does not count.",
    ),
    "sign": dict(
        right="-log_probability / (len(sentence) + 1)",
        wrong="log_probability / (len(sentence) + 1)",
        ja="符号が逆で、確率の幾何平均になっている。パープレキシティはその逆数である。",
        en="Without the sign this is the geometric mean of the probabilities; perplexity is its inverse.",
    ),
    "base-two": dict(
        right="np.exp(-log_probability",
        wrong="np.exp2(-log_probability",
        ja="自然対数をとったので、2 のべき乗では元に戻らない。",
        en="The logarithm was the natural one, which powers of 2 do not undo.",
    ),
    "cross-entropy": dict(
        right="np.exp(-log_probability / (len(sentence) + 1))",
        wrong="-log_probability / (len(sentence) + 1)",
        ja="これは交差エントロピーで、パープレキシティの対数に当たる。",
        en="This is the cross-entropy, which is the logarithm of the perplexity.",
    ),
}
