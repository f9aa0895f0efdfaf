"""性能指標の知識問題"""

SETS = {
    "screening": dict(
        stem=dict(
            ja="1000 人の検診で、ある分類器が、病気の人を陽性、そうでない人を陰性として判定した。正解と比べた人数は、次のとおりである。適合率を P、再現率を R とする。",
            en="At a screening of 1000 people a classifier called the sick positive and the others negative. Compared with what is true, the numbers of people are these. P is the precision, R the recall.",
            shared="""
    TP = 40    FN = 10
    FP = 60    TN = 890
""",
        ),
        questions={
            "precision_recall": dict(
                syllabus="2-(1)-xi",
                ja="この分類器の適合率と再現率の組はどれか。",
                en="What are the precision and the recall of this classifier?",
                right="P = 0.40, R = 0.80",
                wrong={
                    "exchanged": dict(
                        text="P = 0.80, R = 0.40",
                        why=dict(
                            ja="取り違えている。適合率は、陽性と判定した 100 人のうち、実際に病気の人の割合である。",
                            en="They are exchanged: the precision is the share of the sick among the 100 called positive.",
                        ),
                    ),
                    "recall-and-specificity": dict(
                        text="P = 0.80, R = 0.94",
                        why=dict(
                            ja="0.80 は再現率で、0.94 は、病気でない 950 人のうち陰性と判定した割合（特異度）である。",
                            en="0.80 is the recall, and 0.94 the specificity: the share of the 950 healthy that are called negative.",
                        ),
                    ),
                    "accuracy-and-specificity": dict(
                        text="P = 0.93, R = 0.94",
                        why=dict(
                            ja="0.93 は正解率、0.94 は特異度で、どちらも真陰性の 890 人を数えている。",
                            en="0.93 is the accuracy, and 0.94 the specificity: both count the 890 true negatives.",
                        ),
                    ),
                },
            ),
            "always_negative": dict(
                syllabus="2-(1)-xi",
                ja="全員を陰性と判定する規則を、この分類器と比べると、どうなるか。",
                en="How does the rule that calls everybody negative compare with this classifier?",
                right=dict(
                    ja="正解率は規則のほうが高く、再現率は規則のほうが低い",
                    en="Its accuracy is higher, and its recall is lower",
                ),
                wrong={
                    "both-higher": dict(
                        ja="正解率は規則のほうが高く、再現率も規則のほうが高い",
                        en="Its accuracy is higher, and its recall is higher",
                        why=dict(
                            ja="病気の人を一人も見つけないので、再現率は 0 になる。",
                            en="It finds none of the sick, so that its recall is 0.",
                        ),
                    ),
                    "both-lower": dict(
                        ja="正解率は規則のほうが低く、再現率も規則のほうが低い",
                        en="Its accuracy is lower, and its recall is lower",
                        why=dict(
                            ja="950 人が病気でないので、規則の正解率は 0.95 で、分類器の 0.93 を超える。",
                            en="950 people are healthy, so that its accuracy is 0.95, above the 0.93 of the classifier.",
                        ),
                    ),
                    "turned": dict(
                        ja="正解率は規則のほうが低く、再現率は規則のほうが高い",
                        en="Its accuracy is lower, and its recall is higher",
                        why=dict(
                            ja="正解率は 0.95 対 0.93、再現率は 0 対 0.80 で、どちらも逆である。",
                            en="The accuracies are 0.95 and 0.93, the recalls 0 and 0.80: both are the other way round.",
                        ),
                    ),
                },
            ),
            "f_beta": dict(
                syllabus="2-(1)-xi",
                ja="再現率を重くみる F₂ = 5PR / (4P + R) の値と、F₁ との大小の組はどれか。",
                en="F₂ = 5PR / (4P + R) gives the recall more weight. What is its value, and how does it compare with F₁?",
                right=dict(
                    ja="約 0.67 で、F₁ より大きい",
                    en="About 0.67, greater than F₁",
                ),
                wrong={
                    "f-half": dict(
                        ja="約 0.44 で、F₁ より小さい",
                        en="About 0.44, less than F₁",
                        why=dict(
                            ja="0.44 は、適合率を重くみる F₀.₅ の値である。",
                            en="0.44 is F₀.₅, which gives the precision more weight.",
                        ),
                    ),
                    "f-one": dict(
                        ja="約 0.53 で、F₁ に等しい",
                        en="About 0.53, equal to F₁",
                        why=dict(
                            ja="0.53 は、適合率と再現率を同じ重みでみる F₁ の値である。2 つが違えば、F₂ は F₁ と違う値になる。",
                            en="0.53 is F₁, in which both weigh the same; where they differ, F₂ differs from it.",
                        ),
                    ),
                    "mean": dict(
                        ja="約 0.60 で、F₁ より大きい",
                        en="About 0.60, greater than F₁",
                        why=dict(
                            ja="0.60 は、適合率と再現率の算術平均である。",
                            en="0.60 is the arithmetic mean of precision and recall.",
                        ),
                    ),
                },
            ),
            "lower_threshold": dict(
                syllabus="2-(1)-xi",
                ja="スコアが閾値以上の人を陽性と判定する分類器で、閾値を下げる。どんなデータでもいえることはどれか。",
                en="A classifier calls those positive whose score is at least a threshold, and the threshold is lowered. What holds for all data?",
                right=dict(
                    ja="再現率は下がらない",
                    en="The recall does not fall",
                ),
                wrong={
                    "precision": dict(
                        ja="適合率は下がらない",
                        en="The precision does not fall",
                        why=dict(
                            ja="新たに陽性とした人の多くが病気でなければ、適合率は下がる。",
                            en="If most of those newly called positive are healthy, the precision falls.",
                        ),
                    ),
                    "accuracy": dict(
                        ja="正解率は下がらない",
                        en="The accuracy does not fall",
                        why=dict(
                            ja="新たに陽性とした人の多くが病気でなければ、正解率は下がる。",
                            en="If most of those newly called positive are healthy, the accuracy falls.",
                        ),
                    ),
                    "specificity": dict(
                        ja="特異度は下がらない",
                        en="The specificity does not fall",
                        why=dict(
                            ja="病気でない人を新たに陽性とすれば、特異度は下がる。",
                            en="Where healthy people are newly called positive, the specificity falls.",
                        ),
                    ),
                },
            ),
        },
    ),
    "roc": dict(
        stem=dict(
            ja="7 件のスコアは次のとおりである。スコアが閾値以上のものを陽性と判定し、閾値を動かして ROC 曲線を描く。その下の面積が AUC である。",
            en="Seven samples have the scores given. What has a score of at least a threshold is called positive; as the threshold moves, this draws the ROC curve, and the area under it is the AUC.",
            shared="""
    positive    0.9    0.7    0.4
    negative    0.8    0.3    0.2    0.1
""",
        ),
        questions={
            "auc_pairs": dict(
                syllabus="2-(1)-xi",
                ja="AUC はいくらか（小数第 3 位を四捨五入）。",
                en="What is the AUC, rounded to two places?",
                right="0.83",
                wrong={
                    "mean-score": dict(
                        text="0.67",
                        why=dict(
                            ja="これは、正例のスコアの平均 2.0/3 である。",
                            en="This is the mean score of the positive samples, 2.0/3.",
                        ),
                    ),
                    "precision": dict(
                        text="0.75",
                        why=dict(
                            ja="これは、閾値 0.4 での適合率 3/4 である。AUC は、1 つの閾値で決まる値ではない。",
                            en="This is the precision at the threshold 0.4, 3/4; the AUC is no value of a single threshold.",
                        ),
                    ),
                    "accuracy": dict(
                        text="0.86",
                        why=dict(
                            ja="これは、閾値 0.4 での正解率 6/7 である。AUC は、正例と負例の 12 組のうち、正例のスコアのほうが大きい 10 組の割合になる。",
                            en="This is the accuracy at the threshold 0.4, 6/7; the AUC is the share of pairs in which the positive sample has the greater score, 10 of 12.",
                        ),
                    ),
                },
            ),
            "monotone_transform": dict(
                syllabus="2-(1)-xi",
                ja="スコアをすべて 2 乗した。どちらも変わらない組はどれか。",
                en="All scores are squared. Which two are unchanged?",
                right=dict(
                    ja="AUC と、ROC 曲線の形",
                    en="AUC and the shape of the ROC curve",
                ),
                wrong={
                    "auc-and-loss": dict(
                        ja="AUC と、交差エントロピー",
                        en="AUC and the cross-entropy",
                        why=dict(
                            ja="交差エントロピーは、スコアの値そのもので決まるので変わる。",
                            en="The cross-entropy depends on the scores themselves, and changes.",
                        ),
                    ),
                    "loss-and-accuracy": dict(
                        ja="閾値 0.5 での正解率と、交差エントロピー",
                        en="Accuracy at the threshold 0.5, and the cross-entropy",
                        why=dict(
                            ja="スコア 0.7 が 0.49 になり、閾値 0.5 での判定も変わる。",
                            en="The score 0.7 becomes 0.49, and what is decided at 0.5 changes, too.",
                        ),
                    ),
                    "accuracy-and-curve": dict(
                        ja="閾値 0.5 での正解率と、ROC 曲線の形",
                        en="Accuracy at the threshold 0.5, and the shape of the ROC curve",
                        why=dict(
                            ja="順序は変わらないので曲線は同じだが、固定した閾値での判定は変わる。",
                            en="The order stays, and so the curve; but what is decided at a fixed threshold changes.",
                        ),
                    ),
                },
            ),
            "more_negatives": dict(
                syllabus="2-(1)-xi",
                ja="負例をそれぞれ 10 件に複製した。AUC と、閾値 0.35 での適合率は、どうなるか。",
                en="Each negative sample is copied until there are ten of it. What becomes of the AUC, and of the precision at the threshold 0.35?",
                right=dict(
                    ja="AUC は変わらず、適合率は下がる",
                    en="AUC stays, precision falls",
                ),
                wrong={
                    "both-stay": dict(
                        ja="AUC は変わらず、適合率も変わらない",
                        en="AUC stays, precision stays",
                        why=dict(
                            ja="偽陽性が 1 件から 10 件に増え、適合率は 3/4 から 3/13 になる。",
                            en="There are 10 false positives for 1, and the precision becomes 3/13 for 3/4.",
                        ),
                    ),
                    "both-fall": dict(
                        ja="AUC は下がり、適合率も下がる",
                        en="AUC falls, precision falls",
                        why=dict(
                            ja="偽陽性率は、分子も分母も 10 倍になって変わらない。ROC 曲線は動かない。",
                            en="The false positive rate stays, as both its parts grow tenfold; the ROC curve does not move.",
                        ),
                    ),
                    "turned": dict(
                        ja="AUC は下がり、適合率は変わらない",
                        en="AUC falls, precision stays",
                        why=dict(
                            ja="負例の件数に左右されるのは、適合率のほうである。",
                            en="It is the precision that depends on how many negative samples there are.",
                        ),
                    ),
                },
            ),
            "auc_below_half": dict(
                syllabus="2-(1)-xi",
                ja="別のデータで、ある分類器の AUC が 0.2 であった。同じスコアの正例と負例はない。この値について、正しい記述はどれか。",
                en="On other data a classifier has an AUC of 0.2. No positive and negative sample have the same score. What is true of this value?",
                right=dict(
                    ja="スコアの符号を変えると、0.8 になる",
                    en="Turning the signs of the scores makes it 0.8",
                ),
                wrong={
                    "sign-half": dict(
                        ja="スコアの符号を変えると、0.5 になる",
                        en="Turning the signs of the scores makes it 0.5",
                        why=dict(
                            ja="正例と負例の組の勝ち負けがすべて入れ替わり、1 − 0.2 になる。0.5 は、無作為なスコアの値である。",
                            en="Each pair of a positive and a negative sample turns round, which makes 1 − 0.2; 0.5 is what random scores have.",
                        ),
                    ),
                    "threshold": dict(
                        ja="閾値を下げていくと、0.8 になる",
                        en="Lowering the threshold makes it 0.8",
                        why=dict(
                            ja="AUC はすべての閾値から決まる値で、1 つを動かしても変わらない。",
                            en="The AUC is made of all thresholds; choosing one does not change it.",
                        ),
                    ),
                    "threshold-half": dict(
                        ja="閾値を下げていくと、0.5 になる",
                        en="Lowering the threshold makes it 0.5",
                        why=dict(
                            ja="閾値を動かすと変わるのは、判定と正解率である。AUC は閾値によらない。",
                            en="What the threshold changes are decisions and their accuracy; the AUC depends on none.",
                        ),
                    ),
                },
            ),
        },
    ),
    "three-classes": dict(
        stem=dict(
            ja="3 クラス A, B, C の単一ラベル分類を 100 件に行った。混同行列は次のとおりで、行が正解、列が予測である。平均には 3 クラスをすべて含める。",
            en="100 samples, each of one of three classes A, B, C, were classified. Rows of the confusion matrix are what is true, columns what is predicted. Averages are over all three classes.",
            shared="""
          A     B     C
    A    72     8     0
    B     3    12     0
    C     3     0     2
""",
        ),
        questions={
            "micro_and_macro_recall": dict(
                syllabus="2-(1)-xi",
                ja="再現率のマイクロ平均とマクロ平均の組はどれか（小数第 3 位を四捨五入）。",
                en="What are the micro and the macro average of the recall, rounded to two places?",
                right=dict(
                    ja="マイクロ 0.86、マクロ 0.70",
                    en="Micro 0.86, macro 0.70",
                ),
                wrong={
                    "exchanged": dict(
                        ja="マイクロ 0.70、マクロ 0.86",
                        en="Micro 0.70, macro 0.86",
                        why=dict(
                            ja="逆である。クラスごとの再現率 0.9, 0.8, 0.4 を同じ重みで平均するのが、マクロ平均である。",
                            en="They are exchanged: the macro average is the plain mean of the recalls of the classes, 0.9, 0.8 and 0.4.",
                        ),
                    ),
                    "macro-precision": dict(
                        ja="マイクロ 0.86、マクロ 0.84",
                        en="Micro 0.86, macro 0.84",
                        why=dict(
                            ja="0.84 は、クラスごとの適合率の平均である。",
                            en="0.84 is the mean of the precisions of the classes.",
                        ),
                    ),
                    "two-macros": dict(
                        ja="マイクロ 0.70、マクロ 0.84",
                        en="Micro 0.70, macro 0.84",
                        why=dict(
                            ja="0.70 は再現率のマクロ平均、0.84 は適合率のマクロ平均である。",
                            en="0.70 is the macro average of the recall, 0.84 that of the precision.",
                        ),
                    ),
                },
            ),
            "micro_equals_accuracy": dict(
                syllabus="2-(1)-xi",
                ja="この分類のマイクロ平均について、正しい記述はどれか。",
                en="What is true of the micro averages of this classification?",
                right=dict(
                    ja="適合率も再現率も F₁ も、正解率に等しい",
                    en="The accuracy equals those of precision, recall and F₁",
                ),
                wrong={
                    "differ": dict(
                        ja="適合率と再現率は等しくなく、F₁ はその間の値になる",
                        en="Those of precision and recall differ, with F₁ in between",
                        why=dict(
                            ja="誤り 1 件は、偽陽性と偽陰性を 1 つずつ増やすので、適合率と再現率は等しくなる。",
                            en="Each error is one false positive and one false negative, so precision and recall are equal.",
                        ),
                    ),
                    "same-weight": dict(
                        ja="C の 5 件が、A の 80 件と等しい重みで数えられる",
                        en="The 5 samples of C weigh as much in them as the 80 of A",
                        why=dict(
                            ja="クラスに同じ重みを与えるのは、マクロ平均である。",
                            en="It is the macro average in which classes have the same weight.",
                        ),
                    ),
                    "weighted": dict(
                        ja="F₁ は、クラスごとの F₁ の件数による平均に等しい",
                        en="That of F₁ is the mean of F₁ of the classes, weighted by size",
                        why=dict(
                            ja="それは重みつき平均である。マイクロ平均は、TP・FP・FN を足し合わせてから計算する。",
                            en="That is the weighted average; the micro average adds up TP, FP and FN first.",
                        ),
                    ),
                },
            ),
            "rare_class_change": dict(
                syllabus="2-(1)-xi",
                ja="C の 5 件がすべて正しく予測されるようになり、ほかは変わらなかった。再現率の平均の変化はどれか。",
                en="Now all 5 samples of C are predicted rightly, and all else is as before. How do the averages of the recall change?",
                right=dict(
                    ja="マクロは 0.20、マイクロは 0.03 増える",
                    en="Macro by 0.20, micro by 0.03",
                ),
                wrong={
                    "exchanged": dict(
                        ja="マクロは 0.03、マイクロは 0.20 増える",
                        en="Macro by 0.03, micro by 0.20",
                        why=dict(
                            ja="3 件の改善は 100 件の 3 % で、それがマイクロ平均の変化になる。",
                            en="3 more right ones are 3 % of 100, and that is the change of the micro average.",
                        ),
                    ),
                    "both-large": dict(
                        ja="マクロは 0.20、マイクロは 0.20 増える",
                        en="Macro by 0.20, micro by 0.20",
                        why=dict(
                            ja="マイクロ平均では 100 件が同じ重みをもち、C の 5 件の影響は小さい。",
                            en="In the micro average all 100 samples weigh the same, and the 5 of C count little.",
                        ),
                    ),
                    "both-small": dict(
                        ja="マクロは 0.03、マイクロは 0.03 増える",
                        en="Macro by 0.03, micro by 0.03",
                        why=dict(
                            ja="マクロ平均では、C の再現率は 0.4 から 1 に増え、その差の 1/3 が現れる。",
                            en="A third of the change of C's recall, from 0.4 to 1, goes into the macro average.",
                        ),
                    ),
                },
            ),
        },
    ),
    "other-tasks": dict(
        stem=dict(
            ja="画像の課題では、正解率のほかに、課題に合わせた指標を使う。",
            en="Tasks on images have metrics of their own besides the accuracy.",
        ),
        questions={
            "iou_and_dice": dict(
                syllabus="2-(1)-xi",
                ja="領域の判定で、TP = 40、FP = 10、FN = 30 画素であった。IoU と Dice 係数の組はどれか（小数第 3 位を四捨五入）。",
                en="A region was marked with TP = 40, FP = 10 and FN = 30 pixels. What are its IoU and its Dice coefficient, rounded to two places?",
                right="IoU = 0.50, Dice = 0.67",
                wrong={
                    "exchanged": dict(
                        text="IoU = 0.67, Dice = 0.50",
                        why=dict(
                            ja="逆である。Dice 係数は TP を 2 倍して数えるので、IoU より小さくならない。",
                            en="They are exchanged: the Dice coefficient counts TP twice, and is never below the IoU.",
                        ),
                    ),
                    "precision-and-recall": dict(
                        text="IoU = 0.80, Dice = 0.57",
                        why=dict(
                            ja="0.80 は適合率で、0.57 は再現率である。",
                            en="0.80 is the precision, and 0.57 the recall.",
                        ),
                    ),
                    "recall-and-precision": dict(
                        text="IoU = 0.57, Dice = 0.80",
                        why=dict(
                            ja="0.57 は再現率、つまり正解の領域のうち見つけた割合で、0.80 は適合率である。",
                            en="0.57 is the recall, the share of the true region that was found, and 0.80 the precision.",
                        ),
                    ),
                },
            ),
            "map_value": dict(
                syllabus="2-(1)-xi",
                ja="物体検出で、3 クラスの AP は 0.8, 0.6, 0.1、正解の物体の数は 800, 150, 50 であった。mAP はいくらか。",
                en="In object detection three classes have an AP of 0.8, 0.6 and 0.1, and 800, 150 and 50 true objects. What is the mAP?",
                right="0.50",
                wrong={
                    "weighted": dict(
                        text="0.74",
                        why=dict(
                            ja="物体の数で重みづけた平均である。mAP は、クラスを同じ重みで平均する。",
                            en="This average is weighted by the numbers of objects; in the mAP all classes have the same weight.",
                        ),
                    ),
                    "best": dict(
                        text="0.80",
                        why=dict(
                            ja="最もよいクラスの AP で、平均をとっていない。",
                            en="This is the AP of the best class, not a mean.",
                        ),
                    ),
                    "median": dict(
                        text="0.60",
                        why=dict(
                            ja="3 つの中央の値である。mAP は平均で、悪いクラスの値も効く。",
                            en="This is the middle one of the three; the mAP is their mean, in which a bad class counts, too.",
                        ),
                    ),
                },
            ),
            "top5": dict(
                syllabus="2-(1)-xi",
                ja="5 枚の画像で、正解のクラスのスコアは 1, 3, 1, 7, 5 番目に大きかった。top-1 誤り率と top-5 誤り率の組はどれか。",
                en="In five images the true class had the 1st, 3rd, 1st, 7th and 5th greatest score. What are the top-1 and the top-5 error?",
                right=dict(
                    ja="top-1 は 60 %、top-5 は 20 %",
                    en="Top-1 60 %, top-5 20 %",
                ),
                wrong={
                    "accuracies": dict(
                        ja="top-1 は 40 %、top-5 は 80 %",
                        en="Top-1 40 %, top-5 80 %",
                        why=dict(
                            ja="これは当たった割合である。誤り率は、1 から引いた値になる。",
                            en="These are shares of right ones; an error is 1 less that.",
                        ),
                    ),
                    "four": dict(
                        ja="top-1 は 60 %、top-5 は 40 %",
                        en="Top-1 60 %, top-5 40 %",
                        why=dict(
                            ja="5 番目までに入れば、正解とみなす。5 番目の 1 枚は、誤りに数えない。",
                            en="Whatever is among the first five counts as right, the 5th included.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="top-1 は 20 %、top-5 は 60 %",
                        en="Top-1 20 %, top-5 60 %",
                        why=dict(
                            ja="許す範囲の広い top-5 の誤り率は、top-1 を超えない。",
                            en="Top-5 allows more, and its error is never above that of top-1.",
                        ),
                    ),
                },
            ),
            "false_about_thresholds": dict(
                syllabus="2-(1)-xi",
                ja="スコアが閾値以上の標本を正例と判定する 2 クラス分類に関する次の記述のうち、**誤っている**ものはどれか。",
                en="A sample counts as positive if its score reaches a threshold. Which of these statements is **wrong**?",
                right=dict(
                    ja="閾値を下げたとき、適合率が上がることはない",
                    en="Precision cannot rise when the threshold is lowered",
                ),
                wrong={
                    "recall": dict(
                        ja="閾値を下げたとき、再現率が下がることはない",
                        en="Recall cannot fall when the threshold is lowered",
                        why=dict(
                            ja="正しい。真陽性の数は減らず、正例の数は変わらない。",
                            en="This is right: true positives do not get fewer, and positives stay as many.",
                        ),
                    ),
                    "order": dict(
                        ja="スコアを 2 倍にしても、ROC 曲線は変わらない",
                        en="The ROC curve stays if all scores are multiplied by 2",
                        why=dict(
                            ja="正しい。ROC 曲線は、スコアの順だけで決まる。",
                            en="This is right: the curve depends on the order of the scores alone.",
                        ),
                    ),
                    "harmonic": dict(
                        ja="F₁ は、適合率と再現率の相加平均を超えない",
                        en="F₁ cannot exceed the mean of precision and recall",
                        why=dict(
                            ja="正しい。調和平均は相加平均以下である。",
                            en="This is right: a harmonic mean is at most the arithmetic one.",
                        ),
                    ),
                },
                source="Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, sections 8.3 and 8.4; Fawcett 2006",
            ),
        },
    ),
    "regression": dict(
        stem=dict(
            ja="回帰モデルの 4 件の誤差（予測 − 目標）は、次のとおりであった。単位は千円である。",
            en="A regression has made these errors (prediction less target) on 4 samples, in thousands of yen.",
            shared="""
    1    −1    1    −5
""",
        ),
        questions={
            "rmse_and_mae": dict(
                syllabus="2-(1)-xi",
                ja="誤差 −5 の 1 件を除いた 3 件で、MAE と RMSE はいくらになるか（小数第 3 位を四捨五入）。",
                en="Without the sample of error −5, what are MAE and RMSE of the other three, rounded to two places?",
                right="MAE = 1.00, RMSE = 1.00",
                wrong={
                    "no-mean": dict(
                        text="MAE = 1.00, RMSE = 1.73",
                        why=dict(
                            ja="2 乗の和の平方根で、平均をとっていない。残る誤差の 2 乗は、平均しても 1 である。",
                            en="This is the root of the summed squares; their mean is 1.",
                        ),
                    ),
                    "divided-by-four": dict(
                        text="MAE = 0.75, RMSE = 0.87",
                        why=dict(
                            ja="除いた後の 3 件でなく、元の 4 件で割っている。",
                            en="This divides by the 4 samples of before, not by the 3 that are left.",
                        ),
                    ),
                    "signed": dict(
                        text="MAE = 0.33, RMSE = 0.87",
                        why=dict(
                            ja="MAE は絶対値をとらずに平均し、RMSE は元の 4 件で割っている。",
                            en="MAE is averaged without absolute values, and RMSE divides by the 4 samples of before.",
                        ),
                    ),
                },
            ),
            "unit_change": dict(
                syllabus="2-(1)-xi",
                ja="単位を円に変えると、誤差の値は 1000 倍になる。MSE と RMSE は、それぞれ何倍になるか。",
                en="In yen, the errors are 1000 times as large. By what are MSE and RMSE multiplied?",
                right=dict(
                    ja="MSE は 10⁶ 倍、RMSE は 10³ 倍",
                    en="MSE by 10⁶, RMSE by 10³",
                ),
                wrong={
                    "both-linear": dict(
                        ja="MSE は 10³ 倍、RMSE は 10³ 倍",
                        en="MSE by 10³, RMSE by 10³",
                        why=dict(
                            ja="MSE は誤差の 2 乗の平均なので、倍率も 2 乗になる。",
                            en="MSE has squared errors, and the factor is squared, too.",
                        ),
                    ),
                    "turned": dict(
                        ja="MSE は 10³ 倍、RMSE は 10⁶ 倍",
                        en="MSE by 10³, RMSE by 10⁶",
                        why=dict(
                            ja="倍率の 2 乗が現れるのは、平方根をとらない MSE のほうである。",
                            en="It is MSE, of which no root is taken, that has the squared factor.",
                        ),
                    ),
                    "root": dict(
                        ja="MSE は 10³ 倍、RMSE は √10³ 倍",
                        en="MSE by 10³, RMSE by √10³",
                        why=dict(
                            ja="RMSE は目標と同じ単位をもち、誤差と同じ倍率になる。",
                            en="RMSE has the unit of the targets, and the factor of the errors.",
                        ),
                    ),
                },
            ),
            "best_constant": dict(
                syllabus="2-(1)-xi",
                ja="目標の値 10, 11, 12, 13, 54 を、1 つの定数で予測する。MSE を最小にする定数と、MAE を最小にする定数の組はどれか。",
                en="The targets 10, 11, 12, 13, 54 are all predicted by one constant. Which constant has the least MSE, and which the least MAE?",
                right=dict(
                    ja="MSE は 20、MAE は 12",
                    en="20 for MSE, 12 for MAE",
                ),
                wrong={
                    "exchanged": dict(
                        ja="MSE は 12、MAE は 20",
                        en="12 for MSE, 20 for MAE",
                        why=dict(
                            ja="逆である。二乗誤差を最小にするのは平均、絶対誤差を最小にするのは中央値である。",
                            en="The other way round: the mean has the least squared error, the median the least absolute one.",
                        ),
                    ),
                    "both-means": dict(
                        ja="MSE は 20、MAE は 20",
                        en="20 for MSE, 20 for MAE",
                        why=dict(
                            ja="絶対誤差は、上下の件数が釣り合う値で最小になり、54 の大きさによらない。",
                            en="The absolute error is least where as many are above as below, however large 54 is.",
                        ),
                    ),
                    "both-medians": dict(
                        ja="MSE は 12、MAE は 12",
                        en="12 for MSE, 12 for MAE",
                        why=dict(
                            ja="二乗誤差は 54 に強く引かれ、平均の 20 で最小になる。",
                            en="Squared errors are drawn by 54, and least at the mean, 20.",
                        ),
                    ),
                },
            ),
        },
    ),
    "perplexity": dict(
        stem=dict(
            ja="言語モデルのパープレキシティを、次の式で定める。p_n は n 番目の正しいトークンに与えた確率、N はトークンの数である。",
            en="The perplexity of a language model is defined as follows. p_n is the probability that it gave the nth right token, N the number of tokens.",
            shared="""
    PPL = exp( −(1/N) Σ_n ln p_n )
""",
        ),
        questions={
            "perplexity_value": dict(
                syllabus="2-(1)-xi",
                ja="3 つのトークンに与えた確率が 1/2, 1/4, 1/8 のとき、パープレキシティはいくらか（割り切れない値は、小数第 3 位を四捨五入）。",
                en="Three tokens were given the probabilities 1/2, 1/4 and 1/8. What is the perplexity, rounded to two places?",
                right="4",
                wrong={
                    "inverse-mean": dict(
                        text="3.43",
                        why=dict(
                            ja="確率の算術平均の逆数である。平均するのは、対数である。",
                            en="This is the inverse of the mean probability; it is logarithms that are averaged.",
                        ),
                    ),
                    "mean-of-inverses": dict(
                        text="4.67",
                        why=dict(
                            ja="確率の逆数 2, 4, 8 の算術平均である。対数を平均すると、幾何平均になる。",
                            en="This is the arithmetic mean of the inverses 2, 4 and 8; averaging logarithms makes it the geometric one.",
                        ),
                    ),
                    "product": dict(
                        text="64",
                        why=dict(
                            ja="確率の積の逆数で、トークンの数による平均をとっていない。",
                            en="This is the inverse of the product; no mean over the tokens is taken.",
                        ),
                    ),
                },
            ),
            "perplexity_bounds": dict(
                syllabus="2-(1)-xi",
                ja="語彙が 1000 語のモデルについて、正しい記述はどれか。",
                en="The vocabulary has 1000 words. What is true?",
                right=dict(
                    ja="全語に等しい確率を与えると 1000 で、確実に当てると 1 になる",
                    en="Equal probabilities make it 1000, being surely right makes it 1",
                ),
                wrong={
                    "zero": dict(
                        ja="全語に等しい確率を与えると 1000 で、確実に当てると 0 になる",
                        en="Equal probabilities make it 1000, being surely right makes it 0",
                        why=dict(
                            ja="確率 1 の対数は 0 で、その exp は 1 である。",
                            en="The logarithm of 1 is 0, and its exp is 1.",
                        ),
                    ),
                    "largest": dict(
                        ja="全語に等しい確率を与えたときの 1000 が、とりうる最大の値になる",
                        en="The 1000 of equal probabilities is the largest value it can have",
                        why=dict(
                            ja="正しい語に 1/1000 より小さい確率を与えれば、1000 を超える。",
                            en="Where right words get less than 1/1000 it exceeds 1000.",
                        ),
                    ),
                    "entropy": dict(
                        ja="全語に等しい確率を与えると、log₂ 1000 の約 10 になる",
                        en="Equal probabilities make it the logarithm log₂ 1000, about 10",
                        why=dict(
                            ja="それは 1 語あたりのビット数で、2 のべきにした 1000 がパープレキシティである。",
                            en="That is a number of bits; 2 to its power is the perplexity, 1000.",
                        ),
                    ),
                },
            ),
            "perplexity_tokens": dict(
                syllabus="2-(1)-xi",
                ja="2 つのモデルが同じ文章に同じ確率 P を与え、−ln P = 120 であった。文章を X は 30、Y は 60 のトークンに区切る。パープレキシティと、その比較について、正しい記述はどれか。",
                en="Two models give a text the same probability P, with −ln P = 120. X divides it into 30 tokens, Y into 60. What is true of their perplexities?",
                right=dict(
                    ja="X のほうが大きいが、この差はモデルの優劣を表さない",
                    en="That of X is greater, but this does not say which is better",
                ),
                wrong={
                    "y-better": dict(
                        ja="X のほうが大きく、この差は Y が優れることを表す",
                        en="That of X is greater, and this says that Y is better",
                        why=dict(
                            ja="文章全体に与えた確率は等しい。区切り方の違いが、値に現れただけである。",
                            en="The text has the same probability for both; it is only the division that shows.",
                        ),
                    ),
                    "x-better": dict(
                        ja="Y のほうが大きく、この差は X が優れることを表す",
                        en="That of Y is greater, and this says that X is better",
                        why=dict(
                            ja="120 を、少ないトークンで割る X のほうが、1 トークンあたりの値は大きい。優劣も分からない。",
                            en="Divided by fewer tokens, 120 makes more per token for X; nor does it say which is better.",
                        ),
                    ),
                    "turned": dict(
                        ja="Y のほうが大きいが、この差はモデルの優劣を表さない",
                        en="That of Y is greater, but this does not say which is better",
                        why=dict(
                            ja="X は exp(120/30)、Y は exp(120/60) で、X のほうが大きい。",
                            en="X has exp(120/30), Y has exp(120/60): it is X that has more.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _is(found, **choices):
    """Which choices are the numbers that were found, rounded as they are."""
    import numpy as np

    return {
        name.replace("_", "-"): bool(np.all(np.abs(np.subtract(found, value)) < 0.0051))
        for name, value in choices.items()
    }


def _keras(metric, labels, predicted):
    import numpy as np

    metric.update_state(np.asarray(labels, float), np.asarray(predicted, float))
    return float(metric.result())


def _screening():
    """Labels and calls of the 1000 people."""
    import numpy as np

    counts = [40, 10, 60, 890]
    return np.repeat([1, 1, 0, 0], counts), np.repeat([1, 0, 1, 0], counts)


def precision_recall():
    import keras

    people = _screening()
    found = [
        _keras(metric(), *people) for metric in (keras.metrics.Precision, keras.metrics.Recall)
    ]
    return _is(
        found,
        right=(0.4, 0.8),
        exchanged=(0.8, 0.4),
        recall_and_specificity=(0.8, 0.94),
        accuracy_and_specificity=(0.93, 0.94),
    )


def always_negative():
    import keras

    labels, calls = _screening()
    accuracy, recall = (
        _keras(metric(), labels, 0 * calls) - _keras(metric(), labels, calls)
        for metric in (keras.metrics.BinaryAccuracy, keras.metrics.Recall)
    )
    return {
        "right": accuracy > 0 > recall,
        "both-higher": accuracy > 0 and recall > 0,
        "both-lower": accuracy < 0 and recall < 0,
        "turned": accuracy < 0 < recall,
    }


def f_beta():
    import keras

    labels, calls = _screening()
    two, one = (
        _keras(keras.metrics.FBetaScore("micro", beta, 0.5), labels[:, None], calls[:, None])
        for beta in (2.0, 1.0)
    )
    values = _is(two, right=0.67, f_half=0.44, f_one=0.53, mean=0.6)
    compared = {"right": two > one, "f-half": two < one, "f-one": two == one, "mean": two > one}
    return {name: values[name] and compared[name] for name in values}


def lower_threshold():
    """Every order of three positive and three negative samples, at every threshold."""
    import itertools

    import numpy as np

    rises = {name: [] for name in ("recall", "precision", "accuracy", "specificity")}
    for places in itertools.combinations(range(6), 3):
        labels = np.isin(np.arange(6), places)  # the greatest score first
        before = None
        for called in range(1, 7):
            hits, alarms = labels[:called].sum(), (~labels[:called]).sum()
            now = {
                "recall": hits / 3,
                "precision": hits / called,
                "accuracy": (hits + 3 - alarms) / 6,
                "specificity": 1 - alarms / 3,
            }
            for name, value in now.items() if before else ():
                rises[name].append(value - before[name])
            before = now
    return {
        "right": min(rises["recall"]) >= 0,
        "precision": min(rises["precision"]) >= 0,
        "accuracy": min(rises["accuracy"]) >= 0,
        "specificity": min(rises["specificity"]) >= 0,
    }


def _scores():
    import numpy as np

    return np.array([0.9, 0.7, 0.4]), np.array([0.8, 0.3, 0.2, 0.1])


def _auc(positive, negative):
    """By Keras, with a threshold between any two scores."""
    import keras
    import numpy as np

    scores = np.concatenate([positive, negative])
    distinct = np.unique(scores)
    metric = keras.metrics.AUC(thresholds=((distinct[1:] + distinct[:-1]) / 2).tolist())
    return _keras(metric, np.repeat([1, 0], [len(positive), len(negative)]), scores)


def auc_pairs():
    return _is(_auc(*_scores()), right=0.83, mean_score=0.67, precision=0.75, accuracy=0.86)


def _curve(positive, negative):
    """The points of the ROC curve, from the greatest score on."""
    thresholds = sorted({*positive, *negative}, reverse=True)
    return [((negative >= t).mean(), (positive >= t).mean()) for t in thresholds]


def monotone_transform():
    import numpy as np

    positive, negative = _scores()
    squares = positive**2, negative**2

    def accuracy(p, n):
        return (np.sum(p >= 0.5) + np.sum(n < 0.5)) / 7

    def loss(p, n):
        return -(np.log(p).sum() + np.log(1 - n).sum())

    auc, curve, accuracy_stays, loss_stays = (
        np.allclose(value(positive, negative), value(*squares))
        for value in (_auc, _curve, accuracy, loss)
    )
    return {
        "right": auc and curve,
        "auc-and-loss": auc and loss_stays,
        "loss-and-accuracy": loss_stays and accuracy_stays,
        "accuracy-and-curve": accuracy_stays and curve,
    }


def more_negatives():
    import numpy as np

    positive, negative = _scores()
    many = np.repeat(negative, 10)

    def precision(p, n):
        return np.sum(p >= 0.35) / (np.sum(p >= 0.35) + np.sum(n >= 0.35))

    area = round(_auc(positive, many) - _auc(positive, negative), 6)
    share = precision(positive, many) - precision(positive, negative)
    return {
        "right": area == 0 > share,
        "both-stay": area == 0 == share,
        "both-fall": area < 0 and share < 0,
        "turned": area < 0 == share,
    }


def auc_below_half():
    """Two positive and five negative samples, of whose 10 pairs two are in the right order."""
    import numpy as np

    positive, negative = np.array([0.14, 0.16]), np.array([0.1, 0.2, 0.3, 0.4, 0.5])
    assert np.isclose(_auc(positive, negative), 0.2)
    turned = _auc(1 - positive, 1 - negative)
    lowered = [  # what is called positive at a threshold is in front of all else, in the same order
        _auc(positive + (positive >= t), negative + (negative >= t)) for t in np.arange(0, 1, 0.1)
    ]
    return {
        "right": np.isclose(turned, 0.8),
        "sign-half": np.isclose(turned, 0.5),
        "threshold": np.any(np.isclose(lowered, 0.8)),
        "threshold-half": np.any(np.isclose(lowered, 0.5)),
    }


def _matrix():
    import numpy as np

    return np.array([[72, 8, 0], [3, 12, 0], [3, 0, 2]])


def _recalls(matrix):
    """Their micro and macro average."""
    import numpy as np

    hits = np.diag(matrix)
    return hits.sum() / matrix.sum(), np.mean(hits / matrix.sum(axis=1))


def micro_and_macro_recall():
    return _is(
        _recalls(_matrix()),
        right=(0.86, 0.70),
        exchanged=(0.70, 0.86),
        macro_precision=(0.86, 0.84),
        two_macros=(0.70, 0.84),
    )


def micro_equals_accuracy():
    import keras
    import numpy as np

    matrix = _matrix()
    pairs = [(i, j) for i in range(3) for j in range(3) for _ in range(matrix[i, j])]
    true, guessed = np.eye(3)[np.array(pairs).T]
    precision, recall = (
        _keras(metric(), true, guessed)  # with the classes pooled
        for metric in (keras.metrics.Precision, keras.metrics.Recall)
    )
    f1, weighted = (
        _keras(keras.metrics.F1Score(average), true, guessed) for average in ("micro", "weighted")
    )
    accuracy = _keras(keras.metrics.CategoricalAccuracy(), true, guessed)
    micro, macro = _recalls(matrix)
    return {
        "right": np.allclose([precision, recall, f1], accuracy, rtol=1e-6),
        "differ": not np.isclose(precision, recall, rtol=1e-6),
        "same-weight": np.isclose(micro, macro),
        "weighted": np.isclose(f1, weighted, rtol=0, atol=1e-5),
    }


def rare_class_change():
    import numpy as np

    before, after = _matrix(), _matrix()
    after[2] = 0, 0, 5
    micro, macro = np.subtract(_recalls(after), _recalls(before))
    return _is(
        (macro, micro),
        right=(0.2, 0.03),
        exchanged=(0.03, 0.2),
        both_large=(0.2, 0.2),
        both_small=(0.03, 0.03),
    )


def iou_and_dice():
    import keras
    import numpy as np

    true, marked = np.repeat([1, 0, 1], [40, 10, 30]), np.repeat([1, 1, 0], [40, 10, 30])
    iou = _keras(keras.metrics.BinaryIoU(target_class_ids=[1]), true, marked)
    dice = 1 - float(keras.losses.Dice()(true.astype(float), marked.astype(float)))
    return _is(
        (iou, dice),
        right=(0.5, 0.67),
        exchanged=(0.67, 0.5),
        precision_and_recall=(0.8, 0.57),
        recall_and_precision=(0.57, 0.8),
    )


def map_value():
    import numpy as np

    return _is(np.mean([0.8, 0.6, 0.1]), right=0.5, weighted=0.74, best=0.8, median=0.6)


def top5():
    import keras
    import numpy as np

    ranks = np.array([1, 3, 1, 7, 5])
    scores = np.tile(-np.arange(1, 11), (5, 1)).astype("float32")  # class k has rank k + 1
    errors = []
    for k in (1, 5):
        metric = keras.metrics.SparseTopKCategoricalAccuracy(k)
        metric.update_state(ranks - 1, scores)
        errors.append(1 - float(metric.result()))
    return _is(
        errors, right=(0.6, 0.2), accuracies=(0.4, 0.8), four=(0.6, 0.4), exchanged=(0.2, 0.6)
    )


def rmse_and_mae():
    import keras

    errors = [1, -1, 1]
    found = [
        _keras(metric(), [0, 0, 0], errors)
        for metric in (keras.metrics.MeanAbsoluteError, keras.metrics.RootMeanSquaredError)
    ]
    return _is(
        found,
        right=(1, 1),
        no_mean=(1, 1.73),
        divided_by_four=(0.75, 0.87),
        signed=(0.33, 0.87),
    )


def unit_change():
    import keras
    import numpy as np

    errors = np.array([1, -1, 1, -5])
    factors = [
        round(_keras(metric(), 0 * errors, 1000 * errors) / _keras(metric(), 0 * errors, errors))
        for metric in (keras.metrics.MeanSquaredError, keras.metrics.RootMeanSquaredError)
    ]
    return {
        "right": factors == [10**6, 10**3],
        "both-linear": factors == [10**3, 10**3],
        "turned": factors == [10**3, 10**6],
        "root": factors == [10**3, round(10**1.5)],
    }


def best_constant():
    """Tried with every constant from 10 to 54 in steps of a half."""
    import numpy as np

    targets, constants = np.array([10, 11, 12, 13, 54]), np.arange(10, 54.5, 0.5)
    errors = constants[:, None] - targets
    best = [
        constants[np.argmin(np.mean(errors**2, axis=1))],
        constants[np.argmin(np.mean(np.abs(errors), axis=1))],
    ]
    return _is(best, right=(20, 12), exchanged=(12, 20), both_means=(20, 20), both_medians=(12, 12))


def _perplexity(*probabilities):
    import numpy as np

    return float(np.exp(-np.mean(np.log(probabilities))))


def perplexity_value():
    found = _perplexity(1 / 2, 1 / 4, 1 / 8)
    return _is(found, right=4.0, inverse_mean=3.43, mean_of_inverses=4.67, product=64.0)


def perplexity_bounds():
    equal, sure, bad = _perplexity(1e-3, 1e-3), _perplexity(1.0, 1.0), _perplexity(1e-4, 1e-4)
    return {
        "right": round(equal, 6) == 1000 and sure == 1,
        "zero": round(equal, 6) == 1000 and sure == 0,
        "largest": round(equal, 6) == 1000 and max(equal, sure, bad) <= 1000,
        "entropy": abs(equal - 10) < 1,
    }


def perplexity_tokens():
    """Token by token the probabilities differ; the text has one probability."""
    import numpy as np

    x, y = [np.exp(-120 / 30)] * 30, [np.exp(-120 / 60)] * 60
    x_greater = _perplexity(*x) > _perplexity(*y)
    one_better = not np.isclose(np.sum(np.log(x)), np.sum(np.log(y)))
    return {
        "right": x_greater and not one_better,
        "y-better": x_greater and one_better,
        "x-better": not x_greater and one_better,
        "turned": not x_greater and not one_better,
    }
