"""BLEU

機械翻訳の出力 candidate を、1 つの参照訳 reference と比べる。どちらも単語の ID
のリストである。max_n 語の並びまでを使う BLEU を求めよ。平滑化はしない。

    precisions         n = 1, …, max_n の、修正 n-gram 精度のリスト。candidate
                       の n-gram（隣り合う n 語の並び）のうち、reference にも
                       あるものの割合である。candidate に同じ n-gram が何度現れ
                       ても、一致と数えるのは、reference に現れる回数までで
                       ある。
    brevity_penalty    短い訳への罰則。candidate が reference より短いときだけ
                       1 より小さくなり、その値は、1 から「reference の語数が
                       candidate の語数の何倍か」を引いて指数関数に通したもので
                       ある。
    score              BLEU。precisions の幾何平均（重みは等しい）に
                       brevity_penalty を掛けたもので、precisions に 0 があれば
                       0 である。

関数 ngrams は、n-gram を組（tuple）で表し、出現回数を数えた Counter を返す。
found と known がその結果で、Counter にない n-gram の回数は 0 になる。matches は
一致と数えた n-gram の個数、precision は精度である。

---
    len(candidate) ≥ max_n    len(reference) ≥ max_n    0 ≤ score ≤ 1

---
BLEU

Compare `candidate`, what a machine translated, with one reference translation,
`reference`; both are lists of ids of words. Compute the BLEU that uses
sequences of up to max_n words, without smoothing.

    precisions         the list of modified n-gram precisions for
                       n = 1, …, max_n: of the n-grams of candidate (n words in
                       a row), the share that reference has too. However often
                       candidate repeats an n-gram, no more of them count as
                       matches than occur in reference.
    brevity_penalty    smaller than 1 only where candidate is shorter than
                       reference: then 1 minus the number of times that
                       reference is as long as candidate, put through the
                       exponential function
    score              BLEU: the geometric mean of precisions (with equal
                       weights) times brevity_penalty; 0 if one of precisions is

The function ngrams represents n-grams as tuples and returns a Counter of how
often each occurs. found and known are such counters; an n-gram that is not in a
Counter has the count 0. matches is the number of n-grams that count as matches,
precision the precision.
"""

from collections import Counter

import numpy as np


