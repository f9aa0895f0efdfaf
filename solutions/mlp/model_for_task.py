"""課題に合うネットワーク

次の 5 つの課題に最も合うネットワークを "NN", "CNN", "RNN", "hybrid" から選び、
文字列で返せ。"NN" は全結合層だけのネットワーク、"hybrid" はいくつかを組み合わ
せたもの。同じものを何度選んでもよい。

    house      部屋の数や面積など、表の 1 行から家の値段を予測する
    photo      写真に写っている物の種類を答える
    speech     1 次元の音の時系列を文字に書き起こす
    translate  英語の文を日本語の文に訳す
    drive      カメラの画像とレーダーの値から、周囲の車の位置を求める

考え方は次のとおり。列を入れ替えても意味の変わらない表（構造化データ）には、並
びを仮定しないものを使う。近くの画素どうしに意味があり、物の位置がずれても同じ
物である画像には、位置によらず同じ重みを使うものが合う。長さがまちまちで順序に
意味がある系列には、状態を持ち越すものが合う。種類の違う入力が混ざるなら、それ
ぞれに合うものを組み合わせる。

---
The network that suits a task

Choose for each of five tasks what suits it best, as one of the strings "NN",
"CNN", "RNN" and "hybrid". "NN" is a network of fully connected layers only,
"hybrid" a combination of several. A choice may occur more than once.

    house      predict the price of a house from a row of a table (rooms, …)
    photo      say what kind of thing a photograph shows
    speech     transcribe a one-dimensional time series of sound
    translate  translate an English sentence into Japanese
    drive      find the cars around from camera images and radar readings

The reasoning: a table whose columns could be reordered (structured data) wants
nothing that assumes an order. Images, where neighbouring pixels belong together
and a thing stays the same when it moves, want the same weights at every place.
Sequences of any length whose order matters want a state that is carried along.
Where inputs of different kinds meet, one combines what suits each.
"""


def model_for_task():
    house = "NN"  # blank
    photo = "CNN"  # blank
    speech = "RNN"  # blank
    translate = "RNN"  # blank
    drive = "hybrid"  # blank
    return house, photo, speech, translate, drive


# ==== grading ====


def cases(rng):
    yield dict()


def oracle():
    # What data of a kind asks of a network: whether neighbours along its axes matter, and whether its
    # length varies. The reasons are in the prompt; there is nothing to run.
    kinds = {
        "table": dict(neighbours=False, any_length=False),
        "image": dict(neighbours=True, any_length=False),
        "sound": dict(neighbours=True, any_length=True),
        "text": dict(neighbours=True, any_length=True),
        "radar": dict(neighbours=False, any_length=False),
    }

    def suits(*inputs):
        found = {
            "RNN" if kinds[one]["any_length"] else "CNN" if kinds[one]["neighbours"] else "NN"
            for one in inputs
        }
        return found.pop() if len(found) == 1 else "hybrid"

    return suits("table"), suits("image"), suits("sound"), suits("text"), suits("image", "radar")


VARIANTS = {
    "quotes": dict(right='"NN"', same="'NN'"),
}

MISTAKES = {
    "house-cnn": dict(
        right='"NN"',
        wrong='"CNN"',
        ja="表の列の並びには意味がない。隣の列どうしを畳み込んでも、特徴は見つからない。",
        en="The order of a table's columns means nothing; convolving neighbours finds no features.",
    ),
    "house-rnn": dict(
        right='"NN"',
        wrong='"RNN"',
        ja="家の 1 行は時系列ではない。列を 1 つずつ順に読む理由がない。",
        en="A row about a house is no time series; there is no reason to read it column by column.",
    ),
    "house-hybrid": dict(
        right='"NN"',
        wrong='"hybrid"',
        ja="入力は 1 種類の表だけ。組み合わせるものがない。",
        en="There is one kind of input, a table, and nothing to combine.",
    ),
    "photo-nn": dict(
        right='"CNN"',
        wrong='"NN"',
        ja="全結合では画素の並びが失われ、物が動くたびに別の重みで覚え直すことになる。",
        en="Fully connected, the places of pixels are lost, and a thing that moves is learned anew.",
    ),
    "photo-rnn": dict(
        right='"CNN"',
        wrong='"RNN"',
        ja="写真には、読み進める順序がない。近くの画素を上下左右にまとめて見るものが合う。",
        en="A photograph has no order of reading; what looks at neighbours on all sides suits it.",
    ),
    "speech-nn": dict(
        right='speech = "RNN"',
        wrong='speech = "NN"',
        ja="音の長さはまちまちで、前の音が後の音の聞こえ方を決める。入力の数を固定できない。",
        en="Sounds vary in length, and what came before matters; the number of inputs is not fixed.",
    ),
    "speech-cnn": dict(
        right='speech = "RNN"',
        wrong='speech = "CNN"',
        ja="近くの音だけでなく、ずっと前の音ともつながる系列である。状態を持ち越すものが合う。",
        en="It is a sequence, tied to sounds long before and not only to neighbours.",
    ),
    "translate-nn": dict(
        right='translate = "RNN"',
        wrong='translate = "NN"',
        ja="文は語の順序に意味があり、長さも決まっていない。",
        en="In a sentence the order of words matters, and its length is not fixed.",
    ),
    "translate-hybrid": dict(
        right='translate = "RNN"',
        wrong='translate = "hybrid"',
        ja="入力も出力も語の系列。種類の違う入力が混ざってはいない。",
        en="Both sides are sequences of words; no different kinds of input meet.",
    ),
    "drive-cnn": dict(
        right='"hybrid"',
        wrong='"CNN"',
        ja="画像には合うが、レーダーの値は画像ではない。",
        en="That suits the images, but radar readings are no images.",
    ),
    "drive-nn": dict(
        right='"hybrid"',
        wrong='"NN"',
        ja="レーダーの値だけならよいが、カメラの画像が入っている。",
        en="That would do for radar readings alone, but there are camera images.",
    ),
    "drive-rnn": dict(
        right='"hybrid"',
        wrong='"RNN"',
        ja="求めるのはその瞬間の位置で、入力は画像と測定値の 2 種類。系列ひとつの課題ではない。",
        en="What is wanted are positions at one moment, from images and readings: no single sequence.",
    ),
}
