"""CTC の復号と損失

フレームごとの文字の確率 probabilities から、最良経路による文字列 decoded と、正
解の文字列 label に対する CTC の損失 loss を求め、この順に返せ。文字は 0 から
classes − 1 までの整数で、そのうち blank が空白記号である。

    path        各フレームで最も確率の高い記号を並べたもの
    decoded     path を、CTC の 2 つの規則で文字列 symbols にし、後ろに blank を
                並べて、フレームの数と同じ長さにしたもの
    extended    label の文字の間と両端に空白記号を入れた列
    alpha       alpha[s] は、それまでのフレームを extended の s 番目の記号で終え
                る、すべての経路の確率の和
    loss        label になるすべての経路の確率の和の、負の自然対数

経路は extended の先頭か 2 番目から始まり、最後か最後から 2 番目で終わる。1 フ
レームごとに、同じ記号にとどまるか、次の記号に進む。1 つ飛ばして 2 つ先に進める
のは、間の空白を省いても文字列が変わらないときだけである。各フレームの確率は互い
に独立とする。

label は 1 文字以上で blank を含まず、同じ文字が続くこともある。経路が必ずあるだ
けのフレームがある。

---
    probabilities: (frames, classes)    label: (length,)
    path, decoded: (frames,)
    extended, alpha: (2·length + 1,)    loss: scalar

---
Decoding and loss of CTC

From the probabilities of the characters at each frame, `probabilities`, find
the string of the best path, `decoded`, and the CTC loss for the right string,
`label`. Return decoded and loss in this order. Characters are integers from 0
to classes − 1, one of which, `blank`, is the blank.

    path        at each frame the most probable symbol
    decoded     path, made a string (symbols) by the two rules of CTC, and then
                as many times `blank` as make it as long as there are frames
    extended    label with blanks between its characters and at both ends
    alpha       alpha[s] is the sum of the probabilities of all paths over the
                frames so far that end at symbol number s of extended
    loss        the negative natural logarithm of the sum of the probabilities
                of all paths that become label

A path begins at the first or second symbol of extended and ends at the last or
last but one. With each frame it stays at the same symbol or moves on to the
next. It may move two symbols ahead, past one, only where leaving out the blank
between them does not change the string. The probabilities of the frames are
independent.

label has at least one character and no blank, and the same character may occur
twice in a row. There are frames enough for a path.
"""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    changed = np.append(True, path[1:] != path[:-1])  # blank
    symbols = path[changed & (path != blank)]  # blank
    decoded = np.append(symbols, np.full(len(path) - len(symbols), blank))

    extended = np.full(2 * len(label) + 1, blank)
    extended[1::2] = label
    skips = (extended[2:] != blank) & (extended[2:] != extended[:-2])  # blank
    alpha = np.zeros(len(extended))
    alpha[:2] = probabilities[0, extended[:2]]  # blank
    for row in probabilities[1:]:
        reached = alpha.copy()
        reached[1:] += alpha[:-1]  # blank
        reached[2:] += skips * alpha[:-2]  # blank
        alpha = reached * row[extended]  # blank
    loss = -np.log(alpha[-1] + alpha[-2])  # blank
    return decoded, loss


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(path, classes, label, blank):
        """Probabilities whose best path is the one given."""
        probabilities = rng.uniform(0.1, 1, size=(len(path), classes))
        probabilities[np.arange(len(path)), path] = rng.uniform(1.1, 2, size=len(path))
        return dict(
            probabilities=probabilities / np.sum(probabilities, axis=1, keepdims=True),
            label=np.array(label),
            blank=blank,
        )

    yield draw([0, 1, 1], 3, [0, 1], 2)
    # The same character three times: across a blank, and in a row. Blank is the first of the symbols.
    a, b, c = (1 + rng.permutation(3)).tolist()
    more = int(rng.integers(1, 6))
    classes = 4 + int(rng.integers(4))
    yield draw([0, a, a, 0, a, b, b] + [b] * more + [0], classes, [a, b, c, a][: 3 + more % 2], 0)
    # A label of which a character occurs twice in a row, and no frame more than that needs.
    yield draw([a, 0, a, b], 4, [a, a, b], 0)
    yield draw(
        [b, b, b, 0, 0, b, a] + [c] * (more - 1), classes + 1, [b, b, a, a] + [c] * (more // 2), 0
    )
    # Blank is the last symbol, or one in the middle; characters that are 0.
    other = int(rng.integers(0, 3))
    yield draw([other, other, 4, other, 3, 3, 4, 3, 3][: 7 + more % 3], 5, [3, other, 3], 4)
    yield draw([0, 2, 0, 0, 3, 2, 2, 1], 4, [0, 0, 3], 2)
    # Nothing but blanks; a single frame; a label of a single character.
    yield draw([1] * (2 + more), 3, [2, 0], 1)
    yield draw([other], 4, [other], 3)
    yield draw([4, 4, other, 4, 4, 4], 5, [other], 4)


BORDERS = {
    "a character again after a blank": "any(p[0] == p[2] != blank == p[1] for p in zip(np.argmax(probabilities, 1), np.argmax(probabilities, 1)[1:], np.argmax(probabilities, 1)[2:]))",
    "a character in several frames in a row": "any(p == q != blank for p, q in zip(np.argmax(probabilities, 1), np.argmax(probabilities, 1)[1:]))",
    "blanks only": "np.all(np.argmax(probabilities, axis=1) == blank)",
    "a path that begins with a character": "len(probabilities) > 3 and np.argmax(probabilities[0]) != blank",
    "a path that begins with a blank": "np.argmax(probabilities[0]) == blank and np.any(np.argmax(probabilities, axis=1) != blank)",
    "the same character twice in a row in the label": "np.any(label[1:] == label[:-1])",
    "the same character again, after another": "np.any((label[2:] == label[:-2]) & (label[2:] != label[1:-1]))",
    "as few frames as possible": "len(probabilities) == len(label) + np.sum(label[1:] == label[:-1]) > 3",
    "a single frame": "len(probabilities) == 1",
    "a label of one character, and several frames": "len(label) == 1 and len(probabilities) > 3",
    "the blank is the first symbol": "blank == 0",
    "the blank is the last symbol": "blank == probabilities.shape[1] - 1",
    "the blank is neither": "0 < blank < probabilities.shape[1] - 1 and len(label) > 2",
    "a decoded string that is not the label": "len(label) > 2 and len(probabilities) > 5",
}


def oracle(probabilities, label, blank):
    import tensorflow as tf

    logits = tf.math.log(tf.constant(probabilities))[:, None]
    frames = [len(probabilities)]
    places = [[0, place] for place in range(len(label))]
    target = tf.SparseTensor(places, tf.constant(label, tf.int32), (1, len(label)))
    loss = tf.nn.ctc_loss(target, logits, None, frames, blank_index=blank)
    (decoded,), _ = tf.nn.ctc_greedy_decoder(logits, frames, True, blank)
    rest = tf.fill([len(probabilities) - len(decoded.values)], tf.cast(blank, tf.int64))
    return tf.concat([decoded.values, rest], 0), loss[0]


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 4), layout="constrained")
    axes = figure.subplots()
    probabilities, blank = case["probabilities"], int(case["blank"])
    frames, classes = probabilities.shape
    figure.colorbar(axes.imshow(probabilities.T, aspect="auto", vmin=0, vmax=1), ax=axes)
    axes.plot(np.argmax(probabilities, axis=1), color="white", marker="o")
    names = ["–" if symbol == blank else str(symbol) for symbol in range(classes)]
    axes.set_yticks(range(classes), names)
    axes.set(xticks=range(frames), xlabel="frame")
    decoded, label = (
        " ".join("–" if symbol == blank else str(symbol) for symbol in np.ravel(symbols))
        for symbols in (outputs.get("decoded", []), case["label"])
    )
    axes.set_title(f"decoded: {decoded}    label: {label}")
    return figure


