"""転移・半教師あり・自己教師あり・能動・メタ学習の知識問題"""

SETS = {
    "features": dict(
        stem=dict(
            ja="ImageNet で学習した CNN を、花の写真 5 種の分類に使う。手元のラベル付き画像は各種 40 枚である。最後の畳み込みの後に大域平均プーリングを置くと、2048 次元の特徴が得られる。方式 P は特徴抽出部の重みを固定し、新しい全結合層（バイアスあり）だけを学習する。方式 Q は特徴抽出部も含めて全体を更新する。",
            en="A CNN trained on ImageNet is to tell 5 kinds of flowers apart; there are 40 labelled images of each. Global average pooling after the last convolution gives 2048 features. Method P keeps the weights of the features fixed and learns a new dense layer with biases alone; method Q updates everything, features included.",
        ),
        questions={
            "trainable_head": dict(
                syllabus="4-(8)-i",
                ja="方式 P で学習するパラメータは何個か。",
                en="How many parameters does method P learn?",
                right="10245",
                wrong={
                    "added": dict(
                        text="2053",
                        why=dict(
                            ja="入力の数と出力の数を足している。重みは、その積だけある。",
                            en="Inputs and outputs are added; there is a weight for each pair of them.",
                        ),
                    ),
                    "no-bias": dict(
                        text="10240",
                        why=dict(
                            ja="新しい全結合層のバイアスを数えていない。",
                            en="The biases of the new layer are not counted.",
                        ),
                    ),
                    "old-classes": dict(
                        text="2049000",
                        why=dict(
                            ja="1000 クラスの元の出力層の数である。",
                            en="That is the old output layer with its 1000 classes.",
                        ),
                    ),
                },
            ),
            "small_lr": dict(
                syllabus="4-(8)-i",
                ja="方式 Q で、初めから学習する場合より小さい学習率を使うことが多い理由はどれか。",
                en="Why does method Q often use a smaller learning rate than training from scratch?",
                right=dict(
                    ja="学習済みの特徴を、少ないデータで壊さないため",
                    en="So that few data do not spoil the features learned",
                ),
                wrong={
                    "exploding": dict(
                        ja="学習済みの重みが大きく、勾配が爆発しやすいため",
                        en="Since trained weights are large and gradients explode",
                        why=dict(
                            ja="学習済みだからといって、勾配が爆発しやすいわけではない。",
                            en="That weights are trained does not make gradients explode.",
                        ),
                    ),
                    "head-near-start": dict(
                        ja="新しい出力層の重みを、初期値の近くに保つため",
                        en="So that the new output layer stays near its start",
                        why=dict(
                            ja="新しい層は乱数から始まるので、むしろ大きく動かす必要がある。",
                            en="The new layer starts from random weights and has far to go.",
                        ),
                    ),
                    "near-zero": dict(
                        ja="重み減衰のように、どの重みも 0 の近くに保つため",
                        en="So that all of the weights stay near 0, as with decay",
                        why=dict(
                            ja="小さい学習率で近くに保たれるのは、0 ではなく学習済みの値である。",
                            en="With small steps weights stay near what was learned, not near 0.",
                        ),
                    ),
                },
                source="F. Chollet, Deep Learning with Python, 2nd ed., Manning, 2021, §8.3.2 (fine-tuning a pretrained model)",
            ),
            "which_layers": dict(
                syllabus="4-(8)-i",
                ja="計算資源の都合で、特徴抽出部の一部の層だけを更新する。どの層を選ぶか、その理由とともに選べ。",
                en="Only some layers of the features can be updated, for want of computing time. Which are chosen, and why?",
                right=dict(
                    ja="出力に近い層。元の課題に特化した特徴をもつから",
                    en="Those near the output, which hold features special to the old task",
                ),
                wrong={
                    "input-special": dict(
                        ja="入力に近い層。元の課題に特化した特徴をもつから",
                        en="Those near the input, which hold features special to the old task",
                        why=dict(
                            ja="入力に近い層は、縁や色などの、課題によらない特徴をもつ。",
                            en="Near the input there are edges and colours, which hardly depend on a task.",
                        ),
                    ),
                    "output-general": dict(
                        ja="出力に近い層。どの課題にも通じる特徴をもつから",
                        en="Those near the output, which hold features that suit any task",
                        why=dict(
                            ja="出力に近いほど、特徴は元の課題に特化する。",
                            en="The nearer to the output, the more special features are to the old task.",
                        ),
                    ),
                    "input-general": dict(
                        ja="入力に近い層。どの課題にも通じる特徴をもつから",
                        en="Those near the input, which hold features that suit any task",
                        why=dict(
                            ja="どの課題にも通じるなら、そのまま使えて、更新する必要が小さい。",
                            en="What suits any task can be used as it is and hardly needs an update.",
                        ),
                    ),
                },
                source="J. Yosinski et al., How transferable are features in deep neural networks?, NeurIPS 2014, §1, §4",
            ),
            "forgetting": dict(
                syllabus="4-(8)-i",
                ja="方式 Q で学習した後、元の 1000 クラスの出力層を付け直して ImageNet で評価すると、正解率が大きく下がっていた。この現象の名はどれか。",
                en="After method Q the old output layer with its 1000 classes is put back, and the accuracy on ImageNet is much lower than before. What is this called?",
                right=dict(ja="破滅的忘却", en="Catastrophic forgetting"),
                wrong={
                    "mode-collapse": dict(
                        ja="モード崩壊",
                        en="Mode collapse",
                        why=dict(
                            ja="GAN の生成器が、一部の種類のサンプルしか作らなくなる現象である。",
                            en="That is when the generator of a GAN makes only some kinds of samples.",
                        ),
                    ),
                    "negative-transfer": dict(
                        ja="負の転移",
                        en="Negative transfer",
                        why=dict(
                            ja="元の知識のために、新しい課題の性能がかえって下がる現象である。",
                            en="That is when old knowledge makes the new task go worse.",
                        ),
                    ),
                    "covariate-shift": dict(
                        ja="共変量シフト",
                        en="A shift of covariates",
                        why=dict(
                            ja="学習時と使用時とで、入力の分布が変わることである。",
                            en="That is when inputs are distributed otherwise than in training.",
                        ),
                    ),
                },
                source="I. J. Goodfellow et al., An Empirical Investigation of Catastrophic Forgetting in Gradient-Based Neural Networks, arXiv:1312.6211, 2013, §1; S. J. Pan, Q. Yang, A Survey on Transfer Learning, IEEE TKDE 22(10), 2010 (negative transfer)",
            ),
        },
    ),
    "domains": dict(
        stem=dict(
            ja="合成画像（ソース、ラベルあり）で学習し、実写（ターゲット、ラベルなし）で使いたい。入力を 2 値の特徴 x、ラベルを 2 値の y で表すと、両ドメインの分布は表のとおりであった。",
            en="What is learned on synthetic images, the source with labels, is to be used on photographs, the target without labels. With a binary feature x for an input and a binary label y, both domains are distributed as the table says.",
            shared="""
            P(x=0)   P(x=1)   P(y=1|x=0)   P(y=1|x=1)
    source    0.5      0.5       0.2          0.8
    target    0.1      0.9       0.2          0.8
""",
        ),
        questions={
            "shift_kind": dict(
                syllabus="4-(8)-i",
                ja="この 2 つのドメインの違いを何と呼ぶか。",
                en="What is this difference between the domains called?",
                right=dict(ja="共変量シフト", en="Covariate shift"),
                wrong={
                    "concept": dict(
                        ja="コンセプトシフト",
                        en="Concept shift",
                        why=dict(
                            ja="P(y|x) が変わることをいうが、表では等しい。",
                            en="There P(y|x) changes, which in the table is the same.",
                        ),
                    ),
                    "label": dict(
                        ja="ラベルシフト",
                        en="Label shift",
                        why=dict(
                            ja="P(x|y) が等しく、P(y) だけが変わることをいう。表から求めた P(x|y) は異なる。",
                            en="There P(x|y) stays and P(y) changes; from the table P(x|y) differs.",
                        ),
                    ),
                    "unknown-class": dict(
                        ja="未知クラスの混入",
                        en="Unknown classes",
                        why=dict(
                            ja="y のとりうる値は、どちらでも 0 と 1 である。",
                            en="In both domains y is 0 or 1.",
                        ),
                    ),
                },
            ),
            "importance_weight": dict(
                syllabus="4-(8)-i",
                ja="ソースのサンプルを P_T(x)/P_S(x) で重みづけて、ターゲットでの損失の期待値を推定する。x=1 のサンプルの重みはいくらか。",
                en="Samples of the source get the weights P_T(x)/P_S(x), to estimate the expected loss on the target. What is the weight of a sample with x=1?",
                right="1.8",
                wrong={
                    "product": dict(
                        text="0.45",
                        why=dict(
                            ja="2 つの確率を掛けている。",
                            en="That is the product of both probabilities.",
                        ),
                    ),
                    "inverse": dict(
                        text="0.56",
                        why=dict(
                            ja="比の分子と分母が逆である。",
                            en="The ratio is upside down.",
                        ),
                    ),
                    "target-alone": dict(
                        text="0.9",
                        why=dict(
                            ja="ターゲットの確率そのもので、ソースの確率で割っていない。",
                            en="That is the target's probability, not divided by the source's.",
                        ),
                    ),
                },
            ),
            "grl": dict(
                syllabus="4-(8)-i",
                ja="特徴抽出器とドメイン識別器の間に勾配反転層（係数 λ）を置く DANN で、この層の順伝播は（ア）、逆伝播は（イ）。組合せはどれか。",
                en="DANN has a gradient reversal layer, with factor λ, between the features and a classifier of domains. Forward it (a), backward it (b). Which pair is right?",
                right=dict(
                    ja="（ア）入力をそのまま出す　（イ）勾配を −λ 倍する",
                    en="(a) gives its input   (b) multiplies the gradient by −λ",
                ),
                wrong={
                    "stopped": dict(
                        ja="（ア）入力をそのまま出す　（イ）勾配を 0 にする",
                        en="(a) gives its input   (b) makes the gradient 0",
                        why=dict(
                            ja="0 では特徴抽出器にドメインの情報が届かず、識別器を欺く学習ができない。",
                            en="With 0 nothing of domains reaches the features, which then cannot learn to deceive.",
                        ),
                    ),
                    "scaled": dict(
                        ja="（ア）入力を −λ 倍する　（イ）勾配を −λ 倍する",
                        en="(a) multiplies its input by −λ   (b) multiplies the gradient by −λ",
                        why=dict(
                            ja="順伝播では値を変えない。",
                            en="Forward nothing changes.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）入力を −λ 倍する　（イ）勾配を 0 にする",
                        en="(a) multiplies its input by −λ   (b) makes the gradient 0",
                        why=dict(
                            ja="順伝播では値を変えず、逆伝播では向きを変えた勾配を伝える。",
                            en="Forward nothing changes, and backward a gradient of the opposite direction is passed on.",
                        ),
                    ),
                },
            ),
            "domain_acc": dict(
                syllabus="4-(8)-i",
                ja="DANN の学習が進み、ソースとターゲットを同数混ぜたデータで、ドメイン識別器の正解率が 0.5 付近にとどまった。正しい解釈はどれか。",
                en="In the course of DANN's training the classifier of domains stays at an accuracy of about 0.5 on as many source as target samples. What does this mean?",
                right=dict(
                    ja="特徴から、どちらのドメインかを見分けにくい",
                    en="From the features domains can hardly be told apart",
                ),
                wrong={
                    "class-chance": dict(
                        ja="特徴から、どちらのクラスかを見分けにくい",
                        en="From the features classes can hardly be told apart",
                        why=dict(
                            ja="ドメインの識別とクラスの分類は別であり、クラスの正解率は、これからは分からない。",
                            en="Telling domains and telling classes apart are two things; this says nothing about classes.",
                        ),
                    ),
                    "emphasised": dict(
                        ja="特徴に、ドメインの違いが強く現れている",
                        en="In the features domains differ more than before",
                        why=dict(
                            ja="違いが強く現れていれば、識別器の正解率は 1 に近づく。",
                            en="If they differed more, the accuracy would go towards 1.",
                        ),
                    ),
                    "unsupervised": dict(
                        ja="特徴は、ソースのラベルを使わず学ばれている",
                        en="The features are learned without the source's labels",
                        why=dict(
                            ja="クラスの分類の損失には、ソースのラベルを使い続けている。",
                            en="The loss of the classes still uses the labels of the source.",
                        ),
                    ),
                },
            ),
        },
    ),
    "unlabelled": dict(
        stem=dict(
            ja="ラベル付き画像が 100 枚、ラベルなし画像が 10 万枚ある。SimCLR では、N 枚の画像のそれぞれから 2 通りのデータ拡張で計 2N 個の画像を作り、同じ画像から作った 2 個を正例の組とする。コサイン類似度を温度 τ で割った値の softmax 交差エントロピーを最小化し、自分自身との類似度は分母に含めない。",
            en="There are 100 images with labels and 100,000 without. SimCLR makes 2N images of N by two augmentations of each; the two made of one image are a positive pair. It minimises a softmax cross-entropy of cosine similarities divided by a temperature τ, in whose denominator the similarity of an image with itself is left out.",
        ),
        questions={
            "simclr_negatives": dict(
                syllabus="4-(8)-ii",
                ja="N=4 のとき、1 個の画像（アンカー）に対する負例はいくつか。",
                en="Let N=4. How many negatives does an image, the anchor, have?",
                right="6",
                wrong={
                    "originals": dict(
                        text="3",
                        why=dict(
                            ja="ほかの画像は 3 枚だが、そのそれぞれから 2 個ずつ作られる。",
                            en="There are 3 other images, but two are made of each.",
                        ),
                    ),
                    "positive-too": dict(
                        text="7",
                        why=dict(
                            ja="自分以外の 7 個には、正例の 1 個が含まれる。",
                            en="Of the 7 others one is the positive.",
                        ),
                    ),
                    "all": dict(
                        text="8",
                        why=dict(
                            ja="自分自身と正例まで数えている。",
                            en="The anchor itself and its positive are counted, too.",
                        ),
                    ),
                },
            ),
            "collapse_value": dict(
                syllabus="4-(8)-ii",
                ja="N=4 で、すべての画像の特徴が同じベクトルになったとき、1 個のアンカーの損失はいくらか。ln 2 = 0.69、ln 7 = 1.95 とする。",
                en="Let N=4 and all features be the same vector. What is the loss of an anchor? Let ln 2 = 0.69 and ln 7 = 1.95.",
                right="1.95",
                wrong={
                    "zero": dict(
                        text="0.00",
                        why=dict(
                            ja="正例の類似度は最大だが、負例の類似度も同じである。",
                            en="The similarity of the positive is the largest possible, but so are those of the negatives.",
                        ),
                    ),
                    "images": dict(
                        text="1.38",
                        why=dict(
                            ja="画像の枚数 4 の対数である。分母の項は、それより多い。",
                            en="That is the logarithm of 4 images; the denominator has more terms.",
                        ),
                    ),
                    "itself": dict(
                        text="2.07",
                        why=dict(
                            ja="自分自身を分母に含めている。",
                            en="That includes the anchor itself in the denominator.",
                        ),
                    ),
                },
            ),
            "co_training": dict(
                syllabus="4-(8)-ii",
                ja="共訓練（co-training）を、自己訓練（self-training）と区別する特徴はどれか。",
                en="What distinguishes co-training from self-training?",
                right=dict(
                    ja="異なる特徴を見る 2 つのモデルが、互いに疑似ラベルを与える",
                    en="Two models that see different features give each other labels",
                ),
                wrong={
                    "own-labels": dict(
                        ja="1 つのモデルが、自分の確かな予測を疑似ラベルとして加える",
                        en="One model adds its own confident predictions as labels",
                        why=dict(
                            ja="それは自己訓練の手順である。",
                            en="That is what self-training does.",
                        ),
                    ),
                    "asked": dict(
                        ja="人が、モデルの選んだサンプルだけに正しいラベルを付ける",
                        en="A person labels those samples that a model has chosen",
                        why=dict(
                            ja="それは能動学習で、ラベルを人に尋ねる。",
                            en="That is active learning, which asks people.",
                        ),
                    ),
                    "pretext": dict(
                        ja="画像の回転角を当てる課題で、先に特徴を学習しておく",
                        en="Features are learned first by guessing how images are turned",
                        why=dict(
                            ja="それは自己教師あり学習の事前課題（pretext task）である。",
                            en="That is a pretext task of self-supervised learning.",
                        ),
                    ),
                },
                source="A. Blum, T. Mitchell, Combining Labeled and Unlabeled Data with Co-Training, COLT 1998, §2 and the table of the algorithm",
            ),
            "linear_eval": dict(
                syllabus="4-(8)-ii",
                ja="SimCLR で学習した特徴の良さを、線形評価（linear evaluation）で測る手順はどれか。",
                en="How does linear evaluation measure what SimCLR has learned?",
                right=dict(
                    ja="エンコーダを固定し、ラベルを使って線形分類器だけを学習する",
                    en="A linear classifier is trained with labels on a fixed encoder",
                ),
                wrong={
                    "fine-tuned": dict(
                        ja="エンコーダも含めた全体を、ラベルを使って学習し直す",
                        en="Everything, the encoder included, is trained with labels",
                        why=dict(
                            ja="それはファインチューニングによる評価である。",
                            en="That is evaluation by fine-tuning.",
                        ),
                    ),
                    "clustered": dict(
                        ja="エンコーダを固定し、ラベルを使わずに特徴をクラスタに分ける",
                        en="Features of a fixed encoder are clustered without any labels",
                        why=dict(
                            ja="それはクラスタリングによる評価で、分類器を学習しない。",
                            en="That is evaluation by clustering: no classifier is trained.",
                        ),
                    ),
                    "random": dict(
                        ja="エンコーダを乱数に戻し、線形分類器とともに学習し直す",
                        en="The encoder starts anew, trained with a linear classifier",
                        why=dict(
                            ja="事前学習した重みを使わなければ、特徴の良さを測れない。",
                            en="Without the weights learned before nothing is said about them.",
                        ),
                    ),
                },
                source="T. Chen et al., A Simple Framework for Contrastive Learning of Visual Representations, ICML 2020, §2.3",
            ),
        },
    ),
    "asking": dict(
        stem=dict(
            ja="ラベルなしの 3 つのサンプルについて、現在のモデルの予測確率は表のとおりである。",
            en="For three samples without labels the present model predicts the probabilities in the table.",
            shared="""
         1      2      3
    A   0.50   0.48   0.02
    B   0.46   0.27   0.27
    C   0.90   0.06   0.04
""",
        ),
        questions={
            "query_pick": dict(
                syllabus="4-(8)-iii",
                ja="能動学習で、次に 1 つだけラベルを尋ねる。上位 2 クラスの確率の差（margin）では（ア）、エントロピーでは（イ）が選ばれる。組合せはどれか。",
                en="One of them is to be labelled next, for active learning. The margin, the difference of the two highest probabilities, chooses (a), and entropy chooses (b). Which pair is right?",
                right=dict(ja="（ア）A　（イ）B", en="(a) A   (b) B"),
                wrong={
                    "exchanged": dict(
                        ja="（ア）B　（イ）A",
                        en="(a) B   (b) A",
                        why=dict(
                            ja="逆である。差は A が最も小さく、エントロピーは B が最も大きい。",
                            en="The other way round: A has the smallest difference, B the largest entropy.",
                        ),
                    ),
                    "both-a": dict(
                        ja="（ア）A　（イ）A",
                        en="(a) A   (b) A",
                        why=dict(
                            ja="エントロピーは、3 つの確率がより均等な B のほうが大きい。",
                            en="B, whose three probabilities are more even, has the larger entropy.",
                        ),
                    ),
                    "both-b": dict(
                        ja="（ア）B　（イ）B",
                        en="(a) B   (b) B",
                        why=dict(
                            ja="差は A が 0.02、B が 0.19 で、A のほうが小さい。",
                            en="The difference is 0.02 for A and 0.19 for B.",
                        ),
                    ),
                },
            ),
            "active_vs_semi": dict(
                syllabus="4-(8)-iii",
                ja="能動学習を、疑似ラベルを使う半教師あり学習と区別する点はどれか。",
                en="What distinguishes active learning from semi-supervised learning with pseudo-labels?",
                right=dict(
                    ja="選んだサンプルの正しいラベルを、人などに尋ねる",
                    en="For the chosen samples people are asked for true labels",
                ),
                wrong={
                    "confident": dict(
                        ja="確信度の最も高いサンプルを選び、学習に加える",
                        en="The samples with the highest confidence are chosen",
                        why=dict(
                            ja="それは疑似ラベルの側の選び方で、能動学習は不確かなサンプルを選ぶ。",
                            en="So does pseudo-labelling; active learning chooses uncertain ones.",
                        ),
                    ),
                    "no-unlabelled": dict(
                        ja="ラベルのないサンプルを、学習の途中で用いない",
                        en="No samples without labels are used in the course of it",
                        why=dict(
                            ja="能動学習も、尋ねるサンプルをラベルのない集合から選ぶ。",
                            en="Active learning, too, chooses among samples without labels.",
                        ),
                    ),
                    "predictions": dict(
                        ja="モデルの予測そのものを、正解とみなして使う",
                        en="What the model itself predicts is taken for the truth",
                        why=dict(
                            ja="それは疑似ラベルであり、能動学習は外から正解を得る。",
                            en="That is a pseudo-label; active learning gets the truth from outside.",
                        ),
                    ),
                },
                source="B. Settles, Active Learning Literature Survey, University of Wisconsin–Madison TR 1648, 2009, §1, §7.1",
            ),
            "maml_learns": dict(
                syllabus="4-(8)-v",
                ja="これとは別に、ラベルの少ない新しいタスクに備えるメタ学習がある。MAML が求めるものはどれか。",
                en="Apart from that, meta-learning prepares for new tasks with few labels. What does MAML look for?",
                right=dict(
                    ja="新しいタスクに少数回の更新で合わせられる初期値",
                    en="A start for weights, from which few updates reach a new task",
                ),
                wrong={
                    "average": dict(
                        ja="更新しなくてもタスクの平均の損失が小さい重み",
                        en="Weights whose mean loss over tasks is small as they are",
                        why=dict(
                            ja="更新する前ではなく、更新した後の損失を最小にする。",
                            en="It is the loss after the updates that is minimised.",
                        ),
                    ),
                    "optimizer": dict(
                        ja="タスクごとの更新の量を出力する再帰型ネットワーク",
                        en="A recurrent network that puts out all the updates for a new task",
                        why=dict(
                            ja="学習則そのものを RNN に学ばせる、別の流れのメタ学習である。",
                            en="That has an RNN learn the learning rule, another kind of meta-learning.",
                        ),
                    ),
                    "embedding": dict(
                        ja="代表点との距離で分類するための、固定した埋め込み",
                        en="A fixed embedding for sorting by distances to prototypes",
                        why=dict(
                            ja="距離に基づくメタ学習（prototypical networks など）である。",
                            en="That is meta-learning by distances, as in prototypical networks.",
                        ),
                    ),
                },
                source="C. Finn, P. Abbeel, S. Levine, Model-Agnostic Meta-Learning for Fast Adaptation of Deep Networks, ICML 2017, §2.2, Algorithm 1",
            ),
            "false_about_few_labels": dict(
                syllabus="4-(8)-ii",
                ja="教師データの少ない課題での学習に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about learning from few examples is **wrong**?",
                right=dict(
                    ja="自己学習は、予測の確信が低いものから順に疑似ラベルを付ける",
                    en="Self-training first labels what is predicted least surely",
                ),
                wrong={
                    "negative": dict(
                        ja="元の課題との違いが大きいと、転移で性能が下がることもある",
                        en="If tasks differ much, transfer can make the performance worse",
                        why=dict(
                            ja="正しい。負の転移と呼ばれる。",
                            en="This is right: it is called negative transfer.",
                        ),
                    ),
                    "frozen": dict(
                        ja="データが少ないときは、入力に近い層を固定して学習することも多い",
                        en="With few data, the layers near the input are often kept as they are",
                        why=dict(
                            ja="正しい。学習する重みを減らし、過学習を防ぐ。",
                            en="This is right: fewer weights to learn, less overfitting.",
                        ),
                    ),
                    "domain": dict(
                        ja="ドメイン適応は、学習時と利用時でデータの分布が違う場合を扱う",
                        en="Domain adaptation is for data whose distribution is another one in use",
                        why=dict(
                            ja="正しい。課題は同じで、入力の分布が異なる。",
                            en="This is right: the task is the same, the inputs' distribution is not.",
                        ),
                    ),
                },
                source="Pan and Yang, A Survey on Transfer Learning, 2010; Lee, Pseudo-Label, 2013",
            ),
        },
    ),
}


def trainable_head():
    """The new layer as Keras makes it."""
    import keras

    model = keras.Sequential([keras.Input((2048,)), keras.layers.Dense(5)])
    count = model.count_params()
    return {
        "right": count == 10245,
        "added": count == 2053,
        "no-bias": count == 10240,
        "old-classes": count == 2049000,
    }


def _joint(inputs):
    """P(x, y) of a domain, from its P(x)."""
    import numpy as np

    chances = np.array([0.2, 0.8])
    return np.stack([inputs * (1 - chances), inputs * chances], axis=1)


def shift_kind():
    """Which of P(x), P(y), P(y|x) and P(x|y) differ."""
    import numpy as np

    source, target = _joint(np.array([0.5, 0.5])), _joint(np.array([0.1, 0.9]))

    def same(of):
        return bool(np.allclose(of(source), of(target)))

    inputs = same(lambda joint: joint.sum(axis=1))
    labels_given = same(lambda joint: joint / joint.sum(axis=1, keepdims=True))
    inputs_given = same(lambda joint: joint / joint.sum(axis=0, keepdims=True))
    labels = same(lambda joint: joint.sum(axis=0))
    return {
        "right": labels_given and not inputs,
        "concept": not labels_given,
        "label": inputs_given and not labels,
        "unknown-class": bool(np.any((source.sum(axis=0) > 0) != (target.sum(axis=0) > 0))),
    }


def importance_weight():
    """The number that makes a weighted mean over the source one over the target."""
    import numpy as np

    source, target = np.array([0.5, 0.5]), np.array([0.1, 0.9])
    losses = np.random.default_rng(0).normal(size=2)

    def estimates(weight):
        weights = np.array([(1 - source[1] * weight) / source[0], weight])
        return bool(abs(source @ (weights * losses) - target @ losses) < 1e-9)

    return {
        "right": estimates(1.8),
        "product": estimates(0.45),
        "inverse": estimates(0.56),
        "target-alone": estimates(0.9),
    }


def grl():
    """One weight of the features and one of the classifier, once with each layer between them."""
    import tensorflow as tf

    x, w, u, factor = (tf.constant(value, "float64") for value in (1.5, 0.7, -0.9, 0.3))

    def gradients(forward, backward):
        @tf.custom_gradient
        def layer(value):
            return forward * value, lambda upstream: backward * upstream

        with tf.GradientTape() as tape:
            tape.watch([w, u])
            loss = tf.math.softplus(u * layer(w * x))  # cross-entropy of domain 0
        return [float(gradient) for gradient in tape.gradient(loss, [w, u])]

    plain = gradients(1.0, 1.0)

    def reverses(forward, backward):
        """The classifier learns as it would, the features are driven the other way."""
        of_w, of_u = gradients(forward, backward)
        return abs(of_u - plain[1]) < 1e-9 and abs(of_w + float(factor) * plain[0]) < 1e-9

    return {
        "right": reverses(1.0, -factor),
        "stopped": reverses(1.0, 0.0 * factor),
        "scaled": reverses(-factor, -factor),
        "both": reverses(-factor, 0.0 * factor),
    }


def domain_acc():
    """The best classifiers of features, which follow the class, with and without a mark of the domain."""
    import numpy as np

    labels, domains = np.tile([0, 1], 50), np.repeat([0, 1], 50)

    def best(features, truth):
        """Accuracy of the most frequent truth for each value of the features."""
        groups = [truth[features == value] for value in np.unique(features)]
        return sum(np.bincount(group).max() for group in groups) / len(truth)

    blind, marked = labels, labels + 2 * domains
    stuck = best(blind, domains) == 0.5
    # The labels of the source alone tell classes of the target apart, too.
    source = {value: labels[(domains == 0) & (blind == value)].mean() for value in (0, 1)}
    guided = np.mean([source[value] for value in blind[domains == 1]] == labels[domains == 1])
    return {
        "right": bool(stuck and best(marked, domains) > 0.9),
        "class-chance": bool(best(blind, labels) == 0.5),
        "emphasised": bool(best(marked, domains) == 0.5),
        "unsupervised": bool(guided < 0.9),
    }


def simclr_negatives():
    """Pairs of different images, among all that are made of four."""
    made = [(image, view) for image in range(4) for view in range(2)]
    anchor = made[0]
    count = sum(other[0] != anchor[0] for other in made)
    return {
        "right": count == 6,
        "originals": count == 3,
        "positive-too": count == 7,
        "all": count == 8,
    }


def collapse_value():
    """Keras's cross-entropy of equal logits, for the classes that a denominator has."""
    import keras
    import numpy as np

    features = np.ones((8, 3)) / np.sqrt(3)
    similarities = np.delete((features @ features.T)[0], 0) / 0.1
    loss = float(
        keras.losses.sparse_categorical_crossentropy(
            np.array([3]), similarities[None], from_logits=True
        )[0]
    )
    return {
        "right": abs(loss - 1.95) < 0.01,
        "zero": abs(loss) < 0.01,
        "images": abs(loss - 1.38) < 0.01,
        "itself": abs(loss - 2.07) < 0.01,
    }


def query_pick():
    """Both criteria on the table."""
    import numpy as np

    table = np.array([[0.50, 0.48, 0.02], [0.46, 0.27, 0.27], [0.90, 0.06, 0.04]])
    ordered = np.sort(table, axis=1)
    margin = "ABC"[int(np.argmin(ordered[:, -1] - ordered[:, -2]))]
    entropy = "ABC"[int(np.argmax(-np.sum(table * np.log(table), axis=1)))]
    return {
        "right": (margin, entropy) == ("A", "B"),
        "exchanged": (margin, entropy) == ("B", "A"),
        "both-a": (margin, entropy) == ("A", "A"),
        "both-b": (margin, entropy) == ("B", "B"),
    }
