"""The sentences of a diagnosis, in Japanese and in English. Data only."""

from grader.text import Text

# Facts about the numbers (`Statement.kind`).
STATEMENT = {
    "not-finite": Text(
        "{output} の {size} 個の要素のうち {count} 個が {value} です（ケース {case}、最初は {index}）。",
        "{output}: {count} of {size} elements are {value} in case {case}, the first at {index}.",
    ),
    "not-finite-number": Text(
        "{output} が {value} です（ケース {case}）。", "{output}: {value} in case {case}."
    ),
    "exchanged": Text(
        "{output} と {other} が入れ替わっています。戻り値の順序を確かめてください。",
        "{output} and {other} are exchanged. Look at the order in which they are returned.",
    ),
    "transposed": Text(
        "{output} は、正しい値を転置したものと同じです。",
        "{output}: the right values, transposed.",
    ),
    "axes": Text(
        "{output} は、正しい値と軸の順序だけが違います。np.transpose で軸を {axes} の順にすると一致します。",
        "{output}: the right values with their axes in another order. np.transpose with axes {axes} gives them.",
    ),
    "opposite-sign": Text(
        "{output} は、正しい値と符号がすべて逆です。",
        "{output}: the opposite sign everywhere.",
    ),
    "factor": Text(
        "{output} は、どの要素も正しい値の {factor} 倍です。",
        "{output}: {factor} times the right value everywhere.",
    ),
    "factor-size": Text(
        "{output} は、どの要素も正しい値の {form} 倍です。n は {size} で、倍率はケース順に {factors} です。",
        "{output}: {form} times the right value everywhere, where n is {size} ({factors} in these cases).",
    ),
    "offset": Text(
        "{output} は、どの要素も「正しい値 {offset}」です。",
        "{output}: the right value {offset} everywhere.",
    ),
    "half-precision": Text(
        "{output} は半精度（float16）です。float64 のまま計算してください。",
        "{output}: half precision (float16). Compute in float64.",
    ),
    "small-difference": Text(
        "{output} のずれは、値の大きさの 1 万分の 1 以下です。途中で float32 に丸めたときや、ε のような小さい定数の"
        "値や置き場所が違うときに、この大きさになります。",
        "{output}: off by at most 1 part in 10,000 of the size of the values, as when they pass through float32, or "
        "when a small constant such as ε has another value or place.",
    ),
    "some-right": Text(
        "{right} は合っています。違うのは {wrong} だけです。",
        "Right: {right}. Wrong: only {wrong}.",
    ),
    "no-choice": Text(
        "{output} の {value} は、選べる語のどれでもありません。選べるのは {choices} です。",
        "{output}: {value} is none of the choices, which are {choices}.",
    ),
    "drawn": Text(
        "同じ入力でも、実行するたびに違う値になります。乱数を引いていませんか。",
        "The same inputs give other values each time: random numbers are drawn somewhere.",
    ),
    "drawn-not-from-rng": Text(
        "同じ入力でも、実行するたびに違う値になります。乱数が引数 rng からではなく、ほか（np.random など）から引かれています。",
        "The same inputs give other values each time: random numbers come from elsewhere (such as np.random) than from "
        "the argument rng.",
    ),
    "unsteady": Text(
        "1 回目の実行では正しい値でしたが、同じ入力でもう一度実行すると結果が変わりました。結果は入力だけで決まらなければなりません。"
        "乱数や時刻を使っていませんか。",
        "The first run gave the right values, a second one on the same inputs did not. A result must follow from the "
        "inputs alone: is it made with random numbers, or with the time?",
    ),
    "unsteady-generator": Text(
        "1 回目の実行では正しい値でしたが、同じ入力でもう一度実行すると結果が変わりました。乱数は引数 rng から引きます。"
        "ほかで作った乱数や時刻を使っていませんか。",
        "The first run gave the right values, a second one on the same inputs did not. Random numbers are to be drawn from "
        "the argument rng: do some come from elsewhere, or from the time?",
    ),
    "layer-names": Text(
        "{missing} という名前の層がありません（重みは層の名前で対応させます）。ほかの名前の層は {given} です。",
        "There is no layer named {missing}, and weights are matched by the names of layers. Layers of other names: {given}.",
    ),
    "layer-extra": Text(
        "重みのある層が余分です（重みは層の名前で対応させます）: {given}。",
        "There are more layers with weights than asked for, and weights are matched by the names of layers: {given}.",
    ),
    "layer-weights": Text(
        "{layer}の重みの形は {own} です（正しくは {right}）。{order}",
        "The weights of {layer} have shape {own}, should be {right}.{order}",
    ),
    "weights-in-order": Text(
        "重みは、作られた順に対応させています。最初に形が違うのは {number} 番目の重みで、{own} です（正しくは {right}）。"
        "重みは {counted} 個あります（正しくは {count} 個）。",
        "Weights are paired in the order in which they were made. The first whose shape differs is number {number}: {own}, should be "
        "{right}. There are {counted} weights, should be {count}.",
    ),
    "layer-input": Text(
        "{layer}に入る値が、最初に違うところです{shapes}。{before}{order}",
        "What enters {layer} is the first thing that differs{shapes}.{before}{order}",
    ),
    "layer-output": Text(
        "{layer}の出力が、最初に違うところです{shapes}。この層に入る値は合っています。{order}",
        "The output of {layer} is the first thing that differs{shapes}. What enters it agrees.{order}",
    ),
    "layer-end": Text(
        "どの層に入る値も合っています。違いが生じるのは、{layer}か、その後です。{order}",
        "What enters each layer agrees. The difference arises in {layer} or after it.{order}",
    ),
    "layers-agree": Text(
        "どの層も、入る値と出る値は合っています。違いが生じるのは、層の出力を使う計算です。",
        "What enters and what leaves each layer agrees. The difference arises in what is computed of it.",
    ),
    "batch-of-one": Text(
        "合っているのは、{argument} の先頭の軸（バッチ）の大きさが 1 のケースだけです。",
        "Only the cases in which the first axis of {argument} (the batch) has size 1 are right.",
    ),
}

