"""CNN の系譜と実装の知識問題"""

SETS = {
    "vgg": dict(
        stem=dict(
            ja="VGG16 は、3×3 の畳み込み 13 層と全結合 3 層（ユニット数は順に 4096、4096、1000）からなる。224×224×3 の画像は、5 回のプーリングを経て 7×7×512 の特徴マップになり、平坦化されて最初の全結合層に入る。パラメータは全部で約 1.38 億個ある。",
            en="VGG16 has 13 convolutions of 3×3 and 3 fully connected layers of 4096, 4096 and 1000 units. After five poolings an image of 224×224×3 has become feature maps of 7×7×512, which are flattened and enter the first fully connected layer. The parameters number about 138 million.",
        ),
        questions={
            "where_cost": dict(
                syllabus="3-(4)-i",
                ja="VGG16 で、学習するパラメータの大半は（ア）の層にあり、1 枚の画像を分類するときの積和演算の大半は（イ）の層にある。組合せはどれか。",
                en="In VGG16 most of the parameters are in the (a) layers, and most of the multiplications that classify an image are in the (b) layers. Which pair is right?",
                right=dict(
                    ja="（ア）全結合　（イ）畳み込み",
                    en="(a) fully connected   (b) convolutional",
                ),
                wrong={
                    "swapped": dict(
                        ja="（ア）畳み込み　（イ）全結合",
                        en="(a) convolutional   (b) fully connected",
                        why=dict(
                            ja="逆である。畳み込みの重みは少ないが、どの位置でも使われるので演算が多い。",
                            en="The other way round: a convolution has few weights, but uses them at every place.",
                        ),
                    ),
                    "convolutions-for-both": dict(
                        ja="（ア）畳み込み　（イ）畳み込み",
                        en="(a) convolutional   (b) convolutional",
                        why=dict(
                            ja="畳み込みの重みは位置によらず共有され、13 層を合わせても全体の 1 割ほどしかない。",
                            en="A convolution shares its weights among all places; all 13 together have about a tenth of them.",
                        ),
                    ),
                    "dense-for-both": dict(
                        ja="（ア）全結合　（イ）全結合",
                        en="(a) fully connected   (b) fully connected",
                        why=dict(
                            ja="全結合の重みは、画像 1 枚につき 1 回しか使われない。積和は重みと同じ回数で済む。",
                            en="The weights of a fully connected layer are used once for an image: one multiplication each.",
                        ),
                    ),
                },
            ),
            "first_dense": dict(
                syllabus="3-(4)-i",
                ja="最初の全結合層だけで、VGG16 の全パラメータのおよそ何 % を占めるか。",
                en="About what share of all parameters of VGG16 is in the first fully connected layer alone?",
                right="74 %",
                wrong={
                    "all-convolutions": dict(
                        text="11 %",
                        why=dict(
                            ja="畳み込み 13 層を合わせた割合である。最初の全結合層は 7·7·512 個の入力を 4096 個のユニットにつなぐ。",
                            en="That is the share of the 13 convolutions; the first dense layer joins 7·7·512 inputs to 4096 units.",
                        ),
                    ),
                    "equal-thirds": dict(
                        text="30 %",
                        why=dict(
                            ja="全結合の分を 3 層で等しく分けた割合である。入力の数は、最初の層が飛び抜けて多い。",
                            en="That gives each of the three dense layers the same; the first has by far the most inputs.",
                        ),
                    ),
                    "all-dense": dict(
                        text="89 %",
                        why=dict(
                            ja="全結合 3 層を合わせた割合である。2 番目と 3 番目の層にも約 2100 万個ある。",
                            en="That is the three dense layers together; the second and third have some 21 million.",
                        ),
                    ),
                },
            ),
            "three_by_three": dict(
                syllabus="3-(4)-i",
                ja="チャネル数を C のまま変えない 7×7 の畳み込み 1 層を、同じく C を変えない 3×3 の畳み込み 3 層に置き換える。ストライドは 1 とする。3 層を経た出力 1 画素の受容野は（ア）、バイアスを除く重みの個数は元の（イ）倍である。組合せはどれか。",
                en="One convolution of 7×7 from C channels to C channels is replaced by three of 3×3, each from C to C; the stride is 1. A pixel after the three has a receptive field of (a), and the weights, without biases, are (b) times what they were. Which pair is right?",
                right=dict(ja="（ア）7×7　（イ）27/49", en="(a) 7×7   (b) 27/49"),
                wrong={
                    "fields-add-up": dict(
                        ja="（ア）9×9　（イ）27/49",
                        en="(a) 9×9   (b) 27/49",
                        why=dict(
                            ja="受容野の一辺は 1 層ごとに 2 だけ広がり、3、5、7 となる。3 を 3 回足すのではない。",
                            en="The side of the field grows by 2 with each layer, 3, 5, 7; it is not 3 + 3 + 3.",
                        ),
                    ),
                    "one-layer-counted": dict(
                        ja="（ア）7×7　（イ）9/49",
                        en="(a) 7×7   (b) 9/49",
                        why=dict(
                            ja="1 層に 9C² 個の重みがあり、それが 3 層ある。",
                            en="One layer has 9C² weights, and there are three of them.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）9×9　（イ）9/49",
                        en="(a) 9×9   (b) 9/49",
                        why=dict(
                            ja="受容野は 1 層ごとに 2 だけ広がって 7×7 となり、重みは 9C² 個の層が 3 つある。",
                            en="The field grows by 2 with each layer, to 7×7; and there are three layers of 9C² weights.",
                        ),
                    ),
                },
            ),
            "extra_benefit": dict(
                syllabus="3-(4)-i",
                ja="7×7 の畳み込み 1 層を、間に ReLU を挟んだ 3×3 の畳み込み 3 層に置き換える。ストライドは 1 で、出力の大きさが変わらないようにパディングする。重みが減ることのほかに得られるものはどれか。",
                en="One convolution of 7×7 is replaced by three of 3×3 with ReLU between them. The stride is 1, and padding keeps the size. What is gained besides fewer weights?",
                right=dict(
                    ja="非線形な変換が増え、クラスを見分けやすくなる",
                    en="More nonlinear steps, to tell classes better apart",
                ),
                wrong={
                    "finer-resolution": dict(
                        ja="出力の画素が増え、細かい位置を見分けやすくなる",
                        en="More output pixels, to tell positions better apart",
                        why=dict(
                            ja="ストライド 1 で大きさを保つようにパディングするので、出力の画素の数は同じである。",
                            en="With stride 1 and this padding the output has as many pixels as before.",
                        ),
                    ),
                    "wider-field": dict(
                        ja="受容野が広がり、離れた画素も見られるようになる",
                        en="A larger receptive field, to see more distant pixels",
                        why=dict(
                            ja="3×3 を 3 層重ねた受容野は 7×7 で、元と同じである。",
                            en="Three layers of 3×3 have a receptive field of 7×7, the same as before.",
                        ),
                    ),
                    "channels-apart": dict(
                        ja="チャネルごとの計算になり、演算がさらに少なくなる",
                        en="Channels convolved apart, to need less computation",
                        why=dict(
                            ja="チャネルごとに畳み込むのは depthwise 畳み込みである。3×3 の畳み込みは全チャネルを混ぜる。",
                            en="To convolve each channel for itself is a depthwise convolution; these mix the channels.",
                        ),
                    ),
                },
                source="Simonyan, Zisserman, Very Deep Convolutional Networks for Large-Scale Image Recognition, ICLR 2015, §2.3",
            ),
        },
    ),
    "googlenet": dict(
        stem=dict(
            ja="GoogLeNet は、1×1、3×3、5×5 の畳み込みと 3×3 の最大値プーリングの 4 つの枝を並べた Inception モジュールを積み重ねる。ストライドはどの枝も 1 である。ネットワークの最後では、7×7×1024 の特徴マップから 1000 クラスの確率を求める。",
            en="GoogLeNet stacks Inception modules. In each, four branches stand side by side: convolutions of 1×1, 3×3 and 5×5, and max pooling of 3×3, all of stride 1. At its end the network turns feature maps of 7×7×1024 into the probabilities of 1000 classes.",
        ),
        questions={
            "concat_condition": dict(
                syllabus="3-(4)-i",
                ja="Inception モジュールの 4 つの枝の出力を 1 つにまとめるために、枝の間でそろっていなければならないものはどれか。",
                en="What must be the same in all four branches of an Inception module so that their outputs can be joined into one?",
                right=dict(
                    ja="出力される特徴マップの高さと幅",
                    en="The height and width of their feature maps",
                ),
                wrong={
                    "channels": dict(
                        ja="出力される特徴マップのチャネルの数",
                        en="The number of channels of their feature maps",
                        why=dict(
                            ja="チャネルの方向に連結するので、枝ごとに違う数でよい。",
                            en="They are concatenated along the channels, whose number may differ.",
                        ),
                    ),
                    "kernel-size": dict(
                        ja="畳み込みに使うカーネルの高さと幅",
                        en="The height and width of their kernels",
                        why=dict(
                            ja="枝ごとにカーネルの大きさが違うことが、このモジュールの特徴である。",
                            en="That the branches have kernels of different sizes is the point of the module.",
                        ),
                    ),
                    "weights": dict(
                        ja="畳み込みに使うカーネルの重みの数",
                        en="The number of weights of their kernels",
                        why=dict(
                            ja="連結するのは出力であり、重みの個数は関係しない。",
                            en="It is outputs that are joined; how many weights made them does not matter.",
                        ),
                    ),
                },
            ),
            "one_by_one": dict(
                syllabus="3-(4)-ii",
                ja="GoogLeNet の Inception モジュールは、3×3 や 5×5 の畳み込みの前に、入力より出力のチャネルが少ない 1×1 の畳み込みを置く。その役割はどれか。",
                en="Before the convolutions of 3×3 and 5×5, GoogLeNet's Inception module has 1×1 convolutions, which put out a smaller number of channels than they take in. What do they do?",
                right=dict(
                    ja="画素ごとに全チャネルを混ぜて数を絞り、計算量を抑える",
                    en="At each pixel they mix channels into fewer, to save work",
                ),
                wrong={
                    "lowers-resolution": dict(
                        ja="隣り合う画素をまとめて解像度を下げ、後の計算を減らす",
                        en="They pool neighbouring pixels into one, to save work later",
                        why=dict(
                            ja="1×1 の畳み込みは隣の画素を見ない。ストライドが 1 なら、解像度は変わらない。",
                            en="A 1×1 convolution sees no neighbours, and with stride 1 the resolution stays.",
                        ),
                    ),
                    "channel-by-channel": dict(
                        ja="チャネルごとに係数を掛け、大きさをそろえてから後へ渡す",
                        en="They scale the channels of a pixel, each by its own factor",
                        why=dict(
                            ja="1×1 の畳み込みの出力は、全チャネルの重み付きの和である。チャネルごとの定数倍ではない。",
                            en="What a 1×1 convolution makes is a weighted sum over all channels, not each one scaled.",
                        ),
                    ),
                    "shortcut": dict(
                        ja="入力をそのまま後へ渡して足し、勾配を伝わりやすくする",
                        en="They pass the input on, to be added to the output later",
                        why=dict(
                            ja="入力をそのまま後で足すのは ResNet の残差接続である。",
                            en="To add the input as it is later on is the residual connection of ResNet.",
                        ),
                    ),
                },
                source="Szegedy et al., Going Deeper with Convolutions, CVPR 2015, §4",
            ),
            "gap_ratio": dict(
                syllabus="3-(4)-iii",
                ja="7×7×1024 の特徴マップを、平坦化して 1000 クラスの全結合層に入れる代わりに、Global Average Pooling をしてから入れる。全結合層の重み（バイアスを除く）の個数は何倍になるか。",
                en="Instead of being flattened, the feature maps of 7×7×1024 are put through global average pooling before the fully connected layer of 1000 classes. By what factor does the number of its weights, without biases, change?",
                right="1/49",
                wrong={
                    "averages-channels": dict(
                        text="1/1024",
                        why=dict(
                            ja="チャネルの方向に平均したときの比である。平均するのは、チャネルごとに全画素である。",
                            en="That is for an average over the channels; each channel is averaged over its pixels.",
                        ),
                    ),
                    "one-side": dict(
                        text="1/7",
                        why=dict(
                            ja="一辺だけを縮めた比である。高さと幅の両方がなくなる。",
                            en="That shrinks one side; both height and width are gone.",
                        ),
                    ),
                    "unchanged": dict(
                        text="1",
                        why=dict(
                            ja="入力の個数が 7·7·1024 から 1024 に減るので、重みも減る。",
                            en="The inputs go from 7·7·1024 down to 1024, and the weights with them.",
                        ),
                    ),
                },
            ),
            "auxiliary": dict(
                syllabus="3-(4)-i",
                ja="GoogLeNet には、途中の特徴マップからもクラスを予測する補助分類器がある。発表されたときの使い方はどれか。",
                en="GoogLeNet has auxiliary classifiers, which predict the class from feature maps halfway. How were they used when it was published?",
                right=dict(
                    ja="学習時に、その損失を小さな重みで最後の損失に加える",
                    en="In training, their losses join the loss with a small weight",
                ),
                wrong={
                    "averaged-at-inference": dict(
                        ja="推論時に、その予測を最後の分類器の予測と平均する",
                        en="At inference, their predictions are averaged with the last",
                        why=dict(
                            ja="推論時には補助分類器を取り除く。最後の分類器だけで予測する。",
                            en="At inference the auxiliary classifiers are removed; the last one predicts.",
                        ),
                    ),
                    "pretraining": dict(
                        ja="訓練の初めに、そこまでの層を学習して固定する",
                        en="Before training, the layers below them are trained and frozen",
                        why=dict(
                            ja="層を順に固定する学習ではない。補助の損失は、最後の損失と合わせて最小化する。",
                            en="No layers are frozen in turn: all losses are minimised together.",
                        ),
                    ),
                    "shortcut": dict(
                        ja="学習時に、その出力を最後の特徴マップへ足し合わせる",
                        en="In training, their outputs are added to the last feature maps",
                        why=dict(
                            ja="層を飛び越えて出力を足すのは残差接続に似たもので、分類器の使い方ではない。",
                            en="To add outputs past some layers is like a residual connection, not like a classifier.",
                        ),
                    ),
                },
                source="Szegedy et al., Going Deeper with Convolutions, CVPR 2015, §5 (weight 0.3; discarded at inference)",
            ),
        },
    ),
    "small-model": dict(
        stem=dict(
            ja="28×28×1 の画像を 10 クラスに分類する次のモデルを考える。ストライドは畳み込みで 1、プーリングで 2 である。",
            en="Consider this model, which sorts images of 28×28×1 into 10 classes. The stride is 1 in the convolutions and 2 in the poolings.",
            code="""model = keras.Sequential(
    [
        keras.Input((28, 28, 1)),
        layers.Conv2D(16, 3, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]
)
""",
        ),
        questions={
            "same_padding_flatten": dict(
                syllabus="3-(4)-i",
                ja='2 つの Conv2D の両方に padding="same" を指定すると、Flatten の出力の長さはいくつになるか。',
                en='If both Conv2D layers are given padding="same", how long is the output of Flatten?',
                right="1568",
                wrong={
                    "first-channels": dict(
                        text="784",
                        why=dict(
                            ja="7·7·16 である。Flatten に入るのは、2 番目の畳み込みの 32 チャネルである。",
                            en="That is 7·7·16; what enters Flatten are the 32 channels of the second convolution.",
                        ),
                    ),
                    "as-it-stands": dict(
                        text="800",
                        why=dict(
                            ja="5·5·32 で、パディングをしない場合である。畳み込みのたびに一辺が 2 ずつ縮んでいる。",
                            en="That is 5·5·32, without padding: each convolution takes 2 off the sides.",
                        ),
                    ),
                    "padded-once": dict(
                        text="1152",
                        why=dict(
                            ja="6·6·32 で、一方の畳み込みだけにパディングをした場合である。",
                            en="That is 6·6·32, with padding in one of the two convolutions.",
                        ),
                    ),
                },
            ),
            "pooled_field": dict(
                syllabus="3-(4)-i",
                ja="2 番目の MaxPooling2D の出力 1 画素の受容野は、入力の画像の何画素四方か。",
                en="A pixel of the second MaxPooling2D's output has a receptive field of how many pixels a side in the input image?",
                right="10",
                wrong={
                    "strides-ignored": dict(
                        text="7",
                        why=dict(
                            ja="3、4、6、7 と広げた値である。最初のプーリングの後では、1 画素ずれると入力では 2 画素ずれる。",
                            en="That counts 3, 4, 6, 7; after the first pooling, one pixel further is two pixels further in the input.",
                        ),
                    ),
                    "last-pooling-left-out": dict(
                        text="8",
                        why=dict(
                            ja="2 番目の畳み込みまでの受容野である。最後のプーリングの 2 画素は、入力で 2 画素離れている。",
                            en="That is as far as the second convolution; the pixels of the last pooling lie two apart in the input.",
                        ),
                    ),
                    "strides-too-early": dict(
                        text="13",
                        why=dict(
                            ja="プーリングの窓を、そのプーリングの後の間隔で数えている。窓の中の画素は、まだ前の間隔で並ぶ。",
                            en="That spaces each pooling's window as its output is spaced; inside it pixels are still as close as before.",
                        ),
                    ),
                },
            ),
            "shift_terms": dict(
                syllabus="3-(4)-i",
                ja="入力の絵がずれると出力も同じだけずれる性質を同変、入力の絵がずれても出力が変わらない性質を不変という。画像の端の影響を除けば、1 画素のずれに対して、最初の Conv2D の出力は（ア）で、その出力をチャネルごとに全画素で平均した値は（イ）である。組合せはどれか。",
                en="A map is equivariant if its output shifts as far as the picture in the input, and invariant if its output stays when the picture shifts. Apart from effects at the border, under a shift by one pixel the output of the first Conv2D is (a), and the average of this output over the pixels of each channel is (b). Which pair is right?",
                right=dict(ja="（ア）同変　（イ）不変", en="(a) equivariant   (b) invariant"),
                wrong={
                    "swapped": dict(
                        ja="（ア）不変　（イ）同変",
                        en="(a) invariant   (b) equivariant",
                        why=dict(
                            ja="逆である。畳み込みの出力には位置が残り、平均すると位置が消える。",
                            en="The other way round: a convolution keeps the position, an average loses it.",
                        ),
                    ),
                    "both-equivariant": dict(
                        ja="（ア）同変　（イ）同変",
                        en="(a) equivariant   (b) equivariant",
                        why=dict(
                            ja="全画素の平均には位置がない。どこにあっても同じ値になる。",
                            en="An average over all pixels has no position; it is the same wherever the picture is.",
                        ),
                    ),
                    "both-invariant": dict(
                        ja="（ア）不変　（イ）不変",
                        en="(a) invariant   (b) invariant",
                        why=dict(
                            ja="畳み込みの出力は、絵がずれた分だけずれる。同じままではない。",
                            en="The output of a convolution shifts with the picture; it does not stay.",
                        ),
                    ),
                },
            ),
        },
    ),
    "alexnet": dict(
        stem=dict(
            ja="2012 年に発表された AlexNet は、畳み込み 5 層と全結合 3 層からなり、ImageNet の 1000 クラスの分類で、それまでの方法の誤り率を大きく下げた。その後、学習した CNN の中間の層が何に反応しているかも調べられるようになった。",
            en="AlexNet, published in 2012, has five convolutional and three fully connected layers; on the 1000 classes of ImageNet its error rate was far below that of earlier methods. What the layers inside a trained CNN respond to was studied soon after.",
        ),
        questions={
            "alexnet": dict(
                syllabus="3-(4)-i",
                ja="AlexNet が用いた技術の組合せはどれか。",
                en="Which two techniques did AlexNet use?",
                right=dict(ja="ReLU と Dropout", en="ReLU and Dropout"),
                wrong={
                    "batch-norm": dict(
                        ja="ReLU とバッチ正規化",
                        en="ReLU and batch norm",
                        why=dict(
                            ja="Batch Normalization は 2015 年に提案された。AlexNet が使ったのは局所応答正規化である。",
                            en="Batch Normalization was proposed in 2015; AlexNet used local response normalisation.",
                        ),
                    ),
                    "tanh": dict(
                        ja="tanh と Dropout",
                        en="tanh and Dropout",
                        why=dict(
                            ja="tanh では飽和により学習が遅くなるとして、ReLU を選んだ。",
                            en="As tanh saturates and trains more slowly, ReLU was chosen.",
                        ),
                    ),
                    "both": dict(
                        ja="tanh とバッチ正規化",
                        en="tanh and batch norm",
                        why=dict(
                            ja="tanh は学習が遅いとして退けられ、Batch Normalization は 2015 年の提案である。",
                            en="tanh was rejected as slower to train, and Batch Normalization is of 2015.",
                        ),
                    ),
                },
                source="Krizhevsky, Sutskever, Hinton, ImageNet Classification with Deep Convolutional Neural Networks, NIPS 2012, §3.1, §3.3 and §4.2; Ioffe, Szegedy, Batch Normalization, ICML 2015",
            ),
            "two_groups": dict(
                syllabus="3-(4)-ii",
                ja="AlexNet は 2 台の GPU に分けて学習され、いくつかの畳み込み層では、入力と出力のチャネルを 2 組に分け、同じ組の間だけで畳み込む。分けない場合に比べ、1 つの出力チャネルが見る入力チャネルの数は（ア）、層全体の重みの個数は（イ）になる。バイアスは除く。組合せはどれか。",
                en="AlexNet was trained on two GPUs. Some of its convolutions divide the channels, in and out, into two groups and convolve within a group. Compared with no groups, the input channels that one output channel sees are (a) of what they were, and the weights of the layer, without biases, are (b). Which pair is right?",
                right=dict(ja="（ア）1/2　（イ）1/2", en="(a) 1/2   (b) 1/2"),
                wrong={
                    "one-group-counted": dict(
                        ja="（ア）1/2　（イ）1/4",
                        en="(a) 1/2   (b) 1/4",
                        why=dict(
                            ja="1 つの組の重みが 1/4 になる。組は 2 つあるので、層全体では 1/2 になる。",
                            en="A quarter is what one group has; with two groups the layer has a half.",
                        ),
                    ),
                    "sees-everything": dict(
                        ja="（ア）1　（イ）1/2",
                        en="(a) 1   (b) 1/2",
                        why=dict(
                            ja="出力チャネルが見るのは同じ組の入力だけである。全部を見るなら、重みは減らない。",
                            en="An output channel sees the inputs of its own group; if it saw all, no weights would be saved.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）1　（イ）1/4",
                        en="(a) 1   (b) 1/4",
                        why=dict(
                            ja="見るのは同じ組の入力で、半分である。重みは 1/4 の組が 2 つあって 1/2 になる。",
                            en="It sees its own group, a half; and two groups with a quarter of the weights each make a half.",
                        ),
                    ),
                },
            ),
            "what_layers_see": dict(
                syllabus="3-(4)-i",
                ja="画像の分類を学習した CNN では、入力に近い層は（ア）に強く反応し、特徴マップ 1 画素の受容野は深い層ほど（イ）。組合せはどれか。",
                en="In a CNN trained to classify images, layers near the input respond to (a), and the receptive field of a pixel in the feature maps is (b) in deeper layers. Which pair is right?",
                right=dict(ja="（ア）縁や色　（イ）広い", en="(a) edges and colours   (b) wider"),
                wrong={
                    "parts-first": dict(
                        ja="（ア）目や車輪　（イ）広い",
                        en="(a) eyes and wheels   (b) wider",
                        why=dict(
                            ja="目や車輪のような部品に反応するのは、縁や色の情報を組み合わせた深い層である。",
                            en="To parts such as eyes and wheels respond deeper layers, which combine edges and colours.",
                        ),
                    ),
                    "narrower": dict(
                        ja="（ア）縁や色　（イ）狭い",
                        en="(a) edges and colours   (b) narrower",
                        why=dict(
                            ja="畳み込みやプーリングを重ねるほど、1 画素に届く入力の範囲は広がる。",
                            en="With each convolution or pooling on top, a pixel is reached by more of the input.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）目や車輪　（イ）狭い",
                        en="(a) eyes and wheels   (b) narrower",
                        why=dict(
                            ja="層を重ねるほど受容野は広がり、部品のような複雑なものに反応するようになる。",
                            en="Deeper layers have wider fields, and it is they that respond to things as complex as parts.",
                        ),
                    ),
                },
                source="Zeiler, Fergus, Visualizing and Understanding Convolutional Networks, ECCV 2014, §4.1",
            ),
            "false_about_architectures": dict(
                syllabus="3-(4)-ii",
                ja="CNN の構造に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about CNN architectures is **wrong**?",
                right=dict(
                    ja="1×1 の畳み込みは、周りの画素を平均して縦と横を縮める",
                    en="A 1×1 convolution shrinks the map by averaging pixels",
                ),
                wrong={
                    "small": dict(
                        ja="3×3 を 2 回重ねると、5×5 を 1 回と同じ受容野になる",
                        en="Two 3×3 convolutions see as much of the image as one 5×5",
                        why=dict(
                            ja="正しい。重みは、チャネルの数が同じなら少なくなる。",
                            en="This is right, and with the same channels there are fewer weights.",
                        ),
                    ),
                    "inception": dict(
                        ja="Inception は、大きさの違うフィルタを並べて出力をつなぐ",
                        en="An Inception block joins what filters of several sizes give",
                        why=dict(
                            ja="正しい。1×1、3×3、5×5 とプーリングを並べる。",
                            en="This is right: 1×1, 3×3, 5×5 and pooling stand side by side.",
                        ),
                    ),
                    "gap": dict(
                        ja="Global average pooling は、チャネルごとに 1 つの値を出す",
                        en="Global average pooling gives one value for each channel",
                        why=dict(
                            ja="正しい。縦と横の全体で平均をとる。",
                            en="This is right: it averages over the whole map.",
                        ),
                    ),
                },
                source="Lin, Chen and Yan, Network In Network, 2014; Szegedy et al. 2015; Simonyan and Zisserman 2015",
            ),
        },
    ),
}


def _vgg16():
    """Keras's VGG16 without its values."""
    import keras

    # Inside such a scope variables have shapes and no values: nothing of the half gigabyte is made.
    with keras.StatelessScope(initialize_variables=False):
        return keras.applications.VGG16(weights=None)


def where_cost():
    """Parameters and multiplications of Keras's VGG16, by kind of layer."""
    import numpy as np

    parameters, products = {}, {}
    for layer in _vgg16().layers:
        if layer.weights:
            kind = type(layer).__name__
            places = np.prod(layer.output.shape[1:-1], dtype=int)  # 1 for a dense layer
            parameters[kind] = parameters.get(kind, 0) + layer.count_params()
            products[kind] = products.get(kind, 0) + places * np.prod(layer.kernel.shape)

    def holds(a, b):
        return all(
            bool(2 * of[kind] > sum(of.values())) for of, kind in ((parameters, a), (products, b))
        )

    return {
        "right": holds("Dense", "Conv2D"),
        "swapped": holds("Conv2D", "Dense"),
        "convolutions-for-both": holds("Conv2D", "Conv2D"),
        "dense-for-both": holds("Dense", "Dense"),
    }


def first_dense():
    """The first dense layer's share of the parameters of Keras's VGG16."""
    import keras

    model = _vgg16()
    first = next(layer for layer in model.layers if isinstance(layer, keras.layers.Dense))
    share = 100 * first.count_params() / model.count_params()
    return {
        "right": round(share) == 74,
        "all-convolutions": round(share) == 11,
        "equal-thirds": round(share) == 30,
        "all-dense": round(share) == 89,
    }


def three_by_three():
    """Which input pixels have a gradient from the middle of the output, and how many weights there are."""
    import keras
    import numpy as np
    import tensorflow as tf

    channels = 4
    seven = keras.Sequential([keras.layers.Conv2D(channels, 7, use_bias=False)])
    threes = keras.Sequential([keras.layers.Conv2D(channels, 3, use_bias=False) for _ in range(3)])
    image = tf.constant(np.random.default_rng(0).normal(size=(1, 15, 15, channels)))
    seven(image)
    with tf.GradientTape() as tape:
        tape.watch(image)
        middle = threes(image)[0, 4, 4, 0]
    seen = np.abs(tape.gradient(middle, image).numpy()[0]).max(axis=-1) > 0
    field = tuple(int(seen.any(axis=axis).sum()) for axis in (1, 0))
    weights, before = threes.count_params(), seven.count_params()

    def holds(side, factor):
        return field == (side, side) and weights * 49 == before * factor

    return {
        "right": holds(7, 27),
        "fields-add-up": holds(9, 27),
        "one-layer-counted": holds(7, 9),
        "both": holds(9, 9),
    }


def extra_benefit():
    """One convolution of 7×7 and three of 3×3 with ReLU between: linearity, size, field, mixing of channels."""
    import keras
    import numpy as np
    import tensorflow as tf

    def convolution(size, activation=None):
        return keras.layers.Conv2D(
            4, size, padding="same", use_bias=False, activation=activation, kernel_initializer=start
        )

    start = keras.initializers.RandomNormal(seed=keras.random.SeedGenerator(0))
    before = convolution(7)
    after = keras.Sequential([convolution(3, "relu"), convolution(3, "relu"), convolution(3)])
    rng = np.random.default_rng(0)
    x, y = (tf.constant(rng.normal(size=(1, 15, 15, 4))) for _ in range(2))

    def is_linear(layer):
        return np.allclose(layer(x) + layer(y), layer(x + y))

    def seen(layer):
        """How many pixels and how many channels of the input the first channel at the middle depends on."""
        with tf.GradientTape() as tape:
            tape.watch(x)
            middle = layer(x)[0, 7, 7, 0]
        gradient = np.abs(tape.gradient(middle, x).numpy()[0]) > 0
        return gradient.any(axis=-1).sum(), gradient.any(axis=(0, 1)).sum()

    (field_before, _), (field_after, channels) = seen(before), seen(after)
    return {
        "right": is_linear(before) and not is_linear(after),
        "finer-resolution": after(x).shape[1] > before(x).shape[1],
        "wider-field": bool(field_after > field_before),
        "channels-apart": bool(channels == 1),
    }


def concat_condition():
    """Two branches that differ in one thing are concatenated along the channels: whatever must agree raises."""
    import keras
    from keras import layers

    def joins(one, other):
        image = keras.Input((28, 28, 6))
        try:
            layers.Concatenate(axis=-1)([one(image), other(image)])
        except ValueError:
            return False
        return True

    def branch(filters=8, size=3, groups=1, padding="same"):
        return layers.Conv2D(filters, size, groups=groups, padding=padding)

    return {
        "right": not joins(branch(), branch(padding="valid")),  # 28×28 and 26×26
        "channels": not joins(branch(), branch(filters=16)),
        "kernel-size": not joins(branch(), branch(size=5)),
        "weights": not joins(branch(), branch(groups=2)),  # half the weights, all else alike
    }


def one_by_one():
    """A 1×1 convolution: what a pixel of its output depends on, and the multiplications of a 5×5 with it and without."""
    import keras
    import numpy as np
    import tensorflow as tf

    layer = keras.layers.Conv2D(2, 1, use_bias=False)
    x = tf.constant(np.random.default_rng(0).normal(size=(1, 9, 9, 6)))
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = layer(x)
        one = y[0, 4, 4, 0]
    seen = np.abs(tape.gradient(one, x).numpy()[0]) > 0
    pixels, channels = seen.any(axis=-1).sum(), seen.any(axis=(0, 1)).sum()

    def products(*layers):
        """Multiplications on 28×28×192, as in the first Inception module."""
        shape, found = (1, 28, 28, 192), 0
        for each in layers:
            each.build(shape)
            shape = each.compute_output_shape(shape)
            found += np.prod(shape[1:3]) * np.prod(each.kernel.shape)
        return found

    five = dict(filters=32, kernel_size=5, padding="same")
    direct = products(keras.layers.Conv2D(**five))
    reduced = products(keras.layers.Conv2D(16, 1), keras.layers.Conv2D(**five))
    return {
        "right": bool(pixels == 1 and channels == 6 and y.shape[-1] < 6 and reduced < direct),
        "lowers-resolution": bool(pixels > 1 or y.shape[1] < x.shape[1]),
        "channel-by-channel": bool(channels == 1),
        "shortcut": y.shape == x.shape and np.allclose(y, x),
    }


def gap_ratio():
    """The inputs of a layer of 1000 classes behind global average pooling and behind flattening, in Keras."""
    from fractions import Fraction

    import keras

    features = keras.Input((7, 7, 1024))

    def weights(layer):
        return layer(features).shape[-1] * 1000

    ratio = Fraction(
        weights(keras.layers.GlobalAveragePooling2D()), weights(keras.layers.Flatten())
    )
    return {
        "right": ratio == Fraction(1, 49),
        "averages-channels": ratio == Fraction(1, 1024),
        "one-side": ratio == Fraction(1, 7),
        "unchanged": ratio == 1,
    }


def same_padding_flatten():
    """The model in Keras, as far as Flatten."""
    import keras
    from keras import layers

    model = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(16, 3, activation="relu", padding="same"),
            layers.MaxPooling2D(2),
            layers.Conv2D(32, 3, activation="relu", padding="same"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
        ]
    )
    length = model.output_shape[1]
    return {
        "right": length == 1568,
        "first-channels": length == 784,
        "as-it-stands": length == 800,
        "padded-once": length == 1152,
    }


def pooled_field():
    """Which input pixels have a gradient from one pixel. Averages in place of maxima: a maximum passes it to one alone."""
    import keras
    import tensorflow as tf
    from keras import layers

    model = keras.Sequential(
        [
            layers.Conv2D(16, 3, kernel_initializer="ones"),
            layers.AveragePooling2D(2),
            layers.Conv2D(32, 3, kernel_initializer="ones"),
            layers.AveragePooling2D(2),
        ]
    )
    image = tf.ones((1, 28, 28, 1), "float64")
    with tf.GradientTape() as tape:
        tape.watch(image)
        pixel = model(image)[0, 2, 2, 0]
    seen = tape.gradient(pixel, image).numpy()[0, :, :, 0] > 0
    field = tuple(int(seen.any(axis=axis).sum()) for axis in (1, 0))
    return {
        "right": field == (10, 10),
        "strides-ignored": field == (7, 7),
        "last-pooling-left-out": field == (8, 8),
        "strides-too-early": field == (13, 13),
    }


def shift_terms():
    """A picture in the middle of an image, and the same one pixel further on, through the first layer."""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    image = np.zeros((1, 28, 28, 1))
    image[:, 10:18, 9:17] = rng.normal(size=(1, 8, 8, 1))
    layer = keras.layers.Conv2D(16, 3, activation="relu")
    maps, shifted_maps = (
        keras.ops.convert_to_numpy(layer(x)) for x in (image, np.roll(image, 1, axis=2))
    )
    shifts = np.allclose(np.roll(maps, 1, axis=2), shifted_maps)
    stays = np.allclose(maps, shifted_maps)
    average = keras.layers.GlobalAveragePooling2D(keepdims=True)
    mean, shifted_mean = (keras.ops.convert_to_numpy(average(x)) for x in (maps, shifted_maps))
    mean_stays = np.allclose(mean, shifted_mean)
    # The average as a map of its own, with its one value at the middle: does the value move on by a pixel?
    placed, shifted = np.zeros_like(maps), np.zeros_like(maps)
    placed[:, 13:14, 13:14], shifted[:, 13:14, 13:14] = mean, shifted_mean
    mean_shifts = np.allclose(np.roll(placed, 1, axis=2), shifted)
    return {
        "right": shifts and mean_stays,
        "swapped": stays and mean_shifts,
        "both-equivariant": shifts and mean_shifts,
        "both-invariant": stays and mean_stays,
    }


def two_groups():
    """Keras's convolution with two groups and with one: what an output channel depends on, and the weights."""
    import keras
    import numpy as np
    import tensorflow as tf

    x = tf.constant(np.random.default_rng(0).normal(size=(1, 9, 9, 8)))

    def measured(groups):
        layer = keras.layers.Conv2D(12, 5, groups=groups, use_bias=False)
        with tf.GradientTape() as tape:
            tape.watch(x)
            one = keras.ops.sum(layer(x)[..., 0])
        gradient = np.abs(tape.gradient(one, x).numpy()).max(axis=(0, 1, 2))
        return int((gradient > 0).sum()), layer.count_params()

    (seen, weights), (seen_before, weights_before) = measured(2), measured(1)

    def holds(a, b):
        return bool(np.isclose(seen, a * seen_before) and np.isclose(weights, b * weights_before))

    return {
        "right": holds(1 / 2, 1 / 2),
        "one-group-counted": holds(1 / 2, 1 / 4),
        "sees-everything": holds(1, 1 / 2),
        "both": holds(1, 1 / 4),
    }
