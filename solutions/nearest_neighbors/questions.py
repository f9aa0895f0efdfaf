"""近傍法と検証の知識問題"""

SETS = {
    "distances": dict(
        stem=dict(
            ja="質問点 q に対して、3 つの候補 A、B、C がある。別のデータでは、平均が原点、共分散行列が Σ である。コサイン距離は 1 からコサイン類似度を引いた値、マハラノビス距離は 2 次形式の平方根である。",
            en="There are three candidates A, B and C for a query q. Other data have their mean at the origin and the covariance matrix Σ. The cosine distance is 1 less the cosine similarity, and the Mahalanobis distance the root of its quadratic form.",
            shared="""
    q = (1, 1)    A = (4, 5)    B = (1, 7)    C = (10, 10)

    Σ = [[1, 0.8], [0.8, 1]]    d(x) = √( xᵀ Σ⁻¹ x )
""",
        ),
        questions={
            "nearest_by_metric": dict(
                syllabus="2-(1)-i",
                ja="q に最も近い候補を、マンハッタン距離、ユークリッド距離、コサイン距離の順に並べたものはどれか。",
                en="Which candidate is nearest to q by the Manhattan, the Euclidean and the cosine distance, in this order?",
                right="B, A, C",
                wrong={
                    "manhattan-as-euclidean": dict(
                        text="A, A, C",
                        why=dict(
                            ja="マンハッタン距離では A が 3 + 4 = 7、B が 0 + 6 = 6 で、B のほうが近い。",
                            en="By the Manhattan distance A is at 3 + 4 = 7 and B at 0 + 6 = 6, so B is nearer.",
                        ),
                    ),
                    "cosine-as-euclidean": dict(
                        text="B, A, A",
                        why=dict(
                            ja="コサイン距離は向きだけを見る。q と同じ向きの C は、遠くにあっても距離 0 である。",
                            en="The cosine distance sees directions alone: C has that of q, and is at distance 0 however far away.",
                        ),
                    ),
                    "all-alike": dict(
                        text="A, A, A",
                        why=dict(
                            ja="距離が違えば、最も近い点も違いうる。ここでは 3 つとも異なる。",
                            en="Another distance may have another nearest point; here all three differ.",
                        ),
                    ),
                },
            ),
            "lp_limit": dict(
                syllabus="2-(1)-i",
                ja="座標の差が (3, 4) である 2 点の Lp 距離は、p を 1 から大きくしていくとどうなるか。",
                en="The coordinates of two points differ by (3, 4). What becomes of their Lp distance as p grows from 1?",
                right=dict(ja="7 から減って 4 に近づく", en="It falls from 7 towards 4"),
                wrong={
                    "to-zero": dict(
                        ja="7 から減って 0 に近づく",
                        en="It falls from 7 towards 0",
                        why=dict(
                            ja="最大の差 4 より小さくはならない。p → ∞ での距離が、この最大の差である。",
                            en="It never gets below the largest difference, 4, which is the distance for p → ∞.",
                        ),
                    ),
                    "grows": dict(
                        ja="4 から増えて 7 に近づく",
                        en="It grows from 4 towards 7",
                        why=dict(
                            ja="逆である。p = 1 では和の 7、p = 2 では 5 になる。",
                            en="The other way round: it is the sum 7 for p = 1, and 5 for p = 2.",
                        ),
                    ),
                    "unbounded": dict(
                        ja="4 から増えて ∞ に近づく",
                        en="It grows from 4 towards ∞",
                        why=dict(
                            ja="p 乗の和は増えていくが、最後に 1/p 乗するので、距離は減る。",
                            en="The sum of the powers grows, but it is raised to 1/p in the end, and the distance falls.",
                        ),
                    ),
                },
            ),
            "cosine_scale": dict(
                syllabus="2-(1)-i",
                ja="単語の出現回数のベクトルで 2 つの文書を比べる。一方の文書を 3 回繰り返してつなげると、コサイン距離とユークリッド距離はどうなるか。",
                en="Two documents are compared by vectors of how often words occur. One of them is repeated three times over. What becomes of the cosine and the Euclidean distance?",
                right=dict(
                    ja="前者は変わらず、後者は変わりうる",
                    en="The first stays, the second may change",
                ),
                wrong={
                    "both-stay": dict(
                        ja="前者は変わらず、後者も変わらない",
                        en="The first stays, the second stays too",
                        why=dict(
                            ja="ベクトルが 3 倍になると、その終点が動く。",
                            en="A vector that is three times as long ends at another point.",
                        ),
                    ),
                    "triples": dict(
                        ja="前者は 3 倍で、後者は変わりうる",
                        en="The first triples, the second may change",
                        why=dict(
                            ja="内積は 3 倍になるが、ノルムも 3 倍になって打ち消し合う。",
                            en="The inner product triples, but so does the norm, and they cancel.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="前者は 3 倍で、後者は変わらない",
                        en="The first triples, the second stays",
                        why=dict(
                            ja="長さの影響を受けないのは、向きだけを見るコサイン距離のほうである。",
                            en="It is the cosine distance that does not mind lengths, as it sees directions alone.",
                        ),
                    ),
                },
            ),
            "mahalanobis_ratio": dict(
                syllabus="2-(1)-i",
                ja="原点から点 (1, −1) までのマハラノビス距離 d は、原点から点 (1, 1) までの d の何倍か。",
                en="How many times as far from the origin, by the Mahalanobis distance d, is the point (1, −1) as the point (1, 1)?",
                right="3",
                wrong={
                    "squared": dict(
                        text="9",
                        why=dict(
                            ja="2 次形式の比であり、平方根をとっていない。",
                            en="This is the ratio of the quadratic forms, without the root.",
                        ),
                    ),
                    "not-inverted": dict(
                        text="1/3",
                        why=dict(
                            ja="Σ の逆行列ではなく Σ を挟んだときの比である。散らばりの小さい向きほど遠い。",
                            en="This is the ratio with Σ in place of its inverse; what lies where data spread little is far.",
                        ),
                    ),
                    "euclidean": dict(
                        text="1",
                        why=dict(
                            ja="ユークリッド距離なら等しいが、正の相関のもとでは、(1, −1) の向きの散らばりは小さい。",
                            en="By the Euclidean distance they are equal; but correlated data spread little along (1, −1).",
                        ),
                    ),
                },
            ),
        },
    ),
    "neighbours": dict(
        stem=dict(
            ja="k 近傍法では、質問点に近い k 個の訓練データの多数決で、ラベルを予測する。ある質問点に近い順に並べた訓練データのラベルと、別の 2 次元のデータについて、最近傍を kd-tree で探す途中の様子を示す。",
            en="The k-nearest-neighbour method predicts a label by the majority among the k training samples nearest to a query. Shown are the labels of the training samples nearest to one query, and a search for the nearest neighbour in a kd-tree of other, two-dimensional data.",
            shared="""
    1, 2, 3, 4, 5:    A, B, B, A, A

    kd-tree:    q = (2, 3)    x = 5
""",
        ),
        questions={
            "k_vote": dict(
                syllabus="2-(1)-i",
                ja="k = 1, 3, 5 のときの予測を、この順に並べたものはどれか。",
                en="Which labels are predicted with k = 1, 3, 5, in this order?",
                right="A, B, A",
                wrong={
                    "nearest-decides": dict(
                        text="A, A, A",
                        why=dict(
                            ja="k = 3 では A が 1 票、B が 2 票である。最も近い点だけでは決まらない。",
                            en="With k = 3 A has one vote and B two; the nearest alone does not decide.",
                        ),
                    ),
                    "stays": dict(
                        text="A, B, B",
                        why=dict(
                            ja="k = 5 では A が 3 票、B が 2 票である。",
                            en="With k = 5 A has three votes and B two.",
                        ),
                    ),
                    "exchanged": dict(
                        text="A, A, B",
                        why=dict(
                            ja="k = 3 では B が 2 票、k = 5 では A が 3 票で、どちらも逆である。",
                            en="B has two votes with k = 3, A three with k = 5: both are the other way round.",
                        ),
                    ),
                },
            ),
            "k_extremes": dict(
                syllabus="2-(1)-i",
                ja="訓練データに同じ点はないとする。自分自身も近傍に数えて、k = 1 で訓練データ自身を予測したときの誤り率（ア）と、k を大きくしたときの予測の変化（イ）の組はどれか。",
                en="No two training samples are at the same point. What is the error rate (a) on the training samples themselves with k = 1, each counted among its own neighbours, and what happens (b) to predictions as k grows?",
                right=dict(
                    ja="（ア）0　（イ）バイアスが増え、バリアンスが減る",
                    en="(a) 0   (b) bias grows, variance falls",
                ),
                wrong={
                    "variance-grows": dict(
                        ja="（ア）0　（イ）バイアスが減り、バリアンスが増える",
                        en="(a) 0   (b) bias falls, variance grows",
                        why=dict(
                            ja="k が大きいほど多くの点で平均するので、揺れは減り、細かな形は失われる。",
                            en="A larger k averages over more samples: there is less variation, and fine shapes are lost.",
                        ),
                    ),
                    "majority": dict(
                        ja="（ア）少数派の割合　（イ）バイアスが増え、バリアンスが減る",
                        en="(a) that of the minority   (b) bias grows, variance falls",
                        why=dict(
                            ja="全員を多数派と答えるのは、k が全データ数のときである。",
                            en="Only with k equal to the number of samples does everybody get the majority's label.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）少数派の割合　（イ）バイアスが減り、バリアンスが増える",
                        en="(a) that of the minority   (b) bias falls, variance grows",
                        why=dict(
                            ja="k = 1 では最も近い点が自分自身なので誤らない。（イ）の向きも逆である。",
                            en="With k = 1 each is its own nearest and is never wrong; and (b) is the other way round.",
                        ),
                    ),
                },
            ),
            "kdtree_prune": dict(
                syllabus="2-(1)-i",
                ja="根は x = 5 で平面を分けている。質問点 q の側の枝を調べ終えた。それまでに見つけた最も近い点がどれであれば、反対側（x > 5）の枝を調べずに済むか（ユークリッド距離）。",
                en="The root divides the plane at x = 5, and the branch on the side of q has been searched. With which point as the nearest found so far can the other branch (x > 5) be left out (Euclidean distance)?",
                right="(4, 5)",
                wrong={
                    "left": dict(
                        text="(0, 6)",
                        why=dict(
                            ja="距離は √13 ≒ 3.61 で、分割面までの 3 より大きい。反対側にもっと近い点がありうる。",
                            en="It is at √13 ≈ 3.61, farther than the 3 to the dividing line: a nearer point may lie beyond.",
                        ),
                    ),
                    "same-x": dict(
                        text="(2, 7)",
                        why=dict(
                            ja="距離は 4 で、3 より大きい。分割に使う x の差だけを比べるのではない。",
                            en="It is at 4, more than 3; it is not the difference in x alone that is compared.",
                        ),
                    ),
                    "just-beyond": dict(
                        text="(−1, 2)",
                        why=dict(
                            ja="距離は √10 ≒ 3.16 で、わずかに 3 より大きい。",
                            en="It is at √10 ≈ 3.16, a little more than 3.",
                        ),
                    ),
                },
            ),
        },
    ),
    "paradigms": dict(
        stem=dict(
            ja="機械学習は、学習に何が与えられるかによって、教師あり学習、教師なし学習、半教師あり学習、強化学習などに分けられる。",
            en="Machine learning is divided into supervised, unsupervised, semi-supervised and reinforcement learning by what is given to learn from.",
        ),
        questions={
            "supervised_or_not": dict(
                syllabus="2-(1)-ii",
                ja="（ア）広さと築年数から家賃の額を、過去の契約をもとに予測する。（イ）閲覧の履歴だけから、客を似たものどうしに分ける。それぞれ何に当たるか。",
                en="(a) The rent is predicted from area and age, after earlier contracts. (b) Customers are put into groups of similar ones by what they looked at, and by nothing else. What are these?",
                right=dict(
                    ja="（ア）回帰　（イ）教師なし学習", en="(a) regression   (b) unsupervised"
                ),
                wrong={
                    "classification": dict(
                        ja="（ア）分類　（イ）教師なし学習",
                        en="(a) classification   (b) unsupervised",
                        why=dict(
                            ja="家賃の額は連続した値であり、決まった種類から選ぶのではない。",
                            en="A rent is a continuous value, not one of some given kinds.",
                        ),
                    ),
                    "semi": dict(
                        ja="（ア）回帰　（イ）半教師あり学習",
                        en="(a) regression   (b) semi-supervised",
                        why=dict(
                            ja="（イ）にはラベルが 1 つもない。半教師あり学習では、一部にラベルがある。",
                            en="There is not a single label in (b); semi-supervised learning has some.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）分類　（イ）半教師あり学習",
                        en="(a) classification   (b) semi-supervised",
                        why=dict(
                            ja="（ア）の正解は連続した値で、（イ）には正解が 1 つもない。",
                            en="The targets of (a) are continuous, and (b) has none.",
                        ),
                    ),
                },
                source="C. M. Bishop, Pattern Recognition and Machine Learning, 2006, chapter 1",
            ),
            "semi_supervised": dict(
                syllabus="2-(1)-ii",
                ja="半教師あり学習に当たるものはどれか。",
                en="Which of these is semi-supervised learning?",
                right=dict(
                    ja="診断のある少数の画像と、診断のない多数の画像で、分類器を学習する",
                    en="A classifier learns from few images with a diagnosis and many without one",
                ),
                wrong={
                    "self-supervised": dict(
                        ja="診断のない多数の画像の一部を隠し、隠した画素を復元するように学習する",
                        en="A network learns to restore hidden parts of many images without a diagnosis",
                        why=dict(
                            ja="正解を入力自身から作る自己教師あり学習である。",
                            en="That is self-supervised learning: the targets are made from the inputs themselves.",
                        ),
                    ),
                    "clustering": dict(
                        ja="診断のない多数の画像を、特徴の似たものどうしで 5 つの群に分ける",
                        en="Many images without a diagnosis are put into five groups of similar ones",
                        why=dict(
                            ja="ラベルを使わないクラスタリングで、教師なし学習である。",
                            en="That is clustering, which uses no label: unsupervised learning.",
                        ),
                    ),
                    "held-out": dict(
                        ja="診断のある多数の画像を半分に分け、一方で学習し、他方で検証する",
                        en="Half of many images with a diagnosis are learnt from, and the others validate",
                        why=dict(
                            ja="すべてにラベルがある教師あり学習で、検証データを分けただけである。",
                            en="That is supervised learning, as all have labels; some are just set aside to validate.",
                        ),
                    ),
                },
                source="O. Chapelle, B. Schölkopf, A. Zien (eds.), Semi-Supervised Learning, MIT Press, 2006, chapter 1",
            ),
            "rl_feedback": dict(
                syllabus="2-(1)-ii",
                ja="教師あり学習と比べた、強化学習の特徴はどれか。",
                en="What sets reinforcement learning apart from supervised learning?",
                right=dict(
                    ja="正しい行動は示されず、報酬が手掛かりになる",
                    en="Right actions are not shown; rewards are the clue",
                ),
                wrong={
                    "imitation": dict(
                        ja="正しい行動が示され、それとの差を小さくする",
                        en="Right actions are shown, and imitated closely",
                        why=dict(
                            ja="正しい行動をまねるのは模倣学習で、教師あり学習に近い。",
                            en="Following right actions is imitation learning, which is close to supervised learning.",
                        ),
                    ),
                    "unsupervised": dict(
                        ja="正しい行動も報酬もなく、データの構造を探す",
                        en="Neither is given; the structure of data is found",
                        why=dict(
                            ja="評価の手掛かりがないのは教師なし学習である。",
                            en="Learning without any rating is unsupervised.",
                        ),
                    ),
                    "immediate": dict(
                        ja="正しい行動と報酬が、1 手ごとに遅れず示される",
                        en="Right actions and rewards come with every move",
                        why=dict(
                            ja="正しい行動は示されない。報酬も遅れることがあり、どの行動の手柄かを見分けるのが課題になる。",
                            en="Right actions are not shown; rewards may be late, and it has to be found out which action earned them.",
                        ),
                    ),
                },
                source="R. S. Sutton, A. G. Barto, Reinforcement Learning: An Introduction, 2nd ed., 2018, section 1.1",
            ),
        },
    ),
    "validation": dict(
        stem=dict(
            ja="モデルを選び、未知のデータに対する誤差を見積もる。断りのないとき、データは 100 件（2 クラスが同数）で、訓練と検証に分けて使う。",
            en="A model is to be chosen and its error on unseen data estimated. Unless said otherwise there are 100 samples (two classes of equal size), to be split into training and validation data.",
        ),
        questions={
            "kfold_counts": dict(
                syllabus="2-(1)-x",
                ja="5 分割交差検証をするとき、学習の回数と、1 件のデータが訓練に使われる回数の組はどれか。",
                en="In 5-fold cross-validation, how often is a model trained, and in how many of these does a sample take part in training?",
                right=dict(ja="学習 5 回、訓練に 4 回", en="trained 5 times, takes part in 4"),
                wrong={
                    "once": dict(
                        ja="学習 5 回、訓練に 1 回",
                        en="trained 5 times, takes part in 1",
                        why=dict(
                            ja="1 回なのは、検証に使われるほうである。",
                            en="It is for validation that a sample is used once.",
                        ),
                    ),
                    "fixed-part": dict(
                        ja="学習 4 回、訓練に 4 回",
                        en="trained 4 times, takes part in 4",
                        why=dict(
                            ja="検証に回す部分は固定せず、5 つの部分を 1 回ずつ検証に回す。",
                            en="No part is kept for validation all the time; each of the five has its turn.",
                        ),
                    ),
                    "both": dict(
                        ja="学習 4 回、訓練に 1 回",
                        en="trained 4 times, takes part in 1",
                        why=dict(
                            ja="学習は分割の数だけ行い、どのデータもそのうちの 1 回だけ検証に回る。",
                            en="A model is trained for each fold, and a sample is left to validation in one of them.",
                        ),
                    ),
                },
            ),
            "leak_before_cv": dict(
                syllabus="2-(1)-x",
                ja="ラベルと無関係な乱数の特徴 1000 個から、100 件すべてを使ってラベルとの相関が高い 10 個を選ぶ。その 10 個で 5 分割交差検証をすると、正解率はどうなるか。",
                en="Of 1000 random features that have nothing to do with the labels, the 10 most correlated with them are selected using all 100 samples. Then these 10 go through 5-fold cross-validation. What accuracies come out?",
                right=dict(
                    ja="検証では 50 % を大きく超え、新しいデータでは 50 % 付近",
                    en="far above 50 % in validation, about 50 % on new data",
                ),
                wrong={
                    "both-low": dict(
                        ja="検証では 50 % 付近で、新しいデータでも 50 % 付近",
                        en="about 50 % in validation, about 50 % on new data",
                        why=dict(
                            ja="特徴を選ぶときに検証データのラベルも見ているので、検証の値だけが高く出る。",
                            en="The selection has seen the labels of validation samples, and so the accuracy there is too good.",
                        ),
                    ),
                    "both-high": dict(
                        ja="検証では 50 % を大きく超え、新しいデータでも同様",
                        en="far above 50 % in validation, likewise on new data",
                        why=dict(
                            ja="特徴は乱数なので、新しいデータのラベルを当てる手掛かりにはならない。",
                            en="The features are random and no clue to the labels of new data.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="検証では 50 % 付近で、新しいデータでは 50 % を超える",
                        en="about 50 % in validation, far above that on new data",
                        why=dict(
                            ja="情報が漏れるのは、選択に使ったデータの側である。",
                            en="What leaks is about the samples that took part in the selection.",
                        ),
                    ),
                },
            ),
            "decomposition": dict(
                syllabus="2-(1)-ix",
                ja="回帰の問題で、ある入力の真の値が 6、4 つの訓練集合から得た予測が 3, 4, 6, 3、観測の雑音の分散が 0.5 である。新しい観測に対する二乗誤差の期待値はいくらか（4 つの予測は等確率で、雑音と独立）。",
                en="In a problem of regression the true value at some input is 6, four training sets lead to the predictions 3, 4, 6, 3, and the noise of observations has the variance 0.5. What is the expected squared error on a new observation (each prediction equally probable, independent of the noise)?",
                right="6.0",
                wrong={
                    "not-squared": dict(
                        text="4.0",
                        why=dict(
                            ja="バイアス 2 を 2 乗せずに足している。",
                            en="The bias, 2, is added without being squared.",
                        ),
                    ),
                    "no-noise": dict(
                        text="5.5",
                        why=dict(
                            ja="観測の雑音の分散 0.5 が入っていない。",
                            en="The variance 0.5 of the noise is not in it.",
                        ),
                    ),
                    "no-variance": dict(
                        text="4.5",
                        why=dict(
                            ja="予測の分散 1.5 が入っていない。訓練集合が違えば、予測は平均の 4 から揺れる。",
                            en="The variance 1.5 of the predictions is not in it; they vary around their mean 4 with the training set.",
                        ),
                    ),
                },
            ),
            "curse_edge": dict(
                syllabus="2-(1)-ix",
                ja="10 個の特徴が、1 辺の長さ 1 の 10 次元立方体に一様に散らばっている。全体の 10 % が入る小さな立方体の 1 辺は、およそいくらか（ln 10 ≒ 2.303, e^−0.2303 ≒ 0.794）。",
                en="Ten features are spread evenly over the 10-dimensional cube of edge 1. About how long is the edge of a smaller cube that holds 10 % of the data (ln 10 ≈ 2.303, e^−0.2303 ≈ 0.794)?",
                right="0.79",
                wrong={
                    "one-dimension": dict(
                        text="0.10",
                        why=dict(
                            ja="1 次元のときの長さである。10 次元では、1 辺の 10 乗が体積になる。",
                            en="This is the length in one dimension; in ten the volume is the tenth power of the edge.",
                        ),
                    ),
                    "two-dimensions": dict(
                        text="0.32",
                        why=dict(
                            ja="√0.1 で、2 次元のときの長さである。",
                            en="This is √0.1, the length in two dimensions.",
                        ),
                    ),
                    "complement": dict(
                        text="0.99",
                        why=dict(
                            ja="0.9 の 10 乗根で、90 % が入る立方体の 1 辺である。",
                            en="This is the tenth root of 0.9, the edge of a cube that holds 90 %.",
                        ),
                    ),
                },
            ),
        },
    ),
    "searching": dict(
        stem=dict(
            ja="一様に散らばる 1000 個の訓練データから、質問点の最近傍を探す。素朴な方法は、索引を使わずにすべての点を調べる。kd-tree は、座標軸を順に替えながら中央値で点を二分していき、届きえない枝を省く。",
            en="The nearest neighbour of a query is looked for among 1000 training points that are spread evenly. The plain way uses no index and looks at every point. A kd-tree halves the points at a median, one axis after the other, and leaves out branches that are out of reach.",
        ),
        questions={
            "lazy_learning": dict(
                syllabus="2-(1)-i",
                ja="索引を使わない素朴な k 近傍法では、学習と予測で何を計算するか。",
                en="What does the plain k-nearest-neighbour method compute in training, and what in predicting?",
                right=dict(
                    ja="学習では何も求めず、予測のたびに全データとの距離を測る",
                    en="Nothing in training; for each query its distance to all the data",
                ),
                wrong={
                    "weights": dict(
                        ja="学習で境界を表す重みを求め、予測は重みとの内積で済ませる",
                        en="Weights of a border in training; for each query a product with them",
                        why=dict(
                            ja="重みをもたない。予測に使うのは、訓練データそのものである。",
                            en="It has no weights; what predicts is the training data themselves.",
                        ),
                    ),
                    "centroids": dict(
                        ja="学習で k 個の代表点を求め、予測は代表点との距離で済ませる",
                        en="k centres in training; for each query its distance to these",
                        why=dict(
                            ja="k 個の重心を求めるのは k-means で、教師なし学習である。",
                            en="It is k-means that computes k centroids, without labels.",
                        ),
                    ),
                    "table": dict(
                        ja="学習で全データの組の距離を求め、予測はその表を引いて済ませる",
                        en="Distances of all training pairs in training; for each query a look at them",
                        why=dict(
                            ja="質問点は訓練データにないので、距離は予測のときに測るしかない。",
                            en="A query is not among the training data, so its distances are there when it comes.",
                        ),
                    ),
                },
                source="T. Hastie, R. Tibshirani, J. Friedman, The Elements of Statistical Learning, 2nd ed., 2009, sections 13.3 and 13.5",
            ),
            "kdtree_highdim": dict(
                syllabus="2-(1)-i",
                ja="点の数は同じまま、次元を 2 から 20 に上げる。kd-tree で厳密に探すとき、調べる点の割合と木の深さはどうなるか。",
                en="The dimension grows from 2 to 20, the number of points stays. What becomes of the part of points that an exact search in the kd-tree looks at, and of the depth of the tree?",
                right=dict(
                    ja="割合は 1 に近づき、深さは変わらない",
                    en="The part nears 1, the depth stays",
                ),
                wrong={
                    "deeper": dict(
                        ja="割合は 1 に近づき、深さは 10 倍になる",
                        en="The part nears 1, the depth grows tenfold",
                        why=dict(
                            ja="深さは点の数で決まる（log₂ 1000 ≒ 10）。次元には比例しない。",
                            en="The depth follows from the number of points (log₂ 1000 ≈ 10), not the dimension.",
                        ),
                    ),
                    "fewer": dict(
                        ja="割合は 0 に近づき、深さは変わらない",
                        en="The part nears 0, the depth stays",
                        why=dict(
                            ja="次元が高いと最近傍までも遠く、その距離の球が多くの分割面をまたぐ。",
                            en="With many dimensions even the nearest is far, and a ball of that radius crosses many planes.",
                        ),
                    ),
                    "fewer-and-deeper": dict(
                        ja="割合は 0 に近づき、深さは 10 倍になる",
                        en="The part nears 0, the depth grows tenfold",
                        why=dict(
                            ja="省ける枝はほとんどなくなる。深さは点の数で決まる。",
                            en="Hardly a branch is left out any more; and the depth follows from the number of points.",
                        ),
                    ),
                },
            ),
            "ann_lsh": dict(
                syllabus="2-(1)-i",
                ja="近似最近傍探索の 1 つである局所性鋭敏ハッシュ（LSH）の考え方はどれか。",
                en="What is the idea of locality-sensitive hashing (LSH), which finds approximate nearest neighbours?",
                right=dict(
                    ja="近い点ほど同じバケットに入りやすくし、そこだけを調べる",
                    en="Near points tend to share a bucket, and that alone is searched",
                ),
                wrong={
                    "scattering": dict(
                        ja="わずかに違う点も別のバケットに散らし、衝突を避ける",
                        en="Points that differ a little go to other buckets, and hardly collide",
                        why=dict(
                            ja="散らすのは通常のハッシュ表で、近さの手掛かりが失われる。",
                            en="That is what ordinary hash tables do; what is near is lost in them.",
                        ),
                    ),
                    "low-precision": dict(
                        ja="全点との距離を粗い精度で測り、最も近いものを返す",
                        en="Distances to all points are measured roughly, and the least is taken",
                        why=dict(
                            ja="調べる点を減らすための方法であり、全点を測るのでは目的を果たさない。",
                            en="The point is to look at fewer points; measuring all of them would not do that.",
                        ),
                    ),
                    "tree": dict(
                        ja="軸ごとの中央値で空間を分け、届かない枝だけを省く",
                        en="Space is divided at medians, and branches out of reach are left out",
                        why=dict(
                            ja="これは kd-tree の説明で、真の最近傍が必ず見つかる厳密な探索である。",
                            en="That is a kd-tree, whose search is exact.",
                        ),
                    ),
                },
                source="A. Gionis, P. Indyk, R. Motwani, Similarity Search in High Dimensions via Hashing, VLDB 1999",
            ),
        },
    ),
    "generalisation": dict(
        stem=dict(
            ja="sin(2πx) に標準偏差 0.3 の雑音を加えた訓練データ 20 件（x は 0 から 1 の一様乱数）に、多項式を最小二乗法で当てはめた。別の 20 件で検証すると、平均二乗誤差は次のようになった。",
            en="Polynomials were fitted by least squares to 20 training samples of sin(2πx) with noise of standard deviation 0.3, where x is uniform from 0 to 1. With 20 others for validation, these are the mean squared errors.",
            shared="""
    degree    training    validation
         1        0.32          0.34
         4        0.07          0.11
        12        0.03          0.45
""",
        ),
        questions={
            "diagnose": dict(
                syllabus="2-(1)-ix",
                ja="次数 1 と次数 12 で、誤差の主な原因はそれぞれどれか。",
                en="What is the main cause of the error for degree 1, and what for degree 12?",
                right=dict(
                    ja="次数 1 はバイアス、次数 12 はバリアンス",
                    en="Bias for degree 1, variance for degree 12",
                ),
                wrong={
                    "exchanged": dict(
                        ja="次数 1 はバリアンス、次数 12 はバイアス",
                        en="Variance for degree 1, bias for degree 12",
                        why=dict(
                            ja="次数 1 は訓練誤差からして大きく、表現力が足りない。次数 12 は訓練との差が大きい。",
                            en="Degree 1 errs on its training data already; with degree 12 it is the gap to validation that is large.",
                        ),
                    ),
                    "both-variance": dict(
                        ja="次数 1 はバリアンス、次数 12 もバリアンス",
                        en="Variance for degree 1, variance for degree 12",
                        why=dict(
                            ja="次数 1 の訓練と検証の差は 0.02 で、訓練集合による揺れは小さい。",
                            en="With degree 1 the two errors differ by 0.02; it depends little on the training data.",
                        ),
                    ),
                    "both-bias": dict(
                        ja="次数 1 はバイアス、次数 12 もバイアス",
                        en="Bias for degree 1, bias for degree 12",
                        why=dict(
                            ja="次数 12 の訓練誤差は雑音の分散 0.09 より小さく、表現力は足りている。",
                            en="Degree 12 errs less in training than the noise, 0.09, so it can express enough.",
                        ),
                    ),
                },
            ),
            "fix_underfit": dict(
                syllabus="2-(1)-ix",
                ja="次数 1 のモデルの検証誤差を半分以下にできる対策はどれか。",
                en="What can bring the validation error of the model of degree 1 down to half of it or less?",
                right=dict(ja="特徴に、高次の項も入れる", en="Features of higher powers"),
                wrong={
                    "more-data": dict(
                        ja="訓練データを 10 倍に増やす",
                        en="Ten times as many training data",
                        why=dict(
                            ja="訓練と検証の差はもう小さく、訓練誤差より下がる余地がほとんどない。",
                            en="Both errors are close already, and there is little room below that of training.",
                        ),
                    ),
                    "penalty": dict(
                        ja="重みへの L2 ペナルティを強める",
                        en="A stronger L2 penalty on weights",
                        why=dict(
                            ja="表現力がさらに制限され、訓練誤差が上がる。",
                            en="It restricts the model even more, and training errors grow.",
                        ),
                    ),
                    "early-stopping": dict(
                        ja="勾配降下法を早めに打ち切る",
                        en="Stopping gradient descent early",
                        why=dict(
                            ja="打ち切りは過学習への対策で、学習不足は悪化する。",
                            en="It is a remedy for overfitting, and makes underfitting worse.",
                        ),
                    ),
                },
            ),
            "generalization_error": dict(
                syllabus="2-(1)-ix",
                ja="汎化誤差とはどれか。",
                en="What is the generalisation error?",
                right=dict(
                    ja="訓練データと同じ分布に従う、未知のデータでの誤差の期待値",
                    en="The expected error on unseen data of the same distribution",
                ),
                wrong={
                    "training": dict(
                        ja="学習に使った訓練データでの誤差を、件数で割った平均",
                        en="The error on the training data, as a mean over the samples",
                        why=dict(
                            ja="これは訓練誤差で、学習に使ったデータへの当てはまりである。",
                            en="That is the training error: how well the data fit from which was learned.",
                        ),
                    ),
                    "noise": dict(
                        ja="真の関数を知っていても残る、観測の雑音による誤差",
                        en="The error that noise leaves even to those who know the truth",
                        why=dict(
                            ja="これは除けない誤差で、汎化誤差の一部である。",
                            en="That is the irreducible error, which is part of it.",
                        ),
                    ),
                    "bias": dict(
                        ja="訓練集合を取り直したときの、予測の平均と真の値とのずれ",
                        en="How far predictions, averaged over training sets, are off",
                        why=dict(
                            ja="これはバイアスで、汎化誤差の一部である。",
                            en="That is the bias, which is part of it.",
                        ),
                    ),
                },
                source="I. Goodfellow, Y. Bengio, A. Courville, Deep Learning, 2016, section 5.2",
            ),
            "curse_contrast": dict(
                syllabus="2-(1)-ix",
                ja="各座標が独立に −1 から 1 の一様分布に従う点を、個数を変えずに次元だけ上げていく。ある点から最も遠い点と最も近い点への距離の比と、2 点の間の平均距離はどうなるか。",
                en="The coordinates of points are independent and uniform from −1 to 1. Their number stays, and the dimension grows. What becomes of the ratio of the distances from a point to the farthest and to the nearest, and of the mean distance of two points?",
                right=dict(
                    ja="比は 1 に近づき、平均距離は大きくなる",
                    en="The ratio nears 1, the mean grows",
                ),
                wrong={
                    "shrinks": dict(
                        ja="比は 1 に近づき、平均距離は小さくなる",
                        en="The ratio nears 1, the mean shrinks",
                        why=dict(
                            ja="座標ごとの差の 2 乗が足されていくので、距離は √次元 の程度で大きくなる。",
                            en="Squared differences add up over the coordinates: distances grow like the root of the dimension.",
                        ),
                    ),
                    "contrast": dict(
                        ja="比は限りなく増え、平均距離は大きくなる",
                        en="The ratio rises, the mean grows",
                        why=dict(
                            ja="多くの座標の和になるので、どの距離も平均の近くに集まる。",
                            en="Being sums over many coordinates, all distances lie close to their mean.",
                        ),
                    ),
                    "contrast-shrinks": dict(
                        ja="比は限りなく増え、平均距離は小さくなる",
                        en="The ratio rises, the mean shrinks",
                        why=dict(
                            ja="どの距離も似た大きさになり、その大きさは次元とともに増える。",
                            en="Distances become alike, and grow with the dimension.",
                        ),
                    ),
                },
            ),
        },
    ),
    "estimates": dict(
        stem=dict(
            ja="100 件のデータで、モデルの性能を見積もる。ホールドアウト法では 20 件を 1 度だけ検証に取り分け、5 分割交差検証ではどのデータも 1 度ずつ検証に回す。",
            en="The performance of a model is estimated from 100 samples. Holding out sets 20 of them aside once to validate; in 5-fold cross-validation each sample validates once.",
        ),
        questions={
            "loocv": dict(
                syllabus="2-(1)-x",
                ja="一つ抜き交差検証（LOOCV）では、5 分割のときと比べて、1 回の訓練に使う件数と学習の回数はどうなるか。",
                en="Compared with 5 folds, what is the number of samples that a training uses, and how often is a model trained, when one is left out at a time (LOOCV)?",
                right=dict(ja="件数は増え、回数も増える", en="More samples, more often"),
                wrong={
                    "both-less": dict(
                        ja="件数は減り、回数も減る",
                        en="Fewer samples, less often",
                        why=dict(
                            ja="80 件で 5 回が、99 件で 100 回に変わる。",
                            en="From 80 samples and 5 times it goes to 99 and 100 times.",
                        ),
                    ),
                    "less-often": dict(
                        ja="件数は増え、回数は減る",
                        en="More samples, less often",
                        why=dict(
                            ja="検証が 1 件ずつになるので、学習は件数と同じ 100 回になる。",
                            en="Samples validate one by one, so a model is trained 100 times.",
                        ),
                    ),
                    "fewer-samples": dict(
                        ja="件数は減り、回数は増える",
                        en="Fewer samples, more often",
                        why=dict(
                            ja="抜くのは 1 件だけなので、訓練には 99 件が残る。",
                            en="Just one is left out, and 99 remain to train on.",
                        ),
                    ),
                },
            ),
            "holdout_vs_kfold": dict(
                syllabus="2-(1)-x",
                ja="ホールドアウト法と比べて、5 分割交差検証の学習の回数と、データの分け方による見積りの揺れはどうか。",
                en="Compared with holding out, how often is a model trained in 5-fold cross-validation, and how much does the estimate depend on how the data are split?",
                right=dict(ja="回数は多く、揺れは小さい", en="More often, and it depends less"),
                wrong={
                    "varies-more": dict(
                        ja="回数は多く、揺れは大きい",
                        en="More often, and it depends more",
                        why=dict(
                            ja="100 件すべての検証の平均なので、20 件だけのときより偶然に左右されない。",
                            en="It is a mean over all 100 samples, and chance has less to say than with 20.",
                        ),
                    ),
                    "as-often": dict(
                        ja="回数は同じで、揺れは小さい",
                        en="As often, and it depends less",
                        why=dict(
                            ja="分割ごとに学習し直すので、学習は 5 回になる。",
                            en="A model is trained anew for each fold, so 5 times.",
                        ),
                    ),
                    "as-often-more": dict(
                        ja="回数は同じで、揺れは大きい",
                        en="As often, and it depends more",
                        why=dict(
                            ja="学習は分割の数だけ行い、その平均をとるので、見積りは安定する。",
                            en="There is a training for each fold, and the mean of these is steadier.",
                        ),
                    ),
                },
            ),
            "three_way_order": dict(
                syllabus="2-(1)-x",
                ja="報告する性能が甘くならない手順はどれか。",
                en="Which procedure does not report a performance that is too good?",
                right=dict(
                    ja="訓練で学習し、検証で設定を選び、最後にテストで 1 度測る",
                    en="Train, choose settings by validation, and test once at the end",
                ),
                wrong={
                    "stopped-by-test": dict(
                        ja="訓練で学習し、テストの誤差が増え始めた回で止めて、その値とする",
                        en="Train, stop where the test error begins to rise, and report it",
                        why=dict(
                            ja="止める時点をテストで選ぶと、偶然小さかった値を報告することになる。",
                            en="Chosen by the test, the moment to stop is one where the error was small by chance.",
                        ),
                    ),
                    "best-of-tests": dict(
                        ja="訓練で学習し、設定ごとにテストで測って、最もよい値とする",
                        en="Train, test each of the settings, and report the best of them",
                        why=dict(
                            ja="多くの設定から最もよい値をとると、偶然よかった分だけ甘くなる。",
                            en="The best of many values is too good by what was chance.",
                        ),
                    ),
                    "prepared-together": dict(
                        ja="合わせて特徴選択をしてから三つに分け、最後にテストで測る",
                        en="Select features on everything, split in three, test at the end",
                        why=dict(
                            ja="分ける前の選択を通じて、テストの情報が学習に漏れる。",
                            en="Through the selection before the split, the test leaks into training.",
                        ),
                    ),
                },
                source="T. Hastie, R. Tibshirani, J. Friedman, The Elements of Statistical Learning, 2nd ed., 2009, sections 7.2 and 7.10.2",
            ),
            "false_about_splits": dict(
                syllabus="2-(1)-x",
                ja="データの分け方に関する次の記述のうち、**適切でない**ものはどれか。",
                en="Which of these statements about splitting data is **not** true?",
                right=dict(
                    ja="k 分割では、k が大きいほど 1 回の検証の件数が多い",
                    en="With k folds, a larger k leaves more samples for each validation",
                ),
                wrong={
                    "scaling": dict(
                        ja="標準化の平均と標準偏差は、訓練に使う部分だけから求める",
                        en="Means and deviations to standardise with come from training data alone",
                        why=dict(
                            ja="正しい。検証の部分を使うと、その情報が学習に漏れる。",
                            en="This is true: from the other part, information would leak into training.",
                        ),
                    ),
                    "stratified": dict(
                        ja="クラスの件数が偏るときは、割合を保つように分割する",
                        en="With uneven classes, one splits so that every part keeps their shares",
                        why=dict(
                            ja="正しい。少ないクラスが検証から抜けることを防ぐ。",
                            en="This is true: so no rare class is missing in validation.",
                        ),
                    ),
                    "time": dict(
                        ja="時系列の予測では、訓練より後の時期を検証に取り分ける",
                        en="For a forecast, validation takes a later period than training",
                        why=dict(
                            ja="正しい。未来の値から過去を当てる学習を避ける。",
                            en="This is true: else the past would be predicted from the future.",
                        ),
                    ),
                },
                source="Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2nd ed., 2009, section 7.10; Hyndman and Athanasopoulos, Forecasting, 3rd ed., 2021, section 5.10; Kohavi 1995",
            ),
        },
    ),
}


def nearest_by_metric():
    """The nearest of A, B, C by each distance."""
    import keras
    import numpy as np

    q = np.array([1.0, 1.0])
    points = np.array([[4.0, 5.0], [1.0, 7.0], [10.0, 10.0]])
    distances = (
        np.abs(points - q).sum(axis=1),
        np.linalg.norm(points - q, axis=1),
        1 + np.asarray(keras.losses.cosine_similarity(q[None], points)),
    )
    nearest = ", ".join("ABC"[int(np.argmin(values))] for values in distances)
    choices = {
        "right": "B, A, C",
        "manhattan-as-euclidean": "A, A, C",
        "cosine-as-euclidean": "B, A, A",
        "all-alike": "A, A, A",
    }
    return {name: text == nearest for name, text in choices.items()}


def lp_limit():
    """The distance for growing p, and for a large one."""
    import numpy as np

    values = [(3.0**p + 4.0**p) ** (1 / p) for p in (1, 1.5, 2, 3, 5, 10, 50, 200)]
    falls = bool(np.all(np.diff(values) < 0)) and values[0] == 7
    grows = bool(np.all(np.diff(values) > 0))
    return {
        "right": falls and abs(values[-1] - 4) < 1e-3,
        "to-zero": falls and values[-1] < 1,
        "grows": grows and values[0] == 4 and abs(values[-1] - 7) < 1e-3,
        "unbounded": grows and values[0] == 4 and values[-1] > 100,
    }


def cosine_scale():
    """Drawn documents, one of them three times over."""
    import numpy as np

    rng = np.random.default_rng(0)
    x, y = rng.integers(1, 9, size=(2, 20, 6)).astype(float)

    def cosine(a, b):
        lengths = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
        return 1 - (a * b).sum(axis=1) / lengths

    stays = bool(np.allclose(cosine(x, y), cosine(3 * x, y)))
    triples = bool(np.allclose(3 * cosine(x, y), cosine(3 * x, y)))
    before, after = (np.linalg.norm(a - y, axis=1) for a in (x, 3 * x))
    changes = not np.allclose(before, after)
    return {
        "right": stays and changes,
        "both-stay": stays and not changes,
        "triples": triples and changes,
        "exchanged": triples and not changes,
    }


def mahalanobis_ratio():
    """Both distances from the matrix."""
    import numpy as np

    covariance = np.array([[1.0, 0.8], [0.8, 1.0]])

    def distance(x):
        return np.sqrt(x @ np.linalg.solve(covariance, x))

    ratio = distance(np.array([1.0, -1.0])) / distance(np.array([1.0, 1.0]))
    choices = {"right": 3, "squared": 9, "not-inverted": 1 / 3, "euclidean": 1}
    return {name: bool(np.isclose(ratio, value)) for name, value in choices.items()}


def k_vote():
    """The majority of the first k labels."""
    labels = "ABBAA"
    voted = ", ".join(max("AB", key=labels[:k].count) for k in (1, 3, 5))
    choices = {
        "right": "A, B, A",
        "nearest-decides": "A, A, A",
        "stays": "A, B, B",
        "exchanged": "A, A, B",
    }
    return {name: text == voted for name, text in choices.items()}


def k_extremes():
    """Training data drawn 400 times: votes at a point where the probability of label 1 has its peak."""
    import numpy as np

    rng = np.random.default_rng(0)
    samples, point = 60, 0.5

    def probability(x):
        return 0.1 + 0.7 * np.exp(-(((x - point) / 0.1) ** 2))

    def share(x, t, query, k):
        return t[np.argsort(np.abs(x - query))[:k]].mean()

    shares, errors, minorities = {1: [], 25: []}, [], []
    for _ in range(400):
        x = rng.uniform(size=samples)
        t = (rng.uniform(size=samples) < probability(x)).astype(float)
        for k, values in shares.items():
            values.append(share(x, t, point, k))
        errors.append(np.mean([share(x, t, a, 1) != b for a, b in zip(x, t, strict=True)]))
        minorities.append(min(t.mean(), 1 - t.mean()))
    bias = {k: abs(np.mean(values) - probability(point)) for k, values in shares.items()}
    variance = {k: np.var(values) for k, values in shares.items()}
    none = max(errors) == 0
    minority = bool(np.allclose(errors, minorities))
    smoother = bias[25] > 2 * bias[1] and variance[25] < variance[1] / 2
    rougher = bias[25] < bias[1] and variance[25] > variance[1]
    return {
        "right": none and smoother,
        "variance-grows": none and rougher,
        "majority": minority and smoother,
        "both": minority and rougher,
    }


def kdtree_prune():
    """The other side is out of reach where the nearest point is nearer than the line x = 5."""
    import math

    query = (2, 3)
    points = {"right": (4, 5), "left": (0, 6), "same-x": (2, 7), "just-beyond": (-1, 2)}
    return {name: math.dist(query, point) < 5 - query[0] for name, point in points.items()}


def kfold_counts():
    """The folds of 100 samples, counted."""
    import numpy as np

    parts = np.array_split(np.random.default_rng(0).permutation(100), 5)
    trained = np.zeros(100, dtype=int)
    for part in parts:
        trained[np.setdiff1d(np.arange(100), part)] += 1
    choices = {"right": (5, 4), "once": (5, 1), "fixed-part": (4, 4), "both": (4, 1)}
    return {
        name: len(parts) == fits and bool(np.all(trained == uses))
        for name, (fits, uses) in choices.items()
    }


def leak_before_cv():
    """Ten repetitions: features selected from all samples, nearest centroids in five folds, and new data."""
    import numpy as np

    rng = np.random.default_rng(0)
    t = np.repeat([0, 1], 50)

    def accuracy(x, own, fresh, labels):
        centres = np.array([x[own == label].mean(axis=0) for label in (0, 1)])
        distances = np.linalg.norm(fresh[:, None] - centres, axis=-1)
        return np.mean(distances.argmin(axis=1) == labels)

    validated, new = [], []
    for _ in range(10):
        x, fresh = rng.normal(size=(2, 100, 1000))
        difference = x[t == 0].mean(axis=0) - x[t == 1].mean(axis=0)
        chosen = np.argsort(-np.abs(difference) / x.std(axis=0))[:10]
        x, fresh = x[:, chosen], fresh[:, chosen]
        for part in np.array_split(rng.permutation(100), 5):
            rest = np.setdiff1d(np.arange(100), part)
            validated.append(accuracy(x[rest], t[rest], x[part], t[part]))
        new.append(accuracy(x, t, fresh, t))
    high = {"validated": np.mean(validated) > 0.65, "new": np.mean(new) > 0.65}
    low = {"validated": abs(np.mean(validated) - 0.5) < 0.05, "new": abs(np.mean(new) - 0.5) < 0.05}
    return {
        "right": bool(high["validated"] and low["new"]),
        "both-low": bool(low["validated"] and low["new"]),
        "both-high": bool(high["validated"] and high["new"]),
        "exchanged": bool(low["validated"] and high["new"]),
    }


def decomposition():
    """Every prediction against observations 6 ± √0.5, whose variance is 0.5."""
    import numpy as np

    predictions = np.array([3.0, 4.0, 6.0, 3.0])
    observations = 6 + np.sqrt(0.5) * np.array([-1.0, 1.0])
    error = np.mean((predictions[:, None] - observations) ** 2)
    choices = {"right": 6.0, "not-squared": 4.0, "no-noise": 5.5, "no-variance": 4.5}
    return {name: bool(np.isclose(error, value)) for name, value in choices.items()}


def curse_edge():
    """Which edge has a tenth power of 0.1, to two digits."""
    edge = 0.1 ** (1 / 10)
    choices = {"right": 0.79, "one-dimension": 0.1, "two-dimensions": 0.32, "complement": 0.99}
    return {name: round(edge, 2) == value for name, value in choices.items()}


def kdtree_highdim():
    """A tree with a point at each node; how many nodes ten queries look at, and how deep it is."""
    import numpy as np

    def build(x, rows, depth=0):
        if not len(rows):
            return None, depth
        axis = depth % x.shape[1]
        rows = rows[np.argsort(x[rows, axis])]
        middle = len(rows) // 2
        low, left = build(x, rows[:middle], depth + 1)
        high, right = build(x, rows[middle + 1 :], depth + 1)
        return (rows[middle], axis, low, high), max(left, right)

    def search(node, x, query, best):
        """The smallest squared distance so far, and how many nodes were looked at."""
        if node is None:
            return best, 0
        row, axis, low, high = node
        best = min(best, ((x[row] - query) ** 2).sum())
        gap = query[axis] - x[row, axis]
        near, far = (low, high) if gap < 0 else (high, low)
        best, seen = search(near, x, query, best)
        if gap**2 < best:
            best, more = search(far, x, query, best)
            seen += more
        return best, seen + 1

    rng = np.random.default_rng(0)
    parts, depths = [], []
    for dimension in (2, 20):
        x = rng.uniform(size=(1000, dimension))
        tree, depth = build(x, np.arange(1000))
        seen = [search(tree, x, query, np.inf)[1] for query in rng.uniform(size=(10, dimension))]
        parts.append(np.mean(seen) / 1000)
        depths.append(depth)
    near_one, near_zero = parts[1] > 0.9 > parts[0], parts[1] < 0.1
    stays, tenfold = depths[1] == depths[0], depths[1] > 5 * depths[0]
    return {
        "right": bool(near_one and stays),
        "deeper": bool(near_one and tenfold),
        "fewer": bool(near_zero and stays),
        "fewer-and-deeper": bool(near_zero and tenfold),
    }


def _powers(x, degree):
    """Legendre polynomials up to `degree`, which make least squares exact where powers would not."""
    import numpy as np

    return np.polynomial.legendre.legvander(2 * x - 1, degree)


def _samples():
    """The training and validation data of the stem, and whether they have the errors it shows."""
    import numpy as np

    rng = np.random.default_rng(2577)
    x, new = rng.uniform(size=20), rng.uniform(size=20)
    t, u = (np.sin(2 * np.pi * place) + 0.3 * rng.normal(size=20) for place in (x, new))
    shown = {1: (0.32, 0.34), 4: (0.07, 0.11), 12: (0.03, 0.45)}
    for degree, errors in shown.items():
        w = np.linalg.lstsq(_powers(x, degree), t, rcond=None)[0]
        found = [np.mean((_powers(a, degree) @ w - b) ** 2) for a, b in ((x, t), (new, u))]
        assert np.allclose(found, errors, atol=0.0051), found
    return x, t, new, u


def diagnose():
    """200 other training sets: how far predictions are off in the middle, and how much they vary."""
    import numpy as np

    _samples()
    rng = np.random.default_rng(0)
    points = np.linspace(0.05, 0.95, 19)
    causes = []
    for degree in (1, 12):
        predictions = []
        for _ in range(200):
            x = rng.uniform(size=20)
            t = np.sin(2 * np.pi * x) + 0.3 * rng.normal(size=20)
            w = np.linalg.lstsq(_powers(x, degree), t, rcond=None)[0]
            predictions.append(_powers(points, degree) @ w)
        # Medians and quartiles, as a few sets lead degree 12 far astray.
        low, middle, high = np.percentile(predictions, [25, 50, 75], axis=0)
        bias = np.mean((middle - np.sin(2 * np.pi * points)) ** 2)
        variance = np.mean(((high - low) / 1.35) ** 2)
        causes.append("bias" if bias > variance else "variance")
    choices = {
        "right": ["bias", "variance"],
        "exchanged": ["variance", "bias"],
        "both-variance": ["variance", "variance"],
        "both-bias": ["bias", "bias"],
    }
    return {name: causes == value for name, value in choices.items()}


def fix_underfit():
    """The validation error after each remedy."""
    import numpy as np

    x, t, new, u = _samples()
    rng = np.random.default_rng(1)
    many = rng.uniform(size=200)
    values = np.sin(2 * np.pi * many) + 0.3 * rng.normal(size=200)

    def error(w):
        return np.mean((_powers(new, len(w) - 1) @ w - u) ** 2)

    def fit(x, t, degree, penalty=0.0):
        design = _powers(x, degree)
        decay = penalty * np.diag([0.0] + [1.0] * degree)
        return np.linalg.solve(design.T @ design + decay, design.T @ t)

    stopped = np.zeros(2)
    for _ in range(5):
        stopped -= 0.1 * _powers(x, 1).T @ (_powers(x, 1) @ stopped - t) / len(x)
    before = error(fit(x, t, 1))
    after = {
        "right": error(fit(x, t, 4)),
        "more-data": error(fit(many, values, 1)),
        "penalty": error(fit(x, t, 1, 5.0)),
        "early-stopping": error(stopped),
    }
    return {name: bool(value <= before / 2) for name, value in after.items()}


def curse_contrast():
    """300 points in 2, 20 and 500 dimensions."""
    import numpy as np

    rng = np.random.default_rng(0)
    ratios, means = [], []
    for dimension in (2, 20, 500):
        x = rng.uniform(-1, 1, size=(300, dimension))
        squares = (x**2).sum(axis=1)
        distances = np.sqrt(np.maximum(squares[:, None] + squares - 2 * x @ x.T, 0))
        apart = distances[~np.eye(300, dtype=bool)].reshape(300, 299)
        ratios.append(np.median(apart.max(axis=1) / apart.min(axis=1)))
        means.append(apart.mean())
    to_one = bool(np.all(np.diff(ratios) < 0)) and ratios[-1] < 1.3
    rises = bool(np.all(np.diff(ratios) > 0))
    grows, shrinks = bool(np.all(np.diff(means) > 0)), bool(np.all(np.diff(means) < 0))
    return {
        "right": to_one and grows,
        "shrinks": to_one and shrinks,
        "contrast": rises and grows,
        "contrast-shrinks": rises and shrinks,
    }


def loocv():
    """Sizes of the training sets, and how many there are."""
    import numpy as np

    def counts(folds):
        return 100 - len(np.array_split(np.arange(100), folds)[0]), folds

    (size, times), (loo_size, loo_times) = counts(5), counts(100)
    more, often = loo_size > size, loo_times > times
    return {
        "right": more and often,
        "both-less": not more and not often,
        "less-often": more and not often,
        "fewer-samples": not more and often,
    }


def holdout_vs_kfold():
    """The same 100 samples, split in 200 ways: nearest centroids, validated in both manners."""
    import numpy as np

    rng = np.random.default_rng(0)
    t = np.repeat([0, 1], 50)
    x = rng.normal(size=(100, 2)) + t[:, None]

    def accuracy(held_out):
        rest = np.setdiff1d(np.arange(100), held_out)
        centres = np.array([x[rest][t[rest] == label].mean(axis=0) for label in (0, 1)])
        distances = ((x[held_out][:, None] - centres) ** 2).sum(axis=-1)
        return np.mean(distances.argmin(axis=1) == t[held_out])

    one, five, trainings = [], [], []
    for _ in range(200):
        accuracies = [accuracy(part) for part in np.array_split(rng.permutation(100), 5)]
        one.append(accuracies[0])
        five.append(np.mean(accuracies))
        trainings.append(len(accuracies))
    steadier, more = np.std(five) < np.std(one), min(trainings) > 1
    return {
        "right": bool(more and steadier),
        "varies-more": bool(more and not steadier),
        "as-often": bool(not more and steadier),
        "as-often-more": bool(not more and not steadier),
    }
