"""多層パーセプトロンの知識問題"""

SETS = {
    "network-for-the-data": dict(
        stem=dict(
            ja="次の 5 つの課題に使うネットワークを、全結合層だけからなる NN、畳み込みとプーリングを重ねる CNN、状態を受け渡しながら順に読む RNN から、入力の性質に合わせて選ぶ。種類の違う入力があれば、組み合わせてもよい。課題は、（A）面積、部屋の数、築年数を並べた表の 1 行から家の値段を予測する、（B）写真に写っている物の種類を答える、（C）録音した音声を文字に書き起こす、（D）英語の文を日本語の文に訳す、（E）カメラの画像と、レーダーで測った距離と速さの 2 つの数とから、前の車の位置を求める、である。",
            en="A network for each of five tasks is chosen to suit its input: an NN of fully connected (dense) layers alone, a CNN of convolutions and pooling, or an RNN, which reads step by step and carries a state along. Where kinds of input differ, networks may be combined. The tasks: (A) predict the price of a house from a row of a table, its area, rooms and age; (B) say what kind of thing a photograph shows; (C) write down what was said in a recording; (D) translate an English sentence into Japanese; (E) find the car ahead from a camera's image and from two numbers that a radar has measured, distance and speed.",
        ),
        questions={
            "table_and_photo": dict(
                syllabus="3-(1)-i",
                ja="（A）の表の列は、どの順に並べても意味が変わらない。（B）の物は、写真のどこに写っていても同じ物である。この性質に合う組合せはどれか。",
                en="The columns of the table in (A) mean the same in whatever order they stand. A thing in (B) is the same wherever in the picture it is. Which pair suits this?",
                right=dict(ja="（A）NN　（B）CNN", en="(A) NN   (B) CNN"),
                wrong={
                    "swapped": dict(
                        ja="（A）CNN　（B）NN",
                        en="(A) CNN   (B) NN",
                        why=dict(
                            ja="列の並びに意味がないので、隣の列どうしを畳み込んでも特徴は見つからない。全結合では、物が動くと別の重みで覚え直すことになる。",
                            en="Convolving neighbouring columns finds nothing, as their order is arbitrary; and fully connected, a thing that moves is learned anew.",
                        ),
                    ),
                    "table-read-in-turn": dict(
                        ja="（A）RNN　（B）NN",
                        en="(A) RNN   (B) NN",
                        why=dict(
                            ja="表の 1 行は時系列ではなく、列を 1 つずつ順に読む理由がない。全結合では、写真の物が動くと別の重みで覚え直すことになる。",
                            en="A row of a table is no time series, to be read column by column; and fully connected, a thing that moves is learned anew.",
                        ),
                    ),
                    "photo-read-in-turn": dict(
                        ja="（A）CNN　（B）RNN",
                        en="(A) CNN   (B) RNN",
                        why=dict(
                            ja="列の並びに意味がないので、隣の列どうしを畳み込む理由がない。写真にも、読み進める順序はない。",
                            en="With columns in arbitrary order there is no reason to convolve neighbours; nor has a photograph an order of reading.",
                        ),
                    ),
                },
            ),
            "speech_and_sentence": dict(
                syllabus="3-(1)-i",
                ja="（C）と（D）に RNN が使われてきたのは、両者の入力に共通のどのような性質によるか。",
                en="RNNs have been used for (C) and (D) because of something that both inputs have in common. What is it?",
                right=dict(
                    ja="長さがまちまちで、前後の並びに意味がある",
                    en="Their length varies, and their order matters",
                ),
                wrong={
                    "order-free": dict(
                        ja="長さがまちまちで、前後を入れ替えてもよい",
                        en="Their length varies, and their order does not matter",
                        why=dict(
                            ja="音も語も、入れ替えれば別の内容になる。順序が要らないなら、順に読む必要もない。",
                            en="Sounds or words in another order say something else; without order there is no need to read in turn.",
                        ),
                    ),
                    "fixed-length": dict(
                        ja="長さが決まっていて、前後の並びに意味がある",
                        en="Their length is fixed, and their order matters",
                        why=dict(
                            ja="話す時間も文の語数も、そのつど違う。長さが決まっていれば、入力の数を固定したものでも読める。",
                            en="Recordings and sentences differ in length; were it fixed, a network with a fixed number of inputs would do.",
                        ),
                    ),
                    "both": dict(
                        ja="長さが決まっていて、前後を入れ替えてもよい",
                        en="Their length is fixed, and their order does not matter",
                        why=dict(
                            ja="これは表の 1 行のような入力である。音声や文は長さがそのつど違い、順序が内容を決める。",
                            en="That is input like a row of a table; speech and sentences differ in length, and order makes their content.",
                        ),
                    ),
                },
                source="Goodfellow, Bengio, Courville, Deep Learning, MIT Press, 2016, chapter 10 (introduction)",
            ),
            "camera_and_radar": dict(
                syllabus="3-(1)-i",
                ja="（E）では、車が画像のどこに写っていても同じ特徴を取り出したい。レーダーの 2 つの数は、並べる順に意味がない。それぞれを読む層の組合せとして合うものはどれか。読んだ後で両者の特徴をつなぐ。",
                en="In (E), the same features are to be found wherever in the image the car is, and the radar's two numbers stand in no particular order. By which layers should each be read before their features are joined?",
                right=dict(
                    ja="画像: 畳み込み層　数: 全結合層",
                    en="Image: convolution   Numbers: dense",
                ),
                wrong={
                    "swapped": dict(
                        ja="画像: 全結合層　数: 畳み込み層",
                        en="Image: dense   Numbers: convolution",
                        why=dict(
                            ja="逆である。位置によらず同じ重みを使うのが畳み込み、並びを仮定しないのが全結合である。",
                            en="The other way round: a convolution has the same weights everywhere, a fully connected layer assumes no order.",
                        ),
                    ),
                    "image-like-numbers": dict(
                        ja="画像: 全結合層　数: 全結合層",
                        en="Image: dense   Numbers: dense",
                        why=dict(
                            ja="数には合うが、画像では、車の写る位置ごとに別の重みで覚えることになる。",
                            en="That suits the numbers; in the image, the car would be learned anew at each place.",
                        ),
                    ),
                    "numbers-like-image": dict(
                        ja="画像: 畳み込み層　数: 畳み込み層",
                        en="Image: convolution   Numbers: convolution",
                        why=dict(
                            ja="画像には合うが、距離と速さは画素のように並んでいない。位置をずらして同じ重みを掛ける意味がない。",
                            en="That suits the image; but distance and speed do not lie side by side like pixels, to be met by the same weights.",
                        ),
                    ),
                },
            ),
            "structured_data": dict(
                syllabus="3-(1)-i",
                ja="構造化データの例はどれか。",
                en="Which of these is structured data?",
                right=dict(
                    ja="顧客ごとの年齢と購入回数の一覧",
                    en="A list of customers' ages and orders",
                ),
                wrong={
                    "sound": dict(
                        ja="会議の発言を録音した音声の波形",
                        en="The recorded sound of a meeting",
                        why=dict(
                            ja="音声の標本の 1 つ 1 つには、決まった項目としての意味がない。非構造化データである。",
                            en="No sample of the sound is an item with a meaning of its own: it is unstructured.",
                        ),
                    ),
                    "text": dict(
                        ja="商品の感想を自由に書いた文章",
                        en="Buyers' opinions in free writing",
                        why=dict(
                            ja="項目に分かれていない自由な文は、非構造化データである。",
                            en="Free text is not divided into items: it is unstructured.",
                        ),
                    ),
                    "photographs": dict(
                        ja="店内の防犯カメラが撮った写真",
                        en="Photographs from a camera in a shop",
                        why=dict(
                            ja="画素の 1 つ 1 つは、決まった意味をもつ項目ではない。非構造化データである。",
                            en="No pixel is an item with a meaning of its own: pictures are unstructured.",
                        ),
                    ),
                },
                source="Andrew Ng, Neural Networks and Deep Learning (Coursera, deeplearning.ai, 2017), week 1, Supervised Learning with Neural Networks",
            ),
        },
    ),
}