STEM = dict(
    ja="フレームごとの文字の確率 probabilities (frames, classes) から、最良経路による文字列 decoded と、正解 label に対する CTC の損失 loss を求める関数である。blank は空白記号の番号、extended は label の文字の間と両端に空白を入れた列で、alpha[s] は、それまでのフレームを extended の s 番目の記号で終える経路の確率の和である。",
    en="From the probabilities of characters at each frame, (frames, classes), the function finds the string of the best path, `decoded`, and the CTC loss for `label`. blank is the number of the blank, extended is label with blanks between its characters and at both ends, and alpha[s] is the sum of the probabilities of the paths over the frames so far that end at symbol number s of extended.",
)

VARIANTS = {
    "difference": dict(
        right="np.append(True, path[1:] != path[:-1])",
        same="np.diff(path, prepend=-1) != 0",
    ),
    "list": dict(
        right="path[changed & (path != blank)]",
        same="np.array([s for s, new in zip(path, changed) if new and s != blank], dtype=int)",
    ),
    "blanks-are-equal": dict(
        right="(extended[2:] != blank) & (extended[2:] != extended[:-2])",
        same="extended[2:] != extended[:-2]",
    ),
    "one-by-one": dict(
        right="probabilities[0, extended[:2]]",
        same="probabilities[0, blank], probabilities[0, label[0]]",
    ),
    "concatenated": dict(
        right="reached[2:] += skips * alpha[:-2]",
        same="reached += np.concatenate([[0, 0], np.where(skips, alpha[:-2], 0)])",
    ),
    "sum": dict(right="alpha[-1] + alpha[-2]", same="np.sum(alpha[-2:])"),
}

