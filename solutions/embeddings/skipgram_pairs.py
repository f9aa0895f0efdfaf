"""skip-gram の訓練データ

文の集まり sentences から、skip-gram の学習に使う語の組 pairs を作れ。文は語
の番号の列である。

    around    周囲の語の場所。場所 place の前後それぞれ window 語までのうち、
              文の中にあるもの
    pairs     （中心の語の番号、周囲の語の番号）の組。1 行が 1 組

並べ方は、文の順、その中で中心の場所の順、その中で周囲の場所の順である。中心
の語は、その場所では自分の周囲の語にならない。ただし、同じ語が別の場所にあれ
ば組になる。同じ組が何度でもできる。組は、文の境をまたがない。

番号 0 は語彙にない語（未知語）を表す。0 を含む組は作らないが、0 も場所は占め
る。1 語だけの文からは、組はできない。全体では 1 組以上できる。

---
    sentences: [(steps,), …]    window: scalar    pairs: (pairs, 2)

---
Training data for skip-gram

From `sentences`, each of them the numbers of its words, make `pairs`, the
pairs of words that a skip-gram model is trained with.

    around    the places of the words around: up to `window` words on each side
              of a place, within the sentence
    pairs     (number of the centre, number of a word around it), a pair a row

They are in the order of the sentences, within these of the places of the
centre, and within these of the places around. A centre is not around itself,
but the same word at another place makes a pair with it. A pair may come many
times. No pair reaches from one sentence into another.

Number 0 stands for words that are not in the vocabulary. No pair contains it,
but it takes up its place. A sentence of one word gives no pair. There is at
least one pair in all.
"""

import numpy as np


def skipgram_pairs(sentences, window):
    pairs = []
    for words in sentences:
        for place, centre in enumerate(words):
            around = range(max(place - window, 0), min(place + window + 1, len(words)))  # blank
            others = [words[i] for i in around if i != place]  # blank
            pairs += [(centre, other) for other in others if centre != 0 and other != 0]  # blank
    return np.array(pairs)


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(vocabulary, *lengths):
        return [rng.integers(1, vocabulary, size=int(n)) for n in lengths]

    one, other = (1 + rng.permutation(8)[:2]).tolist()
    yield dict(sentences=[np.array([one, other])], window=1)
    # Three different words: the middle one has two around, the others one.
    yield dict(sentences=[1 + rng.permutation(9)[:3]], window=1)
    for window in (2, 3):
        lengths = rng.choice(range(7, 13), size=2, replace=False)
        first, second = draw(30, *lengths)
        # A word twice within a window; an unknown one in the middle; a sentence of one word.
        first[3] = first[2]
        second[4] = 0
        first[2 + window + 1], second[0] = 40, 41
        more = draw(30, *rng.integers(3, 6, size=int(rng.integers(0, 3))))
        yield dict(sentences=[first, np.array([42]), second, *more], window=window)
    # A window longer than any sentence, unknown words at both ends, and one beside another.
    length = int(rng.integers(4, 7))
    ends = 1 + rng.permutation(length + 2)
    ends[[0, -1, -2]] = 0
    yield dict(sentences=[1 + rng.permutation(length), ends], window=length + 3)


BORDERS = {
    "two sentences": "len(sentences) > 1",
    "a sentence of one word": "any(len(words) == 1 for words in sentences)",
    "a window longer than the sentence": "any(len(words) <= window for words in sentences if len(words) > 2)",
    "a sentence longer than a whole window": "any(len(words) > 2 * window + 1 for words in sentences)",
    "a word beside itself": "any(np.any((words[1:] == words[:-1]) & (words[1:] > 0)) for words in sentences)",
    "an unknown word between known ones": "any(np.any((words[1:-1] == 0) & (words[2:] > 0) & (words[:-2] > 0)) for words in sentences)",
    "an unknown word at the end": "any(words[-1] == 0 for words in sentences)",
}


def oracle(sentences, window):
    import numpy as np
    import tensorflow as tf

    pairs = []
    for words in sentences:
        couples, _ = tf.keras.preprocessing.sequence.skipgrams(
            words.tolist(), 50, window_size=window, negative_samples=0, shuffle=False
        )
        pairs += couples
    return np.array(pairs)


STEM = dict(
    ja="word2vec の skip-gram の訓練データを作る。番号の列である文の集まり sentences から、中心の語と周囲の\n"
    "語の組 pairs を作る。周囲は前後それぞれ window 語までで、番号 0（未知語）を含む組は作らない。",
    en="This makes training data for word2vec's skip-gram: pairs of a centre and a word around it, from\n"
    "sentences that are given as numbers. Up to `window` words on each side are around; 0 is an unknown word, of\n"
    "which no pair is made.",
)

VARIANTS = {
    "all-places": dict(
        right="range(max(place - window, 0), min(place + window + 1, len(words)))",
        same="[i for i in range(len(words)) if abs(i - place) <= window]",
    ),
    "two-slices": dict(
        right="[words[i] for i in around if i != place]",
        same="[*words[around[0] : place], *words[place + 1 : around[-1] + 1]]",
    ),
    "loop": dict(
        right="pairs += [(centre, other) for other in others if centre != 0 and other != 0]",
        same="pairs.extend((centre, other) for other in others if centre * other)",
    ),
}