def table_and_photo():
    """In Keras: can another order of the columns be made up for by another order of the weights? And does the output
    stay when the picture moves?"""
    import itertools

    import keras
    import numpy as np
    from keras import layers

    rng = np.random.default_rng(0)
    columns, order = rng.normal(size=(2, 4, 1)), [2, 0, 3, 1]

    def order_free(read):
        model = keras.Sequential(read)
        before = model(columns)
        kernel, *others = model.get_weights()
        for places in itertools.permutations(range(len(kernel))):
            model.set_weights([kernel[list(places)], *others])
            if np.allclose(model(columns[:, order]), before):
                return True
        return False

    picture, moved = np.zeros((2, 1, 9, 9, 1))
    picture[:, 2:5, 3:6] = thing = rng.normal(size=(1, 3, 3, 1))
    moved[:, 4:7, 2:5] = thing

    def place_free(read):
        model = keras.Sequential(read)
        return np.allclose(model(picture), model(moved))

    suits_table = {
        "NN": order_free([layers.Flatten(), layers.Dense(3)]),
        "CNN": order_free([layers.Conv1D(3, 2), layers.GlobalMaxPooling1D()]),
        "RNN": order_free([layers.SimpleRNN(3)]),
    }
    suits_photo = {
        "NN": place_free([layers.Flatten(), layers.Dense(3)]),
        "CNN": place_free([layers.Conv2D(3, 3, padding="same"), layers.GlobalMaxPooling2D()]),
        "RNN": place_free([layers.Reshape((9, 9)), layers.SimpleRNN(3)]),
    }
    return {
        "right": suits_table["NN"] and suits_photo["CNN"],
        "swapped": suits_table["CNN"] and suits_photo["NN"],
        "table-read-in-turn": suits_table["RNN"] and suits_photo["NN"],
        "photo-read-in-turn": suits_table["CNN"] and suits_photo["RNN"],
    }