def ngrams(words, n):
    return Counter(tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        found, known = ngrams(candidate, n), ngrams(reference, n)
        matches = sum(min(count, known[words]) for words, count in found.items())  # blank
        precision = matches / sum(found.values())  # blank
        precisions.append(precision)
    brevity_penalty = min(1.0, np.exp(1 - len(reference) / len(candidate)))  # blank
    score = brevity_penalty * np.prod(precisions) ** (1 / max_n)  # blank
    return precisions, brevity_penalty, score


# ==== grading ====


def clipped(candidate, reference, n):
    """How many n-grams candidate repeats more often than reference, and how many are in both more than once."""

    def grams(words):
        return [tuple(words[k : k + n]) for k in range(len(words) - n + 1)]

    found, known = grams(candidate), grams(reference)
    both = [gram for gram in set(found) if gram in known]
    return (
        sum(found.count(gram) > known.count(gram) for gram in both),
        sum(min(found.count(gram), known.count(gram)) > 1 for gram in both),
        len(both),
    )


def cases(rng):
    def words(number):
        return [int(word) for word in rng.choice(range(1, 50), size=number, replace=False)]

    def pair(shorter, longer, max_n):
        """Sentences of three words, repeated until clipping acts and every precision is between 0 and 1."""
        vocabulary = words(3)
        while True:
            one, other = (
                [vocabulary[k] for k in rng.integers(3, size=length)]
                for length in (shorter, longer)
            )
            counts = [clipped(one, other, n) for n in range(1, max_n + 1)]
            counts += [clipped(other, one, n) for n in range(1, max_n + 1)]
            acts = all(counts[n][0] and counts[n][1] for n in (0, 1, max_n, max_n + 1))
            if acts and all(one != other and both for *_, both in counts):
                return one, other

    a, b, c, d = words(4)
    yield dict(candidate=[a, a, a, b], reference=[a, c, a, b, d], max_n=2)

    length, more = int(rng.integers(8, 13)), int(rng.integers(2, 5))
    shorter, longer = pair(length, length + more, 4)
    yield dict(candidate=shorter, reference=longer, max_n=4)
    shorter, longer = pair(length + 1, length + more, 3)
    yield dict(candidate=longer, reference=shorter, max_n=3)

    same = pair(length, length, 2)[0]
    yield dict(candidate=same, reference=same, max_n=int(rng.integers(3, 5)))
    # All the words are there, but no two of them in the same order.
    scattered = words(int(rng.integers(5, 9)))
    yield dict(candidate=scattered, reference=scattered[::-1], max_n=int(rng.integers(2, 5)))
    yield dict(candidate=scattered[1:], reference=[*scattered[3:], a], max_n=1)


BORDERS = {
    "a candidate shorter than its reference": "len(candidate) < len(reference)",
    "a candidate longer than its reference": "len(candidate) > len(reference)",
    "a word said more often than the reference has it": "max(candidate.count(w) - reference.count(w) for w in reference) > 0",
    "a word that both have twice": "max(min(candidate.count(w), reference.count(w)) for w in candidate) > 1",
    "the reference itself": "candidate == reference",
    "no pair in common": "max_n > 1 and candidate == reference[::-1]",
    "single words": "max_n == 1",
    "sequences of four": "max_n == 4",
}


def oracle(candidate, reference, max_n):
    """Neither Keras nor TensorFlow has BLEU: here each n-gram that matches is struck out of the reference."""
    import math

    precisions = []
    for n in range(1, max_n + 1):
        left = [reference[k : k + n] for k in range(len(reference) - n + 1)]
        matches, number = 0, 0
        for k in range(len(candidate) - n + 1):
            number += 1
            if candidate[k : k + n] in left:
                left.remove(candidate[k : k + n])
                matches += 1
        precisions.append(matches / number)
    short = len(candidate) < len(reference)
    penalty = math.exp((len(candidate) - len(reference)) / len(candidate)) if short else 1.0
    if min(precisions) == 0:
        return precisions, penalty, 0.0
    return precisions, penalty, penalty * math.exp(sum(map(math.log, precisions)) / max_n)


STEM = dict(
    ja="""機械翻訳の出力 candidate を、1 つの参照訳 reference と BLEU で比べる。どちらも単語の ID のリストで
ある。ngrams は、n-gram の出現回数を数えた Counter を返す（Counter にない n-gram の回数は 0 になる）。
使うのは 1 語から max_n 語までの並びで、平滑化はしない。""",
    en="""This compares `candidate`, what a machine translated, with one reference translation, `reference`, by
BLEU; both are lists of ids of words. ngrams returns a Counter of how often each n-gram occurs (0 for those
that are not in it). Sequences of one to max_n words are used, without smoothing.""",
)

VARIANTS = {
    "intersection-of-counters": dict(
        right="sum(min(count, known[words]) for words, count in found.items())",
        same="(found & known).total()",
    ),
    "number-of-places": dict(
        right="matches / sum(found.values())",
        same="matches / (len(candidate) - n + 1)",
    ),
    "by-logarithms": dict(
        right="np.prod(precisions) ** (1 / max_n)",
        same="np.exp(np.mean(np.log(np.maximum(precisions, 1e-300)))) * (min(precisions) > 0)",
    ),
    "by-cases": dict(
        right="min(1.0, np.exp(1 - len(reference) / len(candidate)))",
        same="1.0 if len(candidate) >= len(reference) else np.exp(1 - len(reference) / len(candidate))",
    ),
}

MISTAKES = {
    "not-clipped": dict(
        right="min(count, known[words])",
        wrong="count * (words in known)",
        ja="同じ語を繰り返すだけの訳でも、全部が一致と数えられ、精度が 1 になりうる。",
        en="A translation that only repeats one word could have all of it count, and precision 1.",
    ),
    "kinds-of-ngrams": dict(
        right="min(count, known[words])",
        wrong="(words in known)",
        ja="一致した n-gram の種類の数になっている。両方に 2 回現れるものは、2 つの一致である。",
        en="This is the number of different n-grams that match; one that both have twice is two "
        "matches.",
    ),
    "counted-in-the-reference": dict(
        right="min(count, known[words])",
        wrong="known[words]",
        ja="参照訳のほうに多く現れる n-gram で、candidate にあるより多くを一致と数えている。",
        en="Of an n-gram that the reference has more often, more matches are counted than candidate "
        "contains.",
    ),
    "larger-count": dict(
        right="min(count, known[words])",
        wrong="max(count, known[words])",
        ja="多いほうの回数をとると、一致の個数が、片方に現れる回数を超えてしまう。",
        en="With the larger count there are more matches than one of the two sentences contains.",
    ),
    "recall": dict(
        right="sum(found.values())",
        wrong="sum(known.values())",
        ja="参照訳の n-gram の数で割ると再現率で、ROUGE-N の考え方になる。精度は訳の側で割る。",
        en="Divided by the reference's n-grams it is the recall, as in ROUGE-N; precision is about "
        "what was said.",
    ),
    "divided-by-kinds": dict(
        right="sum(found.values())",
        wrong="len(found)",
        ja="n-gram の種類の数で割っている。繰り返しの分も分母に数える。",
        en="This divides by the number of different n-grams; repetitions count in the denominator too.",
    ),
    "divided-by-words": dict(
        right="sum(found.values())",
        wrong="len(candidate)",
        ja="n 語の並びの数は、n が大きいほど語数より少ない。このままでは同じ文でも 1 にならない。",
        en="There are fewer sequences of n words than words: even equal sentences would not reach 1.",
    ),
    "no-penalty": dict(
        right="min(1.0, np.exp(1 - len(reference) / len(candidate)))",
        wrong="1.0",
        ja="精度だけでは、確実な数語しか出さない短い訳が高い値になる。",
        en="By precision alone a translation of a few safe words would score high.",
    ),
    "lengths-exchanged": dict(
        right="len(reference) / len(candidate)",
        wrong="len(candidate) / len(reference)",
        ja="これでは長い訳が罰せられる。余分な語は精度の分母に入り、すでに不利になっている。",
        en="This punishes long translations, whose needless words lower the precision already.",
    ),
    "reward-for-length": dict(
        right="min(1.0, np.exp(1 - len(reference) / len(candidate)))",
        wrong="np.exp(1 - len(reference) / len(candidate))",
        ja="長い訳では 1 を超え、罰則ではなく加点になる。",
        en="For long translations this exceeds 1: a reward instead of a penalty.",
    ),
    "ratio-of-lengths": dict(
        right="min(1.0, np.exp(1 - len(reference) / len(candidate)))",
        wrong="min(1.0, len(candidate) / len(reference))",
        ja="語数の比そのものではなく、指数関数を通した値である。短すぎる訳ほど急に小さくなる。",
        en="It is not the ratio of the lengths itself but goes through the exponential function, which "
        "falls faster the shorter the translation is.",
    ),
    "never-one": dict(
        right="np.exp(1 - len(reference) / len(candidate))",
        wrong="np.exp(-len(reference) / len(candidate))",
        ja="同じ長さでも 1 にならない。",
        en="This does not reach 1 where both are equally long.",
    ),
    "arithmetic-mean": dict(
        right="np.prod(precisions) ** (1 / max_n)",
        wrong="np.mean(precisions)",
        ja="算術平均では、長い並びがまったく一致しなくても、単語の一致だけで値が出る。",
        en="In the arithmetic mean matching words alone score, though no longer sequence matches.",
    ),
    "product": dict(
        right=" ** (1 / max_n)",
        wrong="",
        ja="積のままでは、max_n が大きいほど値が小さくなる。幾何平均は、その根をとる。",
        en="The bare product shrinks with max_n; the geometric mean takes its root.",
    ),
    "always-four": dict(
        right="(1 / max_n)",
        wrong="(1 / 4)",
        ja="4 語までとするのはよくある設定で、掛けた精度の個数は max_n による。",
        en="Up to four words is what is common; how many precisions were multiplied is max_n.",
    ),
    "longest-only": dict(
        right="np.prod(precisions) ** (1 / max_n)",
        wrong="precisions[-1]",
        ja="最も長い並びの精度しか使っていない。1 語からのすべての精度の平均をとる。",
        en="This uses the longest sequences only; the mean is over all precisions from one word on.",
    ),
    "zeros-skipped": dict(
        right="np.prod(precisions) ** (1 / max_n)",
        wrong="np.prod([p for p in precisions if p > 0]) ** (1 / max_n)",
        ja="0 の精度を除くと、長い並びがまったく一致しない訳に高い値が付く。",
        en="Leaving out precisions of 0 gives a high score where no longer sequence matches.",
    ),
    "penalty-under-the-root": dict(
        right="brevity_penalty * np.prod(precisions) ** (1 / max_n)",
        wrong="(brevity_penalty * np.prod(precisions)) ** (1 / max_n)",
        ja="罰則まで根の中に入っている。平均をとるのは精度だけである。",
        en="The penalty is under the root, too; the mean is that of the precisions.",
    ),
    "penalty-unused": dict(
        right="brevity_penalty * np",
        wrong="np",
        ja="求めた罰則が使われていない。",
        en="The penalty was computed and is not used.",
    ),
}
