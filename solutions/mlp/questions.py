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
    "dense-layers": dict(
        stem=dict(
            ja="入力 4、隠れ 5（ReLU）、出力 3（softmax）の全結合ネットワークを、バッチサイズ 8 で学習する。1 行が 1 件のデータ X は 8×4、W₁ は 4×5、W₂ は 5×3 の行列である。",
            en="A fully connected network of 4 inputs, 5 hidden units (ReLU) and 3 outputs (softmax) is trained with batches of 8. X, with a sample in each row, is 8×4, W₁ is 4×5 and W₂ is 5×3.",
            shared="""
    H = ReLU(X W₁ + b₁)    Y = softmax(H W₂ + b₂)
""",
        ),
        questions={
            "meaning_of_entry": dict(
                syllabus="3-(1)-i",
                ja="W₁ の 2 行 3 列の成分が表すものはどれか。",
                en="What is the element in row 2, column 3 of W₁?",
                right=dict(
                    ja="2 番目の入力から 3 番目の隠れユニットへの重み",
                    en="The weight from input 2 to hidden unit 3",
                ),
                wrong={
                    "transposed": dict(
                        ja="3 番目の入力から 2 番目の隠れユニットへの重み",
                        en="The weight from input 3 to hidden unit 2",
                        why=dict(
                            ja="X W₁ では、W₁ の行が入力に、列が隠れユニットに対応する。",
                            en="In X W₁ the rows of W₁ belong to inputs, its columns to hidden units.",
                        ),
                    ),
                    "next-layer": dict(
                        ja="2 番目の隠れユニットから 3 番目の出力への重み",
                        en="The weight from hidden unit 2 to output 3",
                        why=dict(
                            ja="隠れ層から出力層への重みは、W₂ の成分である。",
                            en="Weights from the hidden layer to the outputs are elements of W₂.",
                        ),
                    ),
                    "next-layer-turned": dict(
                        ja="3 番目の隠れユニットから 2 番目の出力への重み",
                        en="The weight from hidden unit 3 to output 2",
                        why=dict(
                            ja="隠れ層から出力層への重みは、W₂ の 3 行 2 列の成分である。",
                            en="That is the element in row 3, column 2 of W₂.",
                        ),
                    ),
                },
            ),
            "batch_64": dict(
                syllabus="3-(1)-i",
                ja="バッチサイズを 8 から 64 に変えると、パラメータの数と、逆伝播のために保存する H の要素の数は、それぞれ何倍になるか。",
                en="Batches of 8 become batches of 64. By what factors do the number of parameters and the number of elements of H, which are kept for the backward pass, change?",
                right=dict(ja="パラメータ 1 倍、H 8 倍", en="Parameters 1, H 8"),
                wrong={
                    "both": dict(
                        ja="パラメータ 8 倍、H 8 倍",
                        en="Parameters 8, H 8",
                        why=dict(
                            ja="重みとバイアスはすべてのデータに共通で、件数によらない。",
                            en="Weights and biases are the same for all samples, however many there are.",
                        ),
                    ),
                    "neither": dict(
                        ja="パラメータ 1 倍、H 1 倍",
                        en="Parameters 1, H 1",
                        why=dict(
                            ja="H は 1 件ごとに 5 個の値をもち、件数に比例する。",
                            en="H has 5 values for each sample and grows with their number.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="パラメータ 8 倍、H 1 倍",
                        en="Parameters 8, H 1",
                        why=dict(
                            ja="逆である。件数とともに増えるのは、途中の値のほうである。",
                            en="The other way round: it is the values in between that grow with the samples.",
                        ),
                    ),
                },
            ),
            "column_layout": dict(
                syllabus="3-(1)-i",
                ja="1 列を 1 件のデータとして Z₁ = W₁ A₀ + b₁ と書く流儀（A₀ は 4×8）では、W₁ と Z₁ の形はどうなるか。",
                en="Where samples are columns and one writes Z₁ = W₁ A₀ + b₁ (A₀ is 4×8), what are the shapes of W₁ and Z₁?",
                right="W₁: 5×4, Z₁: 5×8",
                wrong={
                    "weights-kept": dict(
                        text="W₁: 4×5, Z₁: 5×8",
                        why=dict(
                            ja="4×5 の行列は、4×8 の A₀ に左から掛けられない。",
                            en="A 4×5 matrix cannot multiply A₀, which is 4×8, from the left.",
                        ),
                    ),
                    "result-kept": dict(
                        text="W₁: 5×4, Z₁: 8×5",
                        why=dict(
                            ja="1 列が 1 件なので、件数の 8 は列の側に残る。",
                            en="Samples are columns, so that their number, 8, stays on the side of the columns.",
                        ),
                    ),
                    "both-kept": dict(
                        text="W₁: 4×5, Z₁: 8×5",
                        why=dict(
                            ja="1 行を 1 件とする流儀のままで、転置されていない。",
                            en="These are the shapes with samples in rows, not transposed.",
                        ),
                    ),
                },
            ),
            "permute_inputs": dict(
                syllabus="3-(1)-i",
                ja="入力の 4 つの特徴を、すべてのデータで同じ規則で並べ替えてから、初めから学習し直す。元の入力の関数として表せるものの範囲はどうなるか。",
                en="The 4 features are put in another order, the same for all samples, and the network is trained anew. What becomes of the set of functions of the original input that it can be?",
                right=dict(ja="変わらない", en="It stays the same"),
                wrong={
                    "narrower": dict(
                        ja="狭くなる",
                        en="It becomes smaller",
                        why=dict(
                            ja="全結合層は、特徴の隣り合わせを使っていない。W₁ の行を同じく並べ替えれば、同じ出力になる。",
                            en="A fully connected layer makes no use of neighbours; with the rows of W₁ in the same order the outputs are the same.",
                        ),
                    ),
                    "wider": dict(
                        ja="広くなる",
                        en="It becomes larger",
                        why=dict(
                            ja="並べ替えは W₁ の行の入れ替えで打ち消せるので、新しい関数は表せない。",
                            en="Another order of the rows of W₁ undoes it, so that there is no new function.",
                        ),
                    ),
                    "turned": dict(
                        ja="別のものになる",
                        en="It becomes another",
                        why=dict(
                            ja="並べ替える前のどの関数も、W₁ の行を入れ替えれば表せる。",
                            en="Every function from before is still there, with the rows of W₁ in another order.",
                        ),
                    ),
                },
            ),
            "hidden_symmetry": dict(
                syllabus="3-(1)-i",
                ja="隠れユニット 5 個を入れ替え、W₁ の列、b₁、W₂ の行をそろえて並べ替えても、出力は変わらない。元のものを含めて、並べ方は何通りあるか。",
                en="If the 5 hidden units change places, and with them the columns of W₁, b₁ and the rows of W₂, the outputs stay. In how many orders can the units stand, the first one included?",
                right="120",
                wrong={
                    "pairs": dict(
                        text="10",
                        why=dict(
                            ja="5 個から 2 個を選ぶ数で、1 回の入れ替えしか数えていない。",
                            en="That many pairs there are among 5, which counts single exchanges.",
                        ),
                    ),
                    "square": dict(
                        text="25",
                        why=dict(
                            ja="5 の 2 乗で、順列の数ではない。",
                            en="That is 5 squared, not the number of orders.",
                        ),
                    ),
                    "signs": dict(
                        text="32",
                        why=dict(
                            ja="2 の 5 乗で、ユニットごとに 2 通りを選ぶ数である。ReLU では、符号を変えると出力が変わる。",
                            en="That is 2 to the power of 5, as if each unit had two states; with ReLU a change of sign changes the output.",
                        ),
                    ),
                },
            ),
        },
    ),
    "expressiveness": dict(
        stem=dict(
            ja="隠れ層の活性化関数、ユニットの数、バイアスの有無を変えて、多層パーセプトロンが表せる関数を比べる。出力層の活性化関数は恒等関数とする。",
            en="Multilayer perceptrons with different activations, numbers of hidden units, and with or without biases are compared by the functions that they can be. The output layer has no activation.",
        ),
        questions={
            "linear_bottleneck": dict(
                syllabus="3-(1)-i",
                ja="4-2-3 のネットワーク（数字はユニットの数、バイアスはある）で、隠れ層の活性化関数も恒等関数にした。表せる写像はどれか。",
                en="In a network 4-2-3 (numbers of units; it has biases) the hidden layer, too, is left without an activation. Which maps can it be?",
                right=dict(
                    ja="行列のランクが 2 以下のアフィン写像", en="Affine maps of rank 2 at most"
                ),
                wrong={
                    "any-rank": dict(
                        ja="行列のランクを問わないアフィン写像",
                        en="Affine maps of any rank",
                        why=dict(
                            ja="隠れ層の 2 次元を通るので、行列のランクは 2 を超えない。",
                            en="All passes through two dimensions, so that the rank cannot exceed 2.",
                        ),
                    ),
                    "polynomials": dict(
                        ja="成分の次数が 2 以下の多項式の写像",
                        en="Polynomials of degree 2 at most",
                        why=dict(
                            ja="1 次の式を重ねても 1 次のままで、2 次の項は現れない。",
                            en="Linear expressions put into one another stay linear.",
                        ),
                    ),
                    "any-polynomial": dict(
                        ja="成分の次数を問わない多項式の写像",
                        en="Polynomials of any degree",
                        why=dict(
                            ja="1 次の式を重ねても 1 次のままである。曲がった関数には、隠れ層の非線形な活性化関数が要る。",
                            en="Linear expressions put into one another stay linear; for anything bent, hidden layers need an activation that is not linear.",
                        ),
                    ),
                },
            ),
            "universal_approximation": dict(
                syllabus="3-(1)-i",
                ja="「隠れ層が 1 層でも、適切な活性化関数と十分な数のユニットがあれば、有界閉集合の上の連続関数をいくらでもよく近似できる」という定理から、いえることはどれか。",
                en="A theorem says that one hidden layer with a suitable activation and enough units can approximate any continuous function on a closed bounded set as closely as one likes. What follows?",
                right=dict(
                    ja="よくあてはまる重みが存在する", en="There are weights that give a close fit"
                ),
                wrong={
                    "reached": dict(
                        ja="勾配降下法で学習に成功する",
                        en="Training by gradient descent succeeds",
                        why=dict(
                            ja="定理が述べるのは存在で、学習で見つかるかどうかは述べていない。",
                            en="The theorem is about existence, not about what training finds.",
                        ),
                    ),
                    "few-units": dict(
                        ja="ユニットは少ない数で足りる",
                        en="A small number of units is enough",
                        why=dict(
                            ja="必要なユニットの数は、非常に多くなりうる。",
                            en="The number of units that it takes may be very large.",
                        ),
                    ),
                    "generalises": dict(
                        ja="未知の入力も正しく予測する",
                        en="Unseen inputs are predicted correctly",
                        why=dict(
                            ja="限られたデータからの汎化については、何も述べていない。",
                            en="It says nothing of generalising from a limited set of data.",
                        ),
                    ),
                },
                source="G. Cybenko, Approximation by Superpositions of a Sigmoidal Function, Mathematics of Control, Signals, and Systems 2, 1989; Goodfellow, Bengio, Courville, Deep Learning, MIT Press, 2016, section 6.4.1",
            ),
            "relu_pieces": dict(
                syllabus="3-(1)-i",
                ja="入力 1 個、隠れ 3 ユニット（ReLU）、出力 1 個のネットワークが表す折れ線は、最も多くていくつの線分（半直線も数える）からなるか。",
                en="One input, 3 hidden units with ReLU and one output make a function of straight pieces. How many pieces can it have at most, half-lines included?",
                right="4",
                wrong={
                    "kinks": dict(
                        text="3",
                        why=dict(
                            ja="折れ目の数である。線分は、それより 1 つ多い。",
                            en="That is the number of kinks; there is one piece more.",
                        ),
                    ),
                    "two-each": dict(
                        text="6",
                        why=dict(
                            ja="ユニットごとに 2 つあるが、足し合わせると折れ目の数で決まる。",
                            en="Each unit has two pieces, but their sum is divided by the kinks alone.",
                        ),
                    ),
                    "on-and-off": dict(
                        text="8",
                        why=dict(
                            ja="3 個のユニットが動くかどうかの組合せの数である。入力が 1 個では、すべては現れない。",
                            en="So many states have three units that are on or off; with one input not all of them occur.",
                        ),
                    ),
                },
            ),
            "no_bias_scale": dict(
                syllabus="3-(1)-i",
                ja="隠れ層を 2 層とも ReLU にし、すべての層からバイアスを除いた。入力ベクトルを 2 倍にすると、出力は何倍になるか。",
                en="Both of two hidden layers have ReLU, and no layer has biases. The input vector is doubled. By what does the output get multiplied?",
                right="2",
                wrong={
                    "kept": dict(
                        text="1",
                        why=dict(
                            ja="ReLU は値を抑えず、正の定数倍をそのまま通す。",
                            en="ReLU does not hold values down; a positive factor passes through.",
                        ),
                    ),
                    "twice": dict(
                        text="4",
                        why=dict(
                            ja="隠れ層ごとに 2 を掛けている。初めの 2 倍が、そのまま運ばれるだけである。",
                            en="This multiplies by 2 in each hidden layer; but the first factor is merely passed on.",
                        ),
                    ),
                    "every-layer": dict(
                        text="8",
                        why=dict(
                            ja="層を通るたびに 2 を掛けている。初めの 2 倍が、そのまま運ばれるだけである。",
                            en="This multiplies by 2 in each layer; but the first factor is merely passed on.",
                        ),
                    ),
                },
            ),
            "hierarchical_features": dict(
                syllabus="3-(1)-i",
                ja="写真を分類するように学習した深い畳み込みネットワークで、各層の特徴は何に反応するか。よく知られた観察はどれか。",
                en="A deep convolutional network has learned to classify photographs. To what do its features respond, as is well known?",
                right=dict(
                    ja="浅い層は縁や色、深い層は物の部品",
                    en="Early layers to edges, late ones to parts",
                ),
                wrong={
                    "turned": dict(
                        ja="浅い層は物の部品、深い層は縁や色",
                        en="Early layers to parts, late ones to edges",
                        why=dict(
                            ja="単純な特徴を組み合わせて複雑な特徴を作るので、逆である。",
                            en="The other way round: complex features are made of simple ones.",
                        ),
                    ),
                    "all-edges": dict(
                        ja="浅い層は縁や色、深い層も縁や色",
                        en="Early layers to edges, late ones to edges",
                        why=dict(
                            ja="深い層は、広い範囲の情報を組み合わせて、物の部品や全体に反応する。",
                            en="Late layers combine what lies further apart and respond to parts and whole things.",
                        ),
                    ),
                    "all-parts": dict(
                        ja="浅い層は物の部品、深い層も物の部品",
                        en="Early layers to parts, late ones to parts",
                        why=dict(
                            ja="入力に近い層のユニットは、狭い範囲しか見ていない。",
                            en="Units near the input see no more than a small area.",
                        ),
                    ),
                },
                source="M. D. Zeiler, R. Fergus, Visualizing and Understanding Convolutional Networks, ECCV 2014, section 4",
            ),
        },
    ),
    "house-prices": dict(
        stem=dict(
            ja="Keras で多層パーセプトロンを作り、表のデータ（家の広さ、部屋の数、築年数）から価格を予測する。次のモデルで `model.summary()` を呼ぶと、初めの Dense の出力の形は (None, 16) と表示された。",
            en="A multilayer perceptron in Keras predicts prices from a table (area, rooms and age of houses). For the model shown, `model.summary()` printed (None, 16) for the output shape of the first Dense.",
            code="""model = keras.Sequential([
    keras.Input((3,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1),
])""",
        ),
        questions={
            "compile_role": dict(
                syllabus="3-(1)-i",
                ja="次に呼ぶ model.compile で指定するものはどれか。",
                en="What is given to model.compile, which is called next?",
                right=dict(ja="最適化手法と損失関数", en="The optimizer and the loss"),
                wrong={
                    "run": dict(
                        ja="エポック数とバッチサイズ",
                        en="Numbers of epochs and batches",
                        why=dict(
                            ja="これらは fit の引数である。", en="These are arguments of `fit`."
                        ),
                    ),
                    "layers": dict(
                        ja="層の数と活性化関数",
                        en="The layers and activations",
                        why=dict(
                            ja="モデルを作るときに決まっている。",
                            en="They were settled when the model was built.",
                        ),
                    ),
                    "data": dict(
                        ja="訓練データと検証データ",
                        en="The data to train and validate",
                        why=dict(ja="データは fit に渡す。", en="Data go into `fit`."),
                    ),
                },
            ),
            "none_dimension": dict(
                syllabus="3-(1)-i",
                ja="表示された None が表すものはどれか。",
                en="What does the None that was printed stand for?",
                right=dict(
                    ja="一度に渡すデータの数で、呼ぶたびに変えられる",
                    en="The number of samples, free at every call",
                ),
                wrong={
                    "features": dict(
                        ja="データの特徴の数で、渡すまで決まらない",
                        en="The number of features, unknown until it runs",
                        why=dict(
                            ja="特徴の数は、Input で 3 と決めてある。",
                            en="The number of features is fixed by Input: 3.",
                        ),
                    ),
                    "weights": dict(
                        ja="重みの値で、学習が終わるまで決まらない",
                        en="The values of weights, unknown until trained",
                        why=dict(
                            ja="重みは作った時点で初期値をもち、形の表示には現れない。",
                            en="Weights have values from the start and are no part of a shape.",
                        ),
                    ),
                    "activation": dict(
                        ja="活性化関数で、コンパイルするまで決まらない",
                        en="The activation, unknown until it is compiled",
                        why=dict(
                            ja="この Dense の活性化関数は relu と決めてあり、形の表示には現れない。",
                            en="This Dense has `relu`, and an activation is no part of a shape.",
                        ),
                    ),
                },
            ),
            "end_to_end": dict(
                syllabus="3-(1)-i",
                ja="人が設計した特徴を分類器に渡す従来の方法と比べたとき、深層学習の特徴はどれか。",
                en="Compared with handing features of human design to a classifier, what is characteristic of deep learning?",
                right=dict(
                    ja="特徴を取り出す段階も、データから学習する",
                    en="How to extract features is learned from data, too",
                ),
                wrong={
                    "no-features": dict(
                        ja="特徴を取り出す段階を省き、画素を線形に分ける",
                        en="Features are left out: pixels are parted linearly",
                        why=dict(
                            ja="特徴をなくすのではなく、多層の変換で作る。",
                            en="Features are not left out, but made by many layers.",
                        ),
                    ),
                    "classifier": dict(
                        ja="特徴は人が設計し、分類器だけを学習する",
                        en="Features are designed, the classifier is learned",
                        why=dict(ja="これは従来の方法である。", en="That is the older way."),
                    ),
                    "fixed": dict(
                        ja="特徴を乱数で固定し、最後の層だけを学習する",
                        en="Features are random, the last layer is learned",
                        why=dict(
                            ja="固定した乱数の特徴を使う手法もあるが、深層学習の一般の特徴ではない。",
                            en="There are methods with random features, but that is not what deep learning is about.",
                        ),
                    ),
                },
                source="Y. LeCun, Y. Bengio, G. Hinton, Deep learning, Nature 521, 2015, introduction",
            ),
            "false_about_layers": dict(
                syllabus="3-(1)-i",
                ja="全結合層を重ねたネットワークに関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about networks of dense layers is **wrong**?",
                right=dict(
                    ja="隠れ層のユニットを、前後の重みごと入れ替えると出力が変わる",
                    en="Exchanging two hidden units with their weights changes the output",
                ),
                wrong={
                    "linear": dict(
                        ja="隠れ層の活性化関数が恒等関数なら、全体が線形変換と定数の和になる",
                        en="Without activation functions the whole is one affine map of the input",
                        why=dict(
                            ja="正しい。線形変換を続けたものは、1 つの線形変換である。",
                            en="This is right: affine maps one after the other are one such map.",
                        ),
                    ),
                    "universal": dict(
                        ja="隠れ層が 1 つでも、有界な範囲の連続関数をいくらでもよく近似できる",
                        en="One wide hidden layer comes close to any continuous function on a box",
                        why=dict(
                            ja="正しい。ユニットの数を十分に増やせばよい（万能近似定理）。",
                            en="This is right with enough units: the universal approximation theorem.",
                        ),
                    ),
                    "bias": dict(
                        ja="ユニットごとのバイアスは、活性化関数に入る値をずらす役割をもつ",
                        en="The bias of each unit shifts the value that its activation takes",
                        why=dict(
                            ja="正しい。入力がすべて 0 でも、0 でない値を出せる。",
                            en="This is right: so a unit need not give 0 where all inputs are 0.",
                        ),
                    ),
                },
                source="Goodfellow, Bengio and Courville, Deep Learning, 2016, sections 6.4.1 and 8.2.2",
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


def _network(rng):
    """Weights of the network 4-5-3, and the function of X that they are."""
    import numpy as np

    weights = [rng.normal(size=shape) for shape in ((4, 5), (5,), (5, 3), (3,))]

    def run(x, w1, b1, w2, b2):
        hidden = np.maximum(x @ w1 + b1, 0)
        scores = np.exp(hidden @ w2 + b2)
        return hidden, scores / scores.sum(axis=1, keepdims=True)

    return weights, run


def meaning_of_entry():
    """That element is moved, for samples with a single input that is not 0 each."""
    import numpy as np

    weights, run = _network(np.random.default_rng(0))
    x = np.eye(4) * 3
    moved = [array.copy() for array in weights]
    weights[1][:] = moved[1][:] = 50.0  # every hidden unit is active
    moved[0][1, 2] += 1
    changed = np.argwhere(run(x, *weights)[0] != run(x, *moved)[0]).tolist()
    return {
        "right": changed == [[1, 2]],
        "transposed": changed == [[2, 1]],
        "next-layer": changed == [],
        "next-layer-turned": changed == [],
    }


def batch_64():
    """Parameters and hidden values of a Keras model for both batches."""
    import keras
    import numpy as np

    hidden = keras.layers.Dense(5, activation="relu")
    model = keras.Sequential(
        [keras.Input((4,)), hidden, keras.layers.Dense(3, activation="softmax")]
    )
    sizes = []
    for batch in (8, 64):
        x = np.ones((batch, 4), "float32")
        model(x)
        sizes.append((model.count_params(), int(np.size(hidden(x)))))
    factors = tuple(after / before for before, after in zip(*sizes, strict=True))
    return {
        "right": factors == (1, 8),
        "both": factors == (8, 8),
        "neither": factors == (1, 1),
        "exchanged": factors == (8, 1),
    }


def column_layout():
    """The row form transposed, and which shapes of W₁ multiply A₀."""
    import numpy as np

    rng = np.random.default_rng(0)
    x, w, b = rng.normal(size=(8, 4)), rng.normal(size=(4, 5)), rng.normal(size=5)
    z = w.T @ x.T + b[:, None]
    assert np.allclose(z, (x @ w + b).T)
    shapes = w.T.shape, z.shape
    return {
        "right": shapes == ((5, 4), (5, 8)),
        "weights-kept": shapes == ((4, 5), (5, 8)),
        "result-kept": shapes == ((5, 4), (8, 5)),
        "both-kept": shapes == ((4, 5), (8, 5)),
    }


def permute_inputs():
    """Whether each function from before is one from after, and the other way round, for drawn weights."""
    import numpy as np

    rng = np.random.default_rng(0)
    order = np.array([2, 0, 3, 1])
    x = rng.normal(size=(20, 4))

    def kept(one, other):
        """For all weights of a network that reads x[:, one] there are such of one that reads x[:, other]."""
        for _ in range(20):
            (w1, *others), run = _network(rng)
            of_feature = np.empty_like(w1)
            of_feature[one] = w1
            again = run(x[:, other], of_feature[other], *others)[1]
            if not np.allclose(run(x[:, one], w1, *others)[1], again):
                return False
        return True

    first = np.arange(4)
    still, nothing_new = kept(first, order), kept(order, first)
    return {
        "right": still and nothing_new,
        "narrower": not still and nothing_new,
        "wider": still and not nothing_new,
        "turned": not still and not nothing_new,
    }


def hidden_symmetry():
    """All orders of the hidden units that leave the outputs as they are."""
    import itertools

    import numpy as np

    rng = np.random.default_rng(0)
    (w1, b1, w2, b2), run = _network(rng)
    x = rng.normal(size=(8, 4))
    before = run(x, w1, b1, w2, b2)[1]
    count = sum(
        np.allclose(before, run(x, w1[:, order], b1[list(order)], w2[list(order)], b2)[1])
        for order in itertools.permutations(range(5))
    )
    values = {"right": 120, "pairs": 10, "square": 25, "signs": 32}
    return {name: count == value for name, value in values.items()}


def linear_bottleneck():
    """Drawn networks 4-2-3 are affine of rank 2; any matrix of rank 2 is one, a matrix of rank 3 is none."""
    import numpy as np

    rng = np.random.default_rng(0)
    affine, ranks = True, []
    for _ in range(20):
        w1, w2 = rng.normal(size=(4, 2)), rng.normal(size=(2, 3))
        b1, b2 = rng.normal(size=2), rng.normal(size=3)

        def f(x, w1=w1, w2=w2, b1=b1, b2=b2):
            return (x @ w1 + b1) @ w2 + b2

        x, y = rng.normal(size=(2, 4))
        affine = affine and np.allclose(f(x + y) + f(np.zeros(4)), f(x) + f(y))
        ranks.append(np.linalg.matrix_rank(w1 @ w2))
    wanted = rng.normal(size=(4, 2)) @ rng.normal(size=(2, 3))
    u, s, v = np.linalg.svd(wanted, full_matrices=False)
    reached = np.allclose((u[:, :2] * s[:2]) @ v[:2], wanted)
    return {
        "right": bool(affine and max(ranks) == 2 and reached),
        "any-rank": max(ranks) == 3,
        "polynomials": not affine,
        "any-polynomial": not affine,
    }


def relu_pieces():
    """The most different slopes next to each other, over drawn weights."""
    import numpy as np

    rng = np.random.default_rng(0)
    most = 0
    for _ in range(300):
        w, b, out = rng.normal(size=(3, 3))
        kinks = np.sort(-b / w)
        inside = np.concatenate([[kinks[0] - 1], (kinks[1:] + kinks[:-1]) / 2, [kinks[-1] + 1]])
        slopes = ((inside[:, None] * w + b > 0) * w) @ out
        most = max(most, 1 + int(np.sum(~np.isclose(slopes[1:], slopes[:-1]))))
    values = {"right": 4, "kinks": 3, "two-each": 6, "on-and-off": 8}
    return {name: most == value for name, value in values.items()}


def no_bias_scale():
    """A Keras model without biases, on an input and on twice that."""
    import keras
    import numpy as np

    keras.utils.set_random_seed(0)
    dense = keras.layers.Dense
    model = keras.Sequential(
        [
            keras.Input((4,)),
            *(dense(6, activation="relu", use_bias=False) for _ in range(2)),
            dense(3, use_bias=False),
        ]
    )
    x = np.random.default_rng(0).normal(size=(20, 4)).astype("float32")
    before, after = (keras.ops.convert_to_numpy(model(one)) for one in (x, 2 * x))
    values = {"right": 2, "kept": 1, "twice": 4, "every-layer": 8}
    return {
        name: bool(np.allclose(after, value * before, atol=1e-5)) for name, value in values.items()
    }


def compile_role():
    """The arguments of compile and of fit."""
    import inspect

    import keras

    given = set(inspect.signature(keras.Model.compile).parameters)
    return {
        "right": {"optimizer", "loss"} <= given,
        "run": {"epochs", "batch_size"} <= given,
        "layers": {"layers", "activation"} <= given,
        "data": {"x", "y", "validation_data"} <= given,
    }


def none_dimension():
    """The model with three numbers of samples, before any training."""
    import keras
    import numpy as np

    first = keras.layers.Dense(16, activation="relu")
    model = keras.Sequential([keras.Input((3,)), first, keras.layers.Dense(1)])
    shapes = {first(np.ones((samples, 3), "float32")).shape for samples in (1, 8, 64)}
    none_at = model.layers[0].output.shape.index(None)

    def takes(features):
        try:
            model(np.ones((2, features), "float32"))
        except ValueError:
            return False
        return True

    return {
        "right": none_at == 0 and shapes == {(1, 16), (8, 16), (64, 16)},
        "features": all(takes(features) for features in (2, 3, 4)),
        "weights": not first.get_weights(),
        "activation": first.activation is None,
    }