def camera_and_radar():
    """In Keras: does what a layer finds in the image move with the car? And can the order of the two numbers be made up
    for by another order of the weights?"""
    import keras
    import numpy as np
    from keras import layers

    rng = np.random.default_rng(0)
    image = np.zeros((1, 9, 9, 1))
    image[:, 2:5, 3:6] = rng.normal(size=(1, 3, 3, 1))
    moved = np.roll(image, 2, axis=1)

    def finds_it_anywhere(*read):
        """The layers make maps as large as the image."""
        model = keras.Sequential([*read])
        return np.allclose(np.roll(model(image), 2, axis=1), model(moved))

    numbers = rng.normal(size=(5, 2, 1))

    def order_free(*read):
        model = keras.Sequential([*read])
        before = model(numbers)
        kernel, *others = model.get_weights()
        model.set_weights([kernel[::-1], *others])
        return np.allclose(model(numbers[:, ::-1]), before)

    for_image = {
        "convolution": finds_it_anywhere(layers.Conv2D(1, 3, padding="same")),
        "dense": finds_it_anywhere(layers.Flatten(), layers.Dense(81), layers.Reshape((9, 9, 1))),
    }
    for_numbers = {
        "convolution": order_free(layers.Conv1D(3, 2, padding="same")),
        "dense": order_free(layers.Flatten(), layers.Dense(3)),
    }
    return {
        "right": for_image["convolution"] and for_numbers["dense"],
        "swapped": for_image["dense"] and for_numbers["convolution"],
        "image-like-numbers": for_image["dense"] and for_numbers["dense"],
        "numbers-like-image": for_image["convolution"] and for_numbers["convolution"],
    }
