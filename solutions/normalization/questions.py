"""正規化の知識問題"""

SETS = {
    "axes": dict(
        stem=dict(
            ja="畳み込み層の出力の形は（枚数 N, 高さ H, 幅 W, チャネル C）である。これに対する 4 つの正規化、BN（Batch Normalization）、LN（Layer Normalization）、IN（Instance Normalization）、GN（Group Normalization）を比べる。定義は、4 つを比べた GN の論文（Wu と He, 2018）による。LN は、チャネルの軸だけで統計をとる Keras の LayerNormalization の既定とは異なる。G は、C の代わりに書き、同じグループに属するチャネルの全体を表す。GN のグループの数は、断りがなければ 1 より大きく C より小さい。",
            en="The output of a convolution has the shape (images N, height H, width W, channels C). Four normalisations of it are compared: BN (batch), LN (layer), IN (instance) and GN (group normalisation). The definitions are those of the paper on GN that compares the four (Wu and He, 2018); its LN is not the default of Keras's LayerNormalization, which takes its statistics over the channels alone. G, written in place of C, means the channels of the same group. Unless it is said otherwise, GN has more than 1 and fewer than C groups.",
        ),
        questions={
            "batch_and_layer_axes": dict(
                syllabus="3-(7)-ii",
                ja="学習時の BN と LN が、1 つの平均と分散を求めるためにまとめる軸の組合せはどれか。",
                en="Over which axes do BN, in training, and LN take one mean and variance?",
                right=dict(ja="BN: N, H, W　LN: H, W, C", en="BN: N, H, W   LN: H, W, C"),
                wrong={
                    "batch-like-layer": dict(
                        ja="BN: H, W, C　LN: H, W, C",
                        en="BN: H, W, C   LN: H, W, C",
                        why=dict(
                            ja="これでは BN がミニバッチを見ていない。BN は、チャネルごとに画像をまたいで統計をとる。",
                            en="Then BN would not look at the mini-batch; it goes across images, channel by channel.",
                        ),
                    ),
                    "layer-like-batch": dict(
                        ja="BN: N, H, W　LN: N, H, W",
                        en="BN: N, H, W   LN: N, H, W",
                        why=dict(
                            ja="LN は 1 枚の画像の中だけで統計をとり、チャネルはまとめる。だからバッチサイズ 1 でも使える。",
                            en="LN stays within one image and merges its channels; hence it works with a batch of one.",
                        ),
                    ),
                    "swapped": dict(
                        ja="BN: H, W, C　LN: N, H, W",
                        en="BN: H, W, C   LN: N, H, W",
                        why=dict(
                            ja="逆である。バッチの画像をまたぐのが BN、1 枚の画像の中にとどまるのが LN である。",
                            en="The other way round: BN goes across the images of the batch, LN stays within one.",
                        ),
                    ),
                },
            ),
            "instance_and_group_axes": dict(
                syllabus="3-(7)-ii",
                ja="IN と GN が、1 つの平均と分散を求めるためにまとめる軸の組合せはどれか。",
                en="Over which axes do IN and GN take one mean and variance?",
                right=dict(ja="IN: H, W　GN: H, W, G", en="IN: H, W   GN: H, W, G"),
                wrong={
                    "instance-like-layer": dict(
                        ja="IN: H, W, C　GN: H, W, G",
                        en="IN: H, W, C   GN: H, W, G",
                        why=dict(
                            ja="全チャネルをまとめると LN になる。IN は、1 枚の 1 チャネルごとに統計をとる。",
                            en="With the channels merged it is LN; IN takes each channel of an image by itself.",
                        ),
                    ),
                    "group-over-batch": dict(
                        ja="IN: H, W　GN: N, H, W, G",
                        en="IN: H, W   GN: N, H, W, G",
                        why=dict(
                            ja="GN は小さいバッチのために作られ、画像をまたいだ統計をとらない。",
                            en="GN was made for small batches; it does not go across images.",
                        ),
                    ),
                    "both": dict(
                        ja="IN: H, W, C　GN: N, H, W, G",
                        en="IN: H, W, C   GN: N, H, W, G",
                        why=dict(
                            ja="IN は 1 枚の 1 チャネルごとに、GN は 1 枚の 1 グループごとに統計をとる。",
                            en="IN takes each channel of an image by itself, GN each group of channels of an image.",
                        ),
                    ),
                },
            ),
            "group_extremes": dict(
                syllabus="3-(7)-ii",
                ja="GN は、グループの数が 1 のとき（ア）、C のとき（イ）と同じ統計をとる。組合せはどれか。",
                en="GN takes the same statistics as (a) if it has 1 group, and as (b) if it has C groups. Which pair is right?",
                right=dict(ja="（ア）LN　（イ）IN", en="(a) LN   (b) IN"),
                wrong={
                    "swapped": dict(
                        ja="（ア）IN　（イ）LN",
                        en="(a) IN   (b) LN",
                        why=dict(
                            ja="逆である。グループが 1 つなら全チャネルがその中に入り、C 個なら 1 チャネルずつになる。",
                            en="The other way round: a single group holds all channels; with C groups each channel is alone.",
                        ),
                    ),
                    "one-is-batch": dict(
                        ja="（ア）BN　（イ）IN",
                        en="(a) BN   (b) IN",
                        why=dict(
                            ja="グループの数を変えても、ほかの画像が統計に入ることはない。",
                            en="Whatever the number of groups, other images never get into the statistics.",
                        ),
                    ),
                    "many-are-batch": dict(
                        ja="（ア）LN　（イ）BN",
                        en="(a) LN   (b) BN",
                        why=dict(
                            ja="C 個のグループでは 1 チャネルずつになるが、それでも 1 枚の画像の中だけで統計をとる。",
                            en="With C groups each channel is alone, but still within one image.",
                        ),
                    ),
                },
                source="Wu, He, Group Normalization, ECCV 2018, §3.1",
            ),
            "batch_dependence": dict(
                syllabus="3-(7)-ii",
                ja="同じバッチのほかの画像を取り替えると、ある画像に対する出力が変わりうるのはどれか。",
                en="Where can the output for one image change when other images of its batch are exchanged?",
                right=dict(ja="学習時の BN", en="In BN, in training"),
                wrong={
                    "batch-at-inference": dict(
                        ja="推論時の BN",
                        en="In BN, at inference",
                        why=dict(
                            ja="推論時の BN は、学習中に記録した移動平均と移動分散を使うので、ほかの画像は関係ない。",
                            en="At inference BN uses moving statistics recorded in training, not the other images.",
                        ),
                    ),
                    "layer": dict(
                        ja="学習時の LN",
                        en="In LN, in training",
                        why=dict(
                            ja="LN の統計は 1 枚の画像の中で決まり、ほかの画像は入らない。",
                            en="LN takes its statistics within one image; no other gets in.",
                        ),
                    ),
                    "group": dict(
                        ja="推論時の GN",
                        en="In GN, at inference",
                        why=dict(
                            ja="GN は、学習時も推論時も 1 枚の画像の中で統計をとる。平均をとる軸に N は入っていない。",
                            en="In training and at inference GN stays within one image; N is not among its axes.",
                        ),
                    ),
                },
            ),
        },
    ),
    "sizes": dict(
        stem=dict(
            ja="畳み込み層の出力の形が（枚数 N, 高さ H, 幅 W, チャネル C）=（8, 16, 16, 32）である。BN（バッチ正規化）、LN（層正規化。1 枚の H・W・C すべてで統計をとる）、IN（インスタンス正規化）、GN（グループ正規化。グループ数 8）を比べる。ε の影響は無視する。",
            en="The output of a convolution has the shape (images N, height H, width W, channels C) = (8, 16, 16, 32). Compare BN (batch), LN (layer, over H, W and C of an image), IN (instance) and GN (group normalisation with 8 groups). The effect of ε is neglected.",
        ),
        questions={
            "bn_set_size": dict(
                syllabus="3-(7)-ii",
                ja="学習時の BN で、平均 1 つは何個の値から求めるか。",
                en="Of how many values is one mean of BN taken in training?",
                right="2048",
                wrong={
                    "images": dict(
                        text="8",
                        why=dict(
                            ja="画素の位置ごとに、枚数だけで平均している。同じフィルタの値は、位置が違ってもまとめる。",
                            en="That is one mean per pixel; what comes from one filter goes together wherever it is.",
                        ),
                    ),
                    "instance": dict(
                        text="256",
                        why=dict(
                            ja="1 枚の 1 チャネルの H×W で、IN の場合である。",
                            en="That is H×W of one channel of one image, as in IN.",
                        ),
                    ),
                    "layer": dict(
                        text="8192",
                        why=dict(
                            ja="1 枚の H×W×C で、LN の場合である。",
                            en="That is H×W×C of one image, as in LN.",
                        ),
                    ),
                },
            ),
            "gn_mean_count": dict(
                syllabus="3-(7)-ii",
                ja="GN が求める平均は、全部でいくつか。",
                en="How many means does GN take in all?",
                right="64",
                wrong={
                    "groups": dict(
                        text="8",
                        why=dict(
                            ja="グループの数である。平均は、1 枚ごとに別々に求める。",
                            en="That is the number of groups; each image has means of its own.",
                        ),
                    ),
                    "channels": dict(
                        text="32",
                        why=dict(
                            ja="チャネルの数で、BN の場合である。",
                            en="That is the number of channels, as in BN.",
                        ),
                    ),
                    "instance": dict(
                        text="256",
                        why=dict(
                            ja="枚数とチャネルの数の積で、IN の場合である。",
                            en="That is images times channels, as in IN.",
                        ),
                    ),
                },
            ),
            "one_channel_rescaled": dict(
                syllabus="3-(7)-ii",
                ja="1 枚目の画像の 1 つのチャネルだけを 3 倍して 10 を足した。1 枚目に対する出力が変わらない正規化はどれか。",
                en="One channel of the first image is multiplied by 3, and 10 is added to it. Which normalisation gives the same for that image as before?",
                right="IN",
                wrong={
                    "batch": dict(
                        text="BN",
                        why=dict(
                            ja="そのチャネルの 1 枚目の値が、ほかの枚の値に対してずれる。",
                            en="The channel's values move against those of the other images.",
                        ),
                    ),
                    "group": dict(
                        text="GN",
                        why=dict(
                            ja="グループの平均と分散が変わり、同じグループのほかのチャネルの出力も変わる。",
                            en="Mean and variance of its group change, and with them the other channels of the group.",
                        ),
                    ),
                    "layer": dict(
                        text="LN",
                        why=dict(
                            ja="1 枚の全チャネルの平均と分散が変わる。",
                            en="Mean and variance of all channels of the image change.",
                        ),
                    ),
                },
            ),
        },
    ),
    "batch-layer": dict(
        stem=dict(
            ja="ユニット数 32 の全結合層のあとに BN の層を置く。BN は、学習時にミニバッチの平均 μ と分散 σ² を用いて γ (x − μ)/√(σ² + ε) + β を出力し、推論時は移動平均と移動分散を用いる。",
            en="A fully connected layer of 32 units is followed by a layer of BN. In training it gives γ (x − μ)/√(σ² + ε) + β with the mean μ and the variance σ² of the mini-batch, at inference it uses a moving mean and variance.",
        ),
        questions={
            "bn_variables": dict(
                syllabus="3-(7)-ii",
                ja="この BN の層がもつ値のうち、勾配で学習するもの（ア）と、勾配によらず更新して保存するもの（イ）の個数の組合せはどれか。",
                en="How many numbers of the layer of BN are (a) learnt by gradients and (b) kept and updated without them?",
                right=dict(ja="（ア）64　（イ）64", en="(a) 64   (b) 64"),
                wrong={
                    "moving-forgotten": dict(
                        ja="（ア）64　（イ）0",
                        en="(a) 64   (b) 0",
                        why=dict(
                            ja="推論に使う移動平均と移動分散が抜けている。",
                            en="The moving mean and variance, used at inference, are left out.",
                        ),
                    ),
                    "all-learnt": dict(
                        ja="（ア）128　（イ）0",
                        en="(a) 128   (b) 0",
                        why=dict(
                            ja="移動平均と移動分散は、勾配でなくミニバッチの統計で更新する。",
                            en="The moving mean and variance follow the statistics of mini-batches, no gradient.",
                        ),
                    ),
                    "counted-twice": dict(
                        ja="（ア）128　（イ）64",
                        en="(a) 128   (b) 64",
                        why=dict(
                            ja="移動平均と移動分散を両方に数えている。学習するのは γ と β だけである。",
                            en="The moving mean and variance are counted on both sides; γ and β are what is learnt.",
                        ),
                    ),
                },
            ),
            "bias_before_bn": dict(
                syllabus="3-(7)-ii",
                ja="学習時、BN の直前の全結合層のバイアスを変えると、BN の出力（ア）と、バイアスに関する損失の勾配（イ）はどうなるか。",
                en="In training, what becomes of (a) the output of BN when the bias of the layer before is changed, and what is (b) the gradient with respect to that bias?",
                right=dict(ja="（ア）変わらない　（イ）0 になる", en="(a) unchanged   (b) zero"),
                wrong={
                    "gradient-left": dict(
                        ja="（ア）変わらない　（イ）0 でない",
                        en="(a) unchanged   (b) not zero",
                        why=dict(
                            ja="出力が変わらないなら損失も変わらず、勾配は 0 である。",
                            en="If the output stays, so does the loss, and the gradient is zero.",
                        ),
                    ),
                    "output-moves": dict(
                        ja="（ア）変わる　（イ）0 でない",
                        en="(a) changed   (b) not zero",
                        why=dict(
                            ja="加えた定数は、平均を引くときに消える。その役目は β が果たす。",
                            en="A constant vanishes when the mean is taken away; β does its work.",
                        ),
                    ),
                    "output-moves-alone": dict(
                        ja="（ア）変わる　（イ）0 になる",
                        en="(a) changed   (b) zero",
                        why=dict(
                            ja="勾配がいつも 0 なのは、出力がバイアスによらないからである。",
                            en="The gradient is zero just because the output does not depend on the bias.",
                        ),
                    ),
                },
            ),
            "batch_of_one": dict(
                syllabus="3-(7)-ii",
                ja="学習時の計算のまま、1 件だけを入力した。BN の出力はどうなるか。",
                en="A single sample goes in while the layer computes as in training. What does BN give?",
                right=dict(ja="入力によらず β", en="β, whatever went in"),
                wrong={
                    "gamma-and-beta": dict(
                        ja="入力によらず γ + β",
                        en="γ + β, whatever went in",
                        why=dict(
                            ja="正規化した値は 1 でなく 0 である。平均がその値自身だからである。",
                            en="What is normalised is 0, not 1, being its own mean.",
                        ),
                    ),
                    "input": dict(
                        ja="入力そのものの値",
                        en="just what went in",
                        why=dict(
                            ja="平均がその値自身なので、引くと入力は消える。",
                            en="The value is its own mean and vanishes when that is taken away.",
                        ),
                    ),
                    "nan": dict(
                        ja="入力によらず非数",
                        en="NaN, whatever went in",
                        why=dict(
                            ja="分散は 0 だが、分母には ε がある。",
                            en="The variance is 0, but there is ε in the denominator.",
                        ),
                    ),
                },
            ),
            "weight_scale": dict(
                syllabus="3-(7)-ii",
                ja="全結合層の重み W を 2 倍にすると、学習時の BN の出力は（ア）、W に関する損失の勾配は（イ）。ε は無視する。正しい組合せはどれか。",
                en="The weight W of the fully connected layer is doubled. What becomes, in training, of (a) BN's output and (b) the gradient of the loss with respect to W? ε is neglected.",
                right=dict(
                    ja="（ア）変わらない　（イ）半分になる", en="(a) unchanged   (b) halved"
                ),
                wrong={
                    "gradient-kept": dict(
                        ja="（ア）変わらない　（イ）変わらない",
                        en="(a) unchanged   (b) unchanged",
                        why=dict(
                            ja="同じだけ出力を動かすのに、W は 2 倍動かなければならない。",
                            en="For the same change of the output W now has to move twice as far.",
                        ),
                    ),
                    "output-doubled": dict(
                        ja="（ア）2 倍になる　（イ）変わらない",
                        en="(a) doubled   (b) unchanged",
                        why=dict(
                            ja="標準偏差も 2 倍になり、割ると打ち消される。",
                            en="The standard deviation doubles as well, and the division cancels it.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）2 倍になる　（イ）半分になる",
                        en="(a) doubled   (b) halved",
                        why=dict(
                            ja="出力は、W の大きさによらない。",
                            en="The output does not depend on the size of W.",
                        ),
                    ),
                },
            ),
        },
    ),
    "small-batches": dict(
        stem=dict(
            ja="画像分類の実験で、GPU 1 台あたりのバッチサイズを 32, 16, 8, 4, 2 と変えて、検証誤り率（%）を測った。BN では順に 23.6, 23.7, 24.8, 27.3, 34.7、GN では順に 24.1, 24.2, 24.0, 24.2, 24.1 であった。",
            en="In an experiment on classifying images the batch of each GPU had 32, 16, 8, 4 and 2 images. The validation errors in per cent were, in this order, 23.6, 23.7, 24.8, 27.3 and 34.7 with BN, and 24.1, 24.2, 24.0, 24.2 and 24.1 with GN.",
        ),
        questions={
            "small_batch": dict(
                syllabus="3-(7)-ii",
                ja="BN の誤り率がこのように変わる主な理由はどれか。",
                en="What is the main reason why the error changes so with BN?",
                right=dict(
                    ja="枚数が減るほど、平均と分散の推定が不正確になる",
                    en="With fewer images the estimates of mean and variance get worse",
                ),
                wrong={
                    "fewer-coefficients": dict(
                        ja="枚数が減るほど、γ と β の数も減り、表現力が落ちる",
                        en="With fewer images there are fewer γ and β, too, and less capacity",
                        why=dict(
                            ja="γ と β の数はチャネルの数で決まり、枚数によらない。",
                            en="There is one γ and one β per channel, however many images.",
                        ),
                    ),
                    "no-gradient": dict(
                        ja="枚数が減るほど、勾配が 0 に近づき、学習が止まる",
                        en="With fewer images the gradient gets near 0 and training ends",
                        why=dict(
                            ja="畳み込みでは 1 枚でも H×W 個の値があり、勾配は 0 に近づかない。",
                            en="A single image still has H×W values per channel; the gradient does not vanish.",
                        ),
                    ),
                    "fewer-updates": dict(
                        ja="枚数が減るほど、更新の回数も減り、学習が足りない",
                        en="With fewer images there are fewer updates, too little training",
                        why=dict(
                            ja="1 エポックの更新の回数は、枚数が減ると逆に増える。",
                            en="Smaller batches mean more updates in an epoch, not fewer.",
                        ),
                    ),
                },
                source="Wu, He, Group Normalization, ECCV 2018, §1 and §4.1",
            ),
            "gn_flat": dict(
                syllabus="3-(7)-ii",
                ja="GN の誤り率がほとんど変わらないのは、統計をどうとるからか。",
                en="The error hardly changes with GN because of how it takes its statistics. How?",
                right=dict(
                    ja="1 枚の画像の中だけで、入力のたびに求める",
                    en="Within one image, anew for every input",
                ),
                wrong={
                    "one-image-moving": dict(
                        ja="1 枚の画像の中だけで、移動平均を求める",
                        en="Within one image, as a moving average",
                        why=dict(
                            ja="GN は移動平均をもたない。学習でも推論でも、いまの入力から求める。",
                            en="GN keeps no moving average; in training and at inference it takes the input at hand.",
                        ),
                    ),
                    "all-gpus": dict(
                        ja="全 GPU の画像を集めて、入力のたびに求める",
                        en="Over all GPUs' images, anew for every input",
                        why=dict(
                            ja="それは、GPU の間で同期する BN である。",
                            en="That is BN synchronised among GPUs.",
                        ),
                    ),
                    "all-gpus-moving": dict(
                        ja="全 GPU の画像を集めて、移動平均を求める",
                        en="Over all GPUs' images, as a moving average",
                        why=dict(
                            ja="移動平均は、BN が推論時に使うものである。",
                            en="A moving average is what BN uses at inference.",
                        ),
                    ),
                },
            ),
            "crossover": dict(
                syllabus="3-(7)-ii",
                ja="GN の誤り率が BN を下回るのは、測ったうちで、バッチサイズがいくつ以下のときか。",
                en="Up to which of the measured batch sizes is the error lower with GN than with BN?",
                right="8",
                wrong={
                    "largest-gap": dict(
                        text="2",
                        why=dict(
                            ja="差が最も大きいところである。4 でも 8 でも、GN のほうが低い。",
                            en="That is where they are farthest apart; at 4 and 8, too, GN is lower.",
                        ),
                    ),
                    "four": dict(
                        text="4",
                        why=dict(
                            ja="8 でも、BN の 24.8 に対して GN は 24.0 である。",
                            en="At 8, too, GN has 24.0 where BN has 24.8.",
                        ),
                    ),
                    "sixteen": dict(
                        text="16",
                        why=dict(
                            ja="16 では、GN の 24.2 に対して BN は 23.7 である。",
                            en="At 16 BN has 23.7 where GN has 24.2.",
                        ),
                    ),
                },
            ),
        },
    ),
    "layer-norm": dict(
        stem=dict(
            ja="LN（層正規化）を、1 件（文なら 1 語）の特徴の平均と分散で正規化するものとする。BN（バッチ正規化）は、特徴ごとにミニバッチで統計をとる。ε の影響は無視する。",
            en="Let LN (layer normalisation) use the mean and variance over the features of one sample (of one word in a sentence), while BN (batch normalisation) takes statistics of each feature over the mini-batch. The effect of ε is neglected.",
        ),
        questions={
            "train_infer": dict(
                syllabus="3-(7)-ii",
                ja="学習時と推論時で、統計のとり方が異なるかどうかの組合せはどれか。",
                en="Do (a) BN and (b) LN take other statistics at inference than in training?",
                right=dict(ja="BN: 異なる　LN: 同じ", en="(a) yes   (b) no"),
                wrong={
                    "both": dict(
                        ja="BN: 異なる　LN: 異なる",
                        en="(a) yes   (b) yes",
                        why=dict(
                            ja="LN は移動平均をもたず、いつも 1 件の統計を使う。",
                            en="LN keeps no moving average and takes those of the sample each time.",
                        ),
                    ),
                    "neither": dict(
                        ja="BN: 同じ　LN: 同じ",
                        en="(a) no   (b) no",
                        why=dict(
                            ja="BN は、推論時には学習中に記録した移動平均と移動分散を使う。",
                            en="At inference BN takes the moving mean and variance recorded in training.",
                        ),
                    ),
                    "swapped": dict(
                        ja="BN: 同じ　LN: 異なる",
                        en="(a) no   (b) yes",
                        why=dict(
                            ja="逆である。推論時に移動平均を使うのは BN のほうである。",
                            en="The other way round: it is BN that has a moving average for inference.",
                        ),
                    ),
                },
            ),
            "ln_invariance": dict(
                syllabus="3-(7)-ii",
                ja="バイアスのない全結合層の出力 W x に LN を適用する。次の変更のうち、LN の出力が変わらないものはどれか。",
                en="LN is applied to W x, the output of a fully connected layer without bias. Which of these changes leaves what LN gives as it was?",
                right=dict(
                    ja="1 件の入力の全成分を 2 倍にする",
                    en="All components of one input are doubled",
                ),
                wrong={
                    "one-unit-doubled": dict(
                        ja="1 つのユニットの重みを 2 倍にする",
                        en="The weights of one unit are doubled",
                        why=dict(
                            ja="そのユニットが、ほかのユニットに対して大きくなる。これで変わらないのは BN である。",
                            en="That unit grows against the others; it is BN that would not notice.",
                        ),
                    ),
                    "inputs-shifted": dict(
                        ja="どの入力にも同じベクトルを足す",
                        en="The same vector is added to all inputs",
                        why=dict(
                            ja="ユニットごとに違う値が足される。これで変わらないのは BN である。",
                            en="To each unit another value is added; it is BN that would not notice.",
                        ),
                    ),
                    "one-unit-shifted": dict(
                        ja="1 つのユニットの出力に 1 を足す",
                        en="One is added to what one unit gives",
                        why=dict(
                            ja="ユニットの間の平均と分散が変わる。これで変わらないのは BN である。",
                            en="Mean and variance among the units change; it is BN that would not notice.",
                        ),
                    ),
                },
            ),
            "ln_for_sequences": dict(
                syllabus="3-(7)-ii",
                ja="長さの異なる文を扱う Transformer で、BN でなく LN が使われるのはなぜか。",
                en="Why do Transformers, whose sentences differ in length, use LN and not BN?",
                right=dict(
                    ja="統計が、文の長さにもバッチの件数にもよらない",
                    en="Its statistics depend on no other word and no other sample",
                ),
                wrong={
                    "order": dict(
                        ja="統計に語順が残るので、位置エンコーディングが要らない",
                        en="Its statistics keep the order, and no positions are needed",
                        why=dict(
                            ja="正規化は位置を区別しない。語順は位置エンコーディングで伝える。",
                            en="Normalising knows no positions; their encoding is what tells the order.",
                        ),
                    ),
                    "shared": dict(
                        ja="統計を文の間で共有し、短い文でも安定する",
                        en="Its statistics are shared, and short sentences are stable",
                        why=dict(
                            ja="文の間で統計を共有するのは BN のほうである。",
                            en="It is BN that shares its statistics among sentences.",
                        ),
                    ),
                    "no-parameters": dict(
                        ja="学習する値をもたず、過学習が起きにくくなる",
                        en="It has nothing to learn, and overfits less than BN does",
                        why=dict(
                            ja="LN も、特徴ごとの γ と β を学習する。",
                            en="LN, too, learns a γ and a β for each feature.",
                        ),
                    ),
                },
            ),
            "false_about_parameters": dict(
                syllabus="3-(7)-ii",
                ja="BN のパラメータと統計に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about BN's parameters and statistics is **wrong**?",
                right=dict(
                    ja="移動平均は、損失の勾配に従って勾配降下法で更新される",
                    en="Its moving averages are updated by gradient descent, too",
                ),
                wrong={
                    "gamma": dict(
                        ja="拡大の γ と移動の β は、勾配に従って更新される",
                        en="Its scale γ and its shift β are updated by gradient descent",
                        why=dict(
                            ja="正しい。特徴ごとに 1 つずつ学習する。",
                            en="This is right: there is one of each for a feature, and both are learned.",
                        ),
                    ),
                    "bias": dict(
                        ja="直前の層のバイアスは、あってもなくても出力が変わらない",
                        en="A bias in the layer before it makes no difference to its output",
                        why=dict(
                            ja="正しい。ミニバッチの平均を引くと消える。",
                            en="This is right: it goes with the batch's mean.",
                        ),
                    ),
                    "identity": dict(
                        ja="γ と β の値しだいで、正規化の前の値に戻すこともできる",
                        en="With the right γ and β the values before can be had again",
                        why=dict(
                            ja="正しい。γ を標準偏差、β を平均にすればよい。",
                            en="This is right: γ as the standard deviation and β as the mean do so.",
                        ),
                    ),
                },
                source="Ioffe and Szegedy, Batch Normalization, 2015, sections 3 and 3.1",
            ),
        },
    ),
}


def _axes(layer):
    """The axes along which the output of a layer moves when one number of its input is changed."""
    import keras
    import numpy as np

    x = np.random.default_rng(0).normal(size=(2, 3, 4, 6))
    other = x.copy()
    other[-1, -1, -1, -1] += 1
    before, after = (
        keras.ops.convert_to_numpy(layer(values, training=True)) for values in (x, other)
    )
    met = [len(set(places)) for places in np.nonzero(~np.isclose(before, after))]
    names = ["N", "H", "W", "C" if met[3] == x.shape[3] else "G"]
    return "".join(name for name, count in zip(names, met, strict=True) if count > 1)


def batch_and_layer_axes():
    """Change one number of the input: along which axes does the output of Keras's layers move?"""
    from keras import layers

    found = _axes(layers.BatchNormalization()), _axes(layers.LayerNormalization(axis=(1, 2, 3)))
    return {
        "right": found == ("NHW", "HWC"),
        "batch-like-layer": found == ("HWC", "HWC"),
        "layer-like-batch": found == ("NHW", "NHW"),
        "swapped": found == ("HWC", "NHW"),
    }


def instance_and_group_axes():
    """Change one number of the input: along which axes does the output of Keras's layers move?"""
    from keras import layers

    # −1 means as many groups as channels, which is IN.
    found = _axes(layers.GroupNormalization(-1)), _axes(layers.GroupNormalization(2))
    return {
        "right": found == ("HW", "HWG"),
        "instance-like-layer": found == ("HWC", "HWG"),
        "group-over-batch": found == ("HW", "NHWG"),
        "both": found == ("HWC", "NHWG"),
    }


def group_extremes():
    """Keras's GroupNormalization with 1 and with C groups beside the three others, each with γ = 1 and β = 0."""
    import keras
    import numpy as np

    x = np.random.default_rng(0).normal(size=(2, 3, 4, 6))

    def output(layer):
        return keras.ops.convert_to_numpy(layer(x, training=True))

    def over(*axes):
        mean, variance = x.mean(axis=axes, keepdims=True), x.var(axis=axes, keepdims=True)
        return (x - mean) / np.sqrt(variance + 1e-3)

    named = {
        "BN": output(keras.layers.BatchNormalization()),
        "LN": output(keras.layers.LayerNormalization(axis=(1, 2, 3))),
        "IN": over(1, 2),
    }
    one, many = (output(keras.layers.GroupNormalization(groups)) for groups in (1, 6))

    def holds(a, b):
        return np.allclose(one, named[a]) and np.allclose(many, named[b])

    return {
        "right": holds("LN", "IN"),
        "swapped": holds("IN", "LN"),
        "one-is-batch": holds("BN", "IN"),
        "many-are-batch": holds("LN", "BN"),
    }


def batch_dependence():
    """Exchange the second of two images: does the output for the first move?"""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    x = rng.normal(size=(2, 3, 4, 6))
    other = np.stack([x[0], rng.normal(size=(3, 4, 6))])

    def moves(layer, training=True):
        before, after = (
            keras.ops.convert_to_numpy(layer(values, training=training))[0] for values in (x, other)
        )
        return not np.allclose(before, after)

    return {
        "right": moves(keras.layers.BatchNormalization()),
        "batch-at-inference": moves(keras.layers.BatchNormalization(), training=False),
        "layer": moves(keras.layers.LayerNormalization(axis=(1, 2, 3))),
        "group": moves(keras.layers.GroupNormalization(2), training=False),
    }


def _images():
    import numpy as np

    return np.random.default_rng(0).normal(size=(8, 16, 16, 32))


def bn_set_size():
    """How many values of the input the output at one place depends on by way of a mean, in Keras's layer."""
    import keras
    import numpy as np

    x = _images()
    other = x.copy()
    other[0, 0, 0, 0] += 100
    layer = keras.layers.BatchNormalization()
    before, after = (
        keras.ops.convert_to_numpy(layer(values, training=True)) for values in (x, other)
    )
    count = int(np.sum(~np.isclose(before, after)))
    return {
        "right": count == 2048,
        "images": count == 8,
        "instance": count == 256,
        "layer": count == 8192,
    }


def gn_mean_count():
    """Means by images and groups, with which the images are normalised as by Keras's layer."""
    import keras
    import numpy as np

    x = _images()
    grouped = x.reshape(8, 16, 16, 8, 4)
    means = grouped.mean(axis=(1, 2, 4), keepdims=True)
    deviations = np.sqrt(grouped.var(axis=(1, 2, 4), keepdims=True) + 1e-3)
    seen = keras.ops.convert_to_numpy(keras.layers.GroupNormalization(8)(x))
    count = (
        means.size
        if np.allclose(seen, ((grouped - means) / deviations).reshape(x.shape), atol=1e-5)
        else 0
    )
    return {
        "right": count == 64,
        "groups": count == 8,
        "channels": count == 32,
        "instance": count == 256,
    }


def one_channel_rescaled():
    """The first image before and after, in Keras's layers."""
    import keras
    import numpy as np

    x = _images()
    other = x.copy()
    other[0, :, :, 5] = 3 * x[0, :, :, 5] + 10

    def unchanged(layer):
        before, after = (
            keras.ops.convert_to_numpy(layer(values, training=True))[0] for values in (x, other)
        )
        return np.allclose(before, after, atol=1e-3)

    layers = keras.layers
    return {
        "right": unchanged(layers.GroupNormalization(-1, epsilon=1e-9)),
        "batch": unchanged(layers.BatchNormalization(epsilon=1e-9)),
        "group": unchanged(layers.GroupNormalization(8, epsilon=1e-9)),
        "layer": unchanged(layers.LayerNormalization(axis=(1, 2, 3), epsilon=1e-9)),
    }


def bn_variables():
    """Counted by Keras."""
    import math

    from keras import layers

    layer = layers.BatchNormalization()
    layer.build((None, 32))
    learnt = sum(math.prod(weight.shape) for weight in layer.trainable_weights)
    kept = sum(math.prod(weight.shape) for weight in layer.non_trainable_weights)
    return {
        "right": (learnt, kept) == (64, 64),
        "moving-forgotten": (learnt, kept) == (64, 0),
        "all-learnt": (learnt, kept) == (128, 0),
        "counted-twice": (learnt, kept) == (128, 64),
    }


def _after_dense(kernel, bias):
    """The output of Keras's layer after a fully connected one, and the gradients of a loss."""
    import keras
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(1)
    x, wanted = rng.normal(size=(6, 4)), rng.normal(size=(6, 3))
    layer = keras.layers.BatchNormalization(epsilon=1e-12, dtype="float64")
    weights = [tf.constant(kernel), tf.constant(bias)]
    with tf.GradientTape() as tape:
        tape.watch(weights)
        output = layer(tf.matmul(x, weights[0]) + weights[1], training=True)
        loss = tf.reduce_sum((output - wanted) ** 2)
    return output.numpy(), *(gradient.numpy() for gradient in tape.gradient(loss, weights))


def bias_before_bn():
    """The output with two biases, and the gradient with respect to the bias."""
    import numpy as np

    kernel = np.random.default_rng(0).normal(size=(4, 3))
    before, _, gradient = _after_dense(kernel, np.zeros(3))
    after, _, _ = _after_dense(kernel, np.array([1.0, -2.0, 5.0]))
    kept, zero = np.allclose(before, after), np.allclose(gradient, 0, atol=1e-8)
    return {
        "right": kept and zero,
        "gradient-left": kept and not zero,
        "output-moves": not kept and not zero,
        "output-moves-alone": not kept and zero,
    }


def batch_of_one():
    """A single sample in Keras's layer, in training."""
    import keras
    import numpy as np

    x, gamma, beta = np.array([[1.0, 7.0]]), np.array([2.0, 3.0]), np.array([0.5, -4.0])
    layer = keras.layers.BatchNormalization()
    layer.build(x.shape)
    layer.gamma.assign(gamma)
    layer.beta.assign(beta)
    seen = keras.ops.convert_to_numpy(layer(x, training=True))
    return {
        "right": np.allclose(seen, beta),
        "gamma-and-beta": np.allclose(seen, gamma + beta),
        "input": np.allclose(seen, x),
        "nan": bool(np.isnan(seen).all()),
    }


def weight_scale():
    """The output and the gradient with a weight and with twice the weight."""
    import numpy as np

    kernel = np.random.default_rng(0).normal(size=(4, 3))
    before, gradient, _ = _after_dense(kernel, np.zeros(3))
    after, other, _ = _after_dense(2 * kernel, np.zeros(3))

    def claims(output, factor):
        return np.allclose(after, output * before) and np.allclose(other, factor * gradient)

    return {
        "right": claims(1, 0.5),
        "gradient-kept": claims(1, 1),
        "output-doubled": claims(2, 1),
        "both": claims(2, 0.5),
    }


def gn_flat():
    """Does the output for an image depend on the images beside it, and on what was seen in calls before?"""
    import keras
    import numpy as np

    x = _images()
    layer = keras.layers.GroupNormalization(8)

    def output(images):
        return keras.ops.convert_to_numpy(layer(images, training=True))[0]

    before = output(x)
    alone = np.allclose(before, output(x[:1]), atol=1e-5)
    layer(5 * x + 3, training=True)
    anew = np.allclose(before, output(x), atol=1e-5) and not layer.non_trainable_weights
    return {
        "right": alone and anew,
        "one-image-moving": alone and not anew,
        "all-gpus": not alone and anew,
        "all-gpus-moving": not alone and not anew,
    }


def crossover():
    """The largest size at which GN's error is the lower one, as at all smaller ones."""
    sizes = [32, 16, 8, 4, 2]
    batch, group = [23.6, 23.7, 24.8, 27.3, 34.7], [24.1, 24.2, 24.0, 24.2, 24.1]
    lower = [size for size, b, g in zip(sizes, batch, group, strict=True) if g < b]
    found = max(lower) if lower == sizes[-len(lower) :] else None
    return {
        "right": found == 8,
        "largest-gap": found == 2,
        "four": found == 4,
        "sixteen": found == 16,
    }


def train_infer():
    """Do Keras's layers give the same in training and at inference, after some calls in training?"""
    import keras
    import numpy as np

    x = np.random.default_rng(0).normal(2, 3, size=(6, 4))

    def differs(layer):
        for _ in range(3):
            layer(x, training=True)
        seen = [keras.ops.convert_to_numpy(layer(x, training=flag)) for flag in (True, False)]
        return not np.allclose(*seen)

    found = differs(keras.layers.BatchNormalization()), differs(keras.layers.LayerNormalization())
    return {
        "right": found == (True, False),
        "both": found == (True, True),
        "neither": found == (False, False),
        "swapped": found == (False, True),
    }


def ln_invariance():
    """Each of the changes, before and after LN."""
    import numpy as np

    rng = np.random.default_rng(0)
    x, kernel = rng.normal(size=(5, 4)), rng.normal(size=(4, 6))

    def layer_norm(z):
        return (z - z.mean(axis=1, keepdims=True)) / z.std(axis=1, keepdims=True)

    def kept(z):
        return np.allclose(layer_norm(z), layer_norm(x @ kernel))

    one_input, one_unit = np.ones((5, 1)), np.ones(6)
    one_input[2], one_unit[3] = 2, 2
    return {
        "right": kept((one_input * x) @ kernel),
        "one-unit-doubled": kept(x @ (kernel * one_unit)),
        "inputs-shifted": kept((x + rng.normal(size=4)) @ kernel),
        "one-unit-shifted": kept(x @ kernel + (one_unit - 1)),
    }


def ln_for_sequences():
    """The same words in a longer sentence and another batch; in another order; beside others; what is learnt."""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    words, others = rng.normal(size=(1, 5, 4)), rng.normal(size=(3, 9, 4))
    others[0, :5] = words[0]
    layer = keras.layers.LayerNormalization()
    alone, beside, turned = (
        keras.ops.convert_to_numpy(layer(x)) for x in (words, others, words[:, ::-1])
    )
    same = np.allclose(alone[0], beside[0, :5], atol=1e-6)
    return {
        "right": same,
        "order": not np.allclose(turned[:, ::-1], alone, atol=1e-6),
        "shared": not same,
        "no-parameters": not layer.trainable_weights,
    }