# A statement that holds of some cases, because the others are right.
IN_CASES = Text(
    "値が違うケース {cases} について: {statement}",
    "In the cases that differ ({cases}), {statement}",
)

SIZE_AXIS = Text("{argument} の軸 {axis} の大きさ", "the size of axis {axis} of {argument}")
SIZE_NUMBER = Text("引数 {argument}", "the argument {argument}")

SAME_AS = Text(
    "どのケースでも、次のように書いたときと同じ値です。",
    "In every case these are the values that this gives:",
)
# Where the submission has the very line of a mistake.
SAME_OWN = Text(
    "どのケースの違いも、この行から来ています。",
    "In every case the difference comes from this line:",
)
SAME_AS_ALL = Text(
    "どのケースでも、次の {count} つを合わせて書いたときと同じ値です。",
    "In every case these are the values that these {count} give together:",
)
# In a course that was handed out without its answers, where no line of a mistake is known.
SAME_AS_KNOWN = Text(
    "どのケースでも、よくある間違いの 1 つと同じ値です。",
    "In every case these are the values of a known mistake:",
)
SAME_AS_KNOWN_ALL = Text(
    "どのケースでも、よくある間違い {count} つが重なったときと同じ値です。",
    "In every case these are the values of {count} known mistakes together:",
)
SAME_CRASH = Text(
    "次のように書いたときも、同じところで同じ例外が起きます。",
    "This stops at the same place with the same exception:",
)
SAME_CRASH_OWN = Text("この例外は、この行から来ています。", "The exception comes from this line:")
SAME_CRASH_KNOWN = Text(
    "よくある間違いの 1 つでも、同じところで同じ例外が起きます。",
    "A known mistake stops at the same place with the same exception:",
)
SAME_OUTPUT = Text(
    "{output} は、どのケースでも、次のように書いたときと同じ値です。",
    "{output}: in every case the values that this gives:",
)
SAME_OUTPUT_OWN = Text(
    "{output} の違いは、どのケースでも、この行から来ています。",
    "{output}: in every case the difference comes from this line:",
)
SAME_OUTPUT_KNOWN = Text(
    "{output} は、どのケースでも、よくある間違いの 1 つと同じ値です。",
    "{output}: in every case the values of a known mistake:",
)
DIAGNOSIS_CRASH = Text(
    "「{line}」と書いたときも、同じところで同じ例外が起きます。{why}",
    "`{line}` stops at the same place with the same exception. {why}",
)
DIAGNOSIS_CRASH_KNOWN = Text(
    "よくある間違いの 1 つでも、同じところで同じ例外が起きます。{why}",
    "A known mistake stops at the same place with the same exception. {why}",
)
DIAGNOSIS_OUTPUT = Text(
    "{output} は、「{line}」と書いたときと同じ値です。{why}",
    "{output}: the same values as `{line}` gives. {why}",
)
DIAGNOSIS_OUTPUT_KNOWN = Text(
    "{output} は、よくある間違いの 1 つと同じ値です。{why}",
    "{output}: the values of a known mistake. {why}",
)
DIAGNOSIS_LINE = Text(
    "「{line}」と書いたときと同じ値です。{why}",
    "The same values as `{line}` gives. {why}",
)
DIAGNOSIS_ALL = Text(
    "「{line}」の {count} つを合わせて書いたときと同じ値です。{why}",
    "The same values as these {count} give together: `{line}`. {why}",
)
DIAGNOSIS_KNOWN = Text(
    "よくある間違いの 1 つと同じ値です。{why}",
    "The same values as a known mistake gives. {why}",
)
DIAGNOSIS_KNOWN_ALL = Text(
    "よくある間違い {count} つが重なったときと同じ値です。{why}",
    "The same values as {count} known mistakes give together. {why}",
)
LINES_BETWEEN = Text("」「", "`, `")
NOT_NAMED = Text(
    "よくある間違いのどれとも値が一致しません。最小のケースを手で計算して、途中の値を print で比べてください。",
    "The values equal those of no known mistake. Work the smallest case by hand and compare what `print` shows.",
)
# Where no case can be worked by hand: a Keras model or training, and what draws random numbers or takes many steps.
NOT_NAMED_KERAS = Text(
    "よくある間違いのどれとも値が一致しません。層や関数を 1 つずつ、引数まで問題文と見比べてください。",
    "The values equal those of no known mistake. Compare layers and calls one by one, with their arguments, with what is "
    "asked.",
)
NOT_NAMED_LONG = Text(
    "よくある間違いのどれとも値が一致しません。最初の 1 ステップだけを見て、埋めた行の値と形を print で確かめてください。",
    "The values equal those of no known mistake. Look at the first step alone: `print` the values and shapes of the lines "
    "that you filled in.",
)