MISTAKES = {
    "after-only": dict(
        right="range(max(place - window, 0), min(place + window + 1, len(words)))",
        wrong="range(place, min(place + window + 1, len(words)))",
        ja="後ろの語だけである。skip-gram は前の語も予測する。",
        en="These are the words behind only; skip-gram predicts those in front, too.",
    ),
    "before-only": dict(
        right="range(max(place - window, 0), min(place + window + 1, len(words)))",
        wrong="range(max(place - window, 0), place)",
        ja="前の語だけである。skip-gram は後ろの語も予測する。",
        en="These are the words in front only; skip-gram predicts those behind, too.",
    ),
    "one-too-few": dict(
        right="range(max(place - window, 0), min(place + window + 1, len(words)))",
        wrong="range(max(place - window, 0), min(place + window, len(words)))",
        ja="range の終わりは含まれないので、後ろの語が 1 つ足りない。",
        en="The end of a range is left out, so that one word behind is missing.",
    ),
    "negative-places": dict(
        right="range(max(place - window, 0), min(place + window + 1, len(words)))",
        wrong="range(place - window, min(place + window + 1, len(words)))",
        ja="文頭で場所が負になり、文末の語を取り出してしまう。",
        en="Near the start places become negative, and take words from the end.",
    ),
    "beyond-the-end": dict(
        right="range(max(place - window, 0), min(place + window + 1, len(words)))",
        wrong="range(max(place - window, 0), place + window + 1)",
        ja="文末を越えた場所には語がない。",
        en="Beyond the end of the sentence there is no word.",
    ),
    "whole-sentence": dict(
        right="range(max(place - window, 0), min(place + window + 1, len(words)))",
        wrong="range(len(words))",
        ja="窓がなく、文のすべての語が周囲になっている。",
        en="There is no window: the whole sentence is around each word.",
    ),
    "only-the-neighbours": dict(
        right="range(max(place - window, 0), min(place + window + 1, len(words)))",
        wrong="range(max(place - 1, 0), min(place + 2, len(words)))",
        ja="窓の大きさによらず、隣の語だけを見ている。",
        en="Whatever the window, only the neighbours are looked at.",
    ),
    "window-in-all": dict(
        right="range(max(place - window, 0), min(place + window + 1, len(words)))",
        wrong="range(max(place - (window + 1) // 2, 0), min(place + (window + 1) // 2 + 1, len(words)))",
        exam=False,
        ja="前後を合わせて window 語になっている。前と後ろのそれぞれに window 語である。",
        en="Here both sides share the window; it is for each of them.",
    ),
    "pairs-with-itself": dict(
        right="[words[i] for i in around if i != place]",
        wrong="[words[i] for i in around]",
        ja="中心の語が自分自身と組になっている。予測するまでもない組である。",
        en="Each centre makes a pair with itself, which needs no prediction.",
    ),
    "same-word-left-out": dict(
        right="[words[i] for i in around if i != place]",
        wrong="[words[i] for i in around if words[i] != centre]",
        ja="別の場所にある同じ語まで除いている。除くのは中心の場所だけである。",
        en="The same word at another place is left out, too; only the place of the centre is.",
    ),
    "places-for-words": dict(
        right="[words[i] for i in around if i != place]",
        wrong="[i for i in around if i != place]",
        ja="これは場所の番号である。組にするのは、そこにある語の番号である。",
        en="These are numbers of places; a pair holds the words that stand there.",
    ),
    "each-word-once": dict(
        right="[words[i] for i in around if i != place]",
        wrong="list(dict.fromkeys(words[i] for i in around if i != place))",
        exam=False,
        ja="周囲に 2 度現れる語を 1 度しか組にしていない。",
        en="A word that is around twice makes one pair only here.",
    ),
    "context-first": dict(
        right="(centre, other)",
        wrong="(other, centre)",
        ja="周囲の語が先になっている。skip-gram の入力は中心の語である。",
        en="Here the word around comes first; what skip-gram reads is the centre.",
    ),
    "unknown-as-centre": dict(
        right="if centre != 0 and other != 0",
        wrong="if other != 0",
        ja="未知語が中心の語になっている。",
        en="Unknown words are centres here.",
    ),
    "unknown-around": dict(
        right="if centre != 0 and other != 0",
        wrong="if centre != 0",
        ja="未知語が周囲の語になっている。",
        en="Unknown words are among those around.",
    ),
    "either-known": dict(
        right="if centre != 0 and other != 0",
        wrong="if centre != 0 or other != 0",
        ja="どちらか一方でも未知語なら、組にしない。",
        en="A pair of which either word is unknown is not made.",
    ),
    "unknown-words-too": dict(
        right=" if centre != 0 and other != 0",
        wrong="",
        ja="未知語の組まで作っている。",
        en="This makes pairs of unknown words, too.",
    ),
    "one-list-a-centre": dict(
        right="pairs += [(centre, other) for other in others if centre != 0 and other != 0]",
        wrong="pairs.append([(centre, other) for other in others if centre != 0 and other != 0])",
        exam=False,
        ja="中心の語ごとの列が入れ子になり、長さもそろわない。1 行に 1 組を並べる。",
        en="A list for each centre stands within the list, all of different lengths; pairs are rows.",
    ),
}
