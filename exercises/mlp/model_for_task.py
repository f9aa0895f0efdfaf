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
    house = ...  # TODO 1
    photo = ...  # TODO 2
    speech = ...  # TODO 3
    translate = ...  # TODO 4
    drive = ...  # TODO 5
    return house, photo, speech, translate, drive