MISTAKES = {
    "blanks-first": dict(
        edits=[
            dict(
                right="np.append(True, path[1:] != path[:-1])",
                wrong="path[path != blank]",
            ),
            dict(
                right="path[changed & (path != blank)]",
                wrong="changed[np.append(True, changed[1:] != changed[:-1])[: len(changed)]]",
            ),
        ],
        ja="空白を先に除くと、空白で区切られた同じ文字までまとまってしまう。",
        en="With blanks removed first, equal characters that a blank had kept apart are merged.",
    ),
    "first-frame-dropped": dict(
        right="np.append(True, path[1:] != path[:-1])",
        wrong="np.append(False, path[1:] != path[:-1])",
        ja="最初のフレームの文字が落ちている。前のフレームがなければ、まとめる相手もない。",
        en="The character of the first frame is lost; there is none before it to be merged with.",
    ),
    "not-merged": dict(
        right="path[changed & (path != blank)]",
        wrong="path[path != blank]",
        ja="続く同じ記号をまとめていない。",
        en="Equal symbols in a row are not merged.",
    ),
    "blanks-left": dict(
        right="path[changed & (path != blank)]",
        wrong="path[changed]",
        ja="空白記号が残っている。",
        en="The blanks are still there.",
    ),
    "each-once": dict(
        right="path[changed & (path != blank)]",
        wrong="np.unique(path[path != blank])",
        ja="同じ文字を 1 度しか残していない。まとめるのは続いたときだけで、順序も変えない。",
        en="Each character is kept once; only those in a row are merged, and their order stays.",
    ),
    "always-skipped": dict(
        right="(extended[2:] != blank) & (extended[2:] != extended[:-2])",
        wrong="np.ones(len(extended) - 2, bool)",
        ja="いつでも飛ばせるとしている。文字を飛ばすと、文字列が変わる。",
        en="Here one may always skip; skipping a character changes the string.",
    ),
    "characters-always": dict(
        right="(extended[2:] != blank) & (extended[2:] != extended[:-2])",
        wrong="extended[2:] != blank",
        ja="同じ文字が続くときも空白を省いている。すると 1 文字にまとまってしまう。",
        en="The blank is left out between equal characters, too; then they are merged to one.",
    ),
    "characters-skipped": dict(
        right="(extended[2:] != blank) & (extended[2:] != extended[:-2])",
        wrong="(extended[2:] == blank)",
        ja="空白へ飛んでいるので、間の文字が抜ける。省けるのは空白のほうである。",
        en="This moves past a character to a blank; it is the blank that may be left out.",
    ),
    "never-skipped": dict(
        right="(extended[2:] != blank) & (extended[2:] != extended[:-2])",
        wrong="np.zeros(len(extended) - 2, bool)",
        ja="どの文字の間でも空白を通るとしている。違う文字の間では、空白はなくてもよい。",
        en="Here every path goes through all blanks; between different characters none is needed.",
    ),
    "begins-with-a-blank": dict(
        right="alpha[:2] = probabilities[0, extended[:2]]",
        wrong="alpha[0] = probabilities[0, blank]",
        ja="空白から始まる経路しか数えていない。最初の文字から始めてもよい。",
        en="Only paths that begin with a blank count; they may begin with the first character.",
    ),
    "begins-with-a-character": dict(
        right="alpha[:2] = probabilities[0, extended[:2]]",
        wrong="alpha[1] = probabilities[0, label[0]]",
        ja="最初の文字から始まる経路しか数えていない。空白から始めてもよい。",
        en="Only paths that begin with the first character count; they may begin with a blank.",
    ),
    "begins-anywhere": dict(
        right="alpha[:2] = probabilities[0, extended[:2]]",
        wrong="alpha[:] = probabilities[0, extended]",
        ja="どの記号からでも始められるとしている。途中から始めると、前の文字が抜ける。",
        en="Here a path may begin anywhere; then the characters before that are missing.",
    ),
    "cannot-stay": dict(
        right="reached[1:] += alpha[:-1]",
        wrong="reached[1:] = alpha[:-1]",
        ja="同じ記号にとどまる経路が消えている。",
        en="The paths that stay at a symbol are lost here.",
    ),
    "cannot-move": dict(
        right="reached[1:] += alpha[:-1]",
        wrong="reached[1:] += alpha[1:]",
        ja="とどまる経路を 2 度足している。次の記号に進むのは、1 つ前の記号からである。",
        en="Paths that stay are added twice; one moves on from the symbol before.",
    ),
    "best-path-only": dict(
        right="reached[1:] += alpha[:-1]",
        wrong="reached[1:] = np.maximum(alpha[1:], alpha[:-1])",
        ja="確率の高いほうだけを残している。CTC の損失は、すべての経路の和を使う。",
        en="Only the more probable one is kept; the loss of CTC sums over all paths.",
    ),
    "added-in-place": dict(
        right="reached[2:] += skips * alpha[:-2]",
        wrong="reached[2:] += skips * reached[:-2]",
        ja="すでに足した値をさらに足している。飛ばすのは、1 つ前のフレームまでの経路である。",
        en="This adds what has been added to already; paths that skip come from the frame before.",
    ),
    "one-ahead-again": dict(
        right="reached[2:] += skips * alpha[:-2]",
        wrong="reached[2:] += skips * alpha[1:-1]",
        ja="1 つ前から進む経路を 2 度足している。飛ばすときは、2 つ前の記号から進む。",
        en="Paths from the symbol before are added twice; who skips comes from two symbols before.",
    ),
    "not-this-frame": dict(
        right="reached * row[extended]",
        wrong="reached * probabilities[0, extended]",
        ja="どのフレームでも、最初のフレームの確率を掛けている。",
        en="At every frame this multiplies by the probabilities of the first one.",
    ),
    "not-multiplied": dict(
        right="reached * row[extended]",
        wrong="reached",
        ja="そのフレームで記号が出る確率を掛けていない。",
        en="The probability of the symbol at this frame is missing.",
    ),
    "ends-with-a-blank": dict(
        right="alpha[-1] + alpha[-2]",
        wrong="alpha[-1]",
        ja="空白で終わる経路しか数えていない。最後の文字で終わってもよい。",
        en="Only paths that end with a blank count; they may end with the last character.",
    ),
    "ends-with-a-character": dict(
        right="alpha[-1] + alpha[-2]",
        wrong="alpha[-2]",
        ja="最後の文字で終わる経路しか数えていない。空白で終わってもよい。",
        en="Only paths that end with the last character count; they may end with a blank.",
    ),
    "ends-anywhere": dict(
        right="alpha[-1] + alpha[-2]",
        wrong="np.sum(alpha)",
        ja="途中の記号で終わる経路まで足している。それでは文字列が最後まで出ない。",
        en="Paths that end anywhere are added; their strings are not complete.",
    ),
    "no-logarithm": dict(
        right="-np.log(alpha[-1] + alpha[-2])",
        wrong="1 - (alpha[-1] + alpha[-2])",
        ja="確率のままで、負の対数になっていない。",
        en="This is still a probability, not a negative logarithm.",
    ),
    "per-frame": dict(
        right="-np.log(alpha[-1] + alpha[-2])",
        wrong="-np.log(alpha[-1] + alpha[-2]) / len(probabilities)",
        ja="フレームの数で割っている。",
        en="This divides by the number of frames.",
    ),
}
