"""物体検出の評価の知識問題"""

SETS = {
    "iou": dict(
        stem=dict(
            ja="物体検出では、予測した矩形と正解の矩形の重なりを IoU（Jaccard 係数）で測る。矩形は連続な座標 (x1, y1, x2, y2) で表し、面積は (x2 − x1)(y2 − y1) とする。",
            en="In object detection the overlap of a predicted box with a true one is measured by their IoU (Jaccard index). Boxes are given by continuous coordinates (x1, y1, x2, y2), and an area is (x2 − x1)(y2 − y1).",
        ),
        questions={
            "iou_containment": dict(
                syllabus="2-(1)-xi",
                ja="予測した矩形が正解の矩形を完全に含み、縦も横も正解の 2 倍の長さである。IoU はいくらか。",
                en="A predicted box contains the true one completely; its width and its height are twice those of the true one. What is the IoU?",
                right="0.25",
                wrong={
                    "sum-of-areas": dict(
                        text="0.20",
                        why=dict(
                            ja="2 つの面積の和 1 + 4 で割った値である。重なる部分は 1 度だけ数える。",
                            en="That is divided by the sum of the areas, 1 + 4; what is shared counts once only.",
                        ),
                    ),
                    "ratio-of-sides": dict(
                        text="0.50",
                        why=dict(
                            ja="辺の長さの比である。面積の比は、縦と横の両方で効く。",
                            en="That is the ratio of the sides; the areas differ along both axes.",
                        ),
                    ),
                    "covered": dict(
                        text="1.00",
                        why=dict(
                            ja="正解のうち覆われた割合で、再現率に当たる。はみ出した部分が数えられていない。",
                            en="That is how much of the truth is covered, a recall; what lies outside is not counted.",
                        ),
                    ),
                },
            ),
            "iou_small_object": dict(
                syllabus="2-(1)-xi",
                ja="一辺 40 の正方形の物体 A と、一辺 8 の正方形の物体 B を予測した。どちらも大きさは正しく、横に 4 だけずれている。IoU の閾値が 0.5 のとき、正検出になるのはどれか。",
                en="Two square objects were predicted, A with sides of 40 and B with sides of 8. Both predicted boxes have the right size and are 4 off to one side. Which is a true positive if the threshold of the IoU is 0.5?",
                right=dict(ja="A だけ", en="A alone"),
                wrong={
                    "small-only": dict(
                        ja="B だけ",
                        en="B alone",
                        why=dict(
                            ja="同じずれは、小さい物体ほど大きな割合を失わせる。B の重なりは幅の半分しかない。",
                            en="The same shift costs a small object more of its area: of B only half the width is left.",
                        ),
                    ),
                    "both": dict(
                        ja="A と B の両方",
                        en="both A and B",
                        why=dict(
                            ja="B では重なりが 32、合わせた面積が 96 で、IoU は 1/3 である。重なりが半分でも IoU は半分にならない。",
                            en="Of B 32 of 96 is shared, an IoU of 1/3; half of a box is not half of the union.",
                        ),
                    ),
                    "neither": dict(
                        ja="どちらでもない",
                        en="neither of them",
                        why=dict(
                            ja="A では重なりが 1440、合わせた面積が 1760 で、IoU は 0.8 を超える。",
                            en="Of A 1440 of 1760 is shared: the IoU is above 0.8.",
                        ),
                    ),
                },
            ),
            "iou_disjoint": dict(
                syllabus="2-(1)-xi",
                ja="正解と重ならない予測の矩形を、正解からさらに遠ざけた。IoU はどうなるか。",
                en="A predicted box that does not meet the true one is moved further away. What becomes of the IoU?",
                right=dict(
                    ja="0 のままで、隙間の広さには左右されない",
                    en="It stays at 0, however wide the gap is",
                ),
                wrong={
                    "negative": dict(
                        ja="負の値になり、隙間が広いほど小さくなる",
                        en="It is negative and falls with the gap",
                        why=dict(
                            ja="重なりの長さは 0 で打ち切るので、負にはならない。",
                            en="Lengths of an overlap are cut off at 0 and are never negative.",
                        ),
                    ),
                    "slowly-to-zero": dict(
                        ja="正の値のまま、少しずつ 0 に近づいていく",
                        en="It is positive and slowly falls towards 0",
                        why=dict(
                            ja="重なりがなければ、分子はもう 0 である。近さを測る量ではない。",
                            en="Where nothing is shared the numerator is 0 already; this does not measure nearness.",
                        ),
                    ),
                    "undefined": dict(
                        ja="分母が 0 になるので、値が定まらなくなる",
                        en="It is undefined, as 0 is divided by 0",
                        why=dict(
                            ja="分母は 2 つを合わせた面積で、離れていても正である。",
                            en="The denominator is the area of both together, which is positive.",
                        ),
                    ),
                },
            ),
        },
    ),
    "matching": dict(
        stem=dict(
            ja="正解が G1, G2, G3 の 3 個ある画像に、検出器が矩形 a〜e を出した。表は左から、信頼度、IoU が最大の正解、その IoU である。NMS は行わない。評価では、信頼度の高い順に見て、IoU が 0.5 以上で、その正解がまだ対応づいていなければ正検出（TP）、それ以外は誤検出（FP）とする。どの検出とも対応しなかった正解が未検出（FN）である。",
            en="In a picture with three true objects G1, G2 and G3 a detector gave the boxes a to e. The table says, from the left, the score, the object with the largest IoU, and this IoU. There is no NMS. Boxes are looked at in the order of their scores: one whose IoU is at least 0.5 is a true positive (TP) if its object is not taken yet, and any other is a false positive (FP). An object that no box found is a false negative (FN).",
            shared="""
    a    0.95    G1    0.82
    b    0.85    G1    0.74
    c    0.70    G2    0.45
    d    0.50    G3    0.91
    e    0.30    G2    0.62
""",
        ),
        questions={
            "tp_fp_fn": dict(
                syllabus="2-(1)-xi",
                ja="信頼度が 0.6 以上の検出だけを採用したとき、(TP, FP, FN) はどれか。",
                en="Only boxes with a score of at least 0.6 are accepted. What is (TP, FP, FN)?",
                right="(1, 2, 2)",
                wrong={
                    "double-ignored": dict(
                        text="(1, 1, 2)",
                        why=dict(
                            ja="b を数えていない。同じ正解への 2 つ目の検出は FP である。",
                            en="b is not counted; a second box for the same object is an FP.",
                        ),
                    ),
                    "low-overlap-accepted": dict(
                        text="(2, 1, 1)",
                        why=dict(
                            ja="c の IoU は 0.45 で、0.5 に届かない。c は FP であり、G2 は未検出のまま。",
                            en="The IoU of c is 0.45, less than 0.5: c is an FP, and G2 is not found.",
                        ),
                    ),
                    "double-accepted": dict(
                        text="(2, 1, 2)",
                        why=dict(
                            ja="b も TP に数えている。G1 は a がすでに見つけている。",
                            en="b counts as a TP here, but a has found G1 already.",
                        ),
                    ),
                },
            ),
            "lower_conf": dict(
                syllabus="2-(1)-xi",
                ja="採用する信頼度の下限を 0.6 から 0.25 に下げると、適合率（ア）と再現率（イ）はどう変わるか。",
                en="The least score that is accepted is lowered from 0.6 to 0.25. What becomes of precision (a) and recall (b)?",
                right=dict(ja="（ア）上がる　（イ）上がる", en="(a) rises   (b) rises"),
                wrong={
                    "trade-off": dict(
                        ja="（ア）下がる　（イ）上がる",
                        en="(a) falls   (b) rises",
                        why=dict(
                            ja="適合率は下がることが多いが、ここで加わる d と e はどちらも TP で、1/3 から 3/5 に上がる。",
                            en="Precision often falls, but d and e, which are added here, are both TPs: 1/3 becomes 3/5.",
                        ),
                    ),
                    "recall-level": dict(
                        ja="（ア）上がる　（イ）変わらない",
                        en="(a) rises   (b) stays",
                        why=dict(
                            ja="d が G3 を、e が G2 を見つけ、再現率は 1/3 から 1 になる。",
                            en="d finds G3 and e finds G2: recall goes from 1/3 to 1.",
                        ),
                    ),
                    "worse": dict(
                        ja="（ア）下がる　（イ）変わらない",
                        en="(a) falls   (b) stays",
                        why=dict(
                            ja="加わる d と e はどちらも新しい正解を見つけるので、両方とも上がる。",
                            en="d and e are added, and each finds a new object: both rise.",
                        ),
                    ),
                },
            ),
            "threshold_totals": dict(
                syllabus="2-(1)-xi",
                ja="採用する信頼度の下限を 0.9 から 0.6 に下げる。TP, FP, FN（分類では TN も）の個数の合計は、（ア）同じテストデータを使う二値分類と（イ）この検出でどうなるか。",
                en="The least score that is accepted is lowered from 0.9 to 0.6. What becomes of the sum of TP, FP, FN (and TN, in classification) for (a) a binary classifier on the same test data and (b) this detector?",
                right=dict(ja="（ア）一定　（イ）変わる", en="(a) constant   (b) changes"),
                wrong={
                    "exchanged": dict(
                        ja="（ア）変わる　（イ）一定",
                        en="(a) changes   (b) constant",
                        why=dict(
                            ja="分類では標本ごとに予測が 1 つあり、合計は標本の数である。検出では採用する矩形が増える。",
                            en="A classifier makes one prediction for each sample, as many as there are; here boxes are added.",
                        ),
                    ),
                    "both-constant": dict(
                        ja="（ア）一定　（イ）一定",
                        en="(a) constant   (b) constant",
                        why=dict(
                            ja="検出では、採用した矩形が増えると誤検出も増え、合計は 3 から 5 になる。",
                            en="The detector's new boxes are false positives: the sum goes from 3 to 5.",
                        ),
                    ),
                    "both-change": dict(
                        ja="（ア）変わる　（イ）変わる",
                        en="(a) changes   (b) changes",
                        why=dict(
                            ja="分類では標本が欄の間を移るだけで、合計は標本の数のままである。",
                            en="In classification samples only move between the cells: their sum is that of the samples.",
                        ),
                    ),
                },
            ),
            "no_tn": dict(
                syllabus="2-(1)-xi",
                ja="検出の評価に、横軸が偽陽性率である ROC 曲線ではなく、適合率–再現率曲線が使われるのはなぜか。",
                en="Why is detection evaluated by a precision–recall curve and not by a ROC curve, whose horizontal axis is the false positive rate?",
                right=dict(
                    ja="真陰性の個数を数えられないから",
                    en="There is no number of true negatives",
                ),
                wrong={
                    "false-positives": dict(
                        ja="誤検出の個数を数えられないから",
                        en="There is no number of false positives",
                        why=dict(
                            ja="閾値を決めれば誤検出は数えられ、適合率の分母にも入っている。",
                            en="With a threshold they can be counted; they are in the denominator of precision, too.",
                        ),
                    ),
                    "recall-fixed": dict(
                        ja="再現率は閾値で変わらないから",
                        en="Recall is the same at all thresholds",
                        why=dict(
                            ja="再現率は閾値によって変わり、どちらの曲線でも軸の 1 つになっている。",
                            en="Recall changes with the threshold, and is an axis of either curve.",
                        ),
                    ),
                    "not-calibrated": dict(
                        ja="信頼度は確率とみなせないから",
                        en="Scores are no probabilities here",
                        why=dict(
                            ja="どちらの曲線も信頼度の順位だけで決まり、確率である必要はない。",
                            en="Either curve depends on the order of the scores alone; they need not be probabilities.",
                        ),
                    ),
                },
                source="R. Padilla, S. L. Netto, E. A. B. da Silva, A Survey on Performance Metrics for Object-Detection Algorithms, IWSSIP 2020",
            ),
        },
    ),
    "average-precision": dict(
        stem=dict(
            ja="あるクラスの正解は全部で 4 個ある。検出を信頼度の高い順に並べると、判定は TP, FP, TP, TP, FP であり、正解の残り 1 個はどの検出とも対応しない。AP は、各再現率での適合率を、その再現率以上での適合率の最大値に置き換えた曲線の下の面積とする（全点補間）。",
            en="A class has 4 true objects. In the order of their scores, highest first, its detections are TP, FP, TP, TP, FP, and one object belongs to no detection. AP is the area under the curve in which the precision at each recall is replaced by the largest precision at this recall or above (interpolation at all points).",
        ),
        questions={
            "ap_missing_gt": dict(
                syllabus="2-(1)-xi",
                ja="このクラスの AP はいくらか。",
                en="What is the AP of this class?",
                right="0.625",
                wrong={
                    "last-precision": dict(
                        text="0.600",
                        why=dict(
                            ja="全部の検出を採用したときの適合率 3/5 である。AP は曲線全体の面積である。",
                            en="That is the precision when all are accepted, 3/5; AP is the area of the whole curve.",
                        ),
                    ),
                    "not-replaced": dict(
                        text="0.604",
                        why=dict(
                            ja="適合率を最大値に置き換えていない。再現率 0.5 の 2/3 は、その先の 3/4 になる。",
                            en="Precision was not replaced: 2/3 at recall 0.5 becomes the 3/4 that comes later.",
                        ),
                    ),
                    "found-only": dict(
                        text="0.833",
                        why=dict(
                            ja="見つかった 3 個だけで平均している。再現率 0.75 から 1 までは 0 として面積に入る。",
                            en="That is the mean over the 3 that were found; from recall 0.75 to 1 the height is 0.",
                        ),
                    ),
                },
            ),
            "what_changes_ap": dict(
                syllabus="2-(1)-xi",
                ja="次の操作のうち、このクラスの AP の値を変えるものはどれか。正解の矩形は変えず、2 位の誤検出はどの正解とも重ならないとする。",
                en="Which of these changes the AP of this class? The true boxes stay as they are, and the false positive at rank 2 overlaps no object.",
                right=dict(
                    ja="1 位と 2 位の検出の信頼度を入れ替える",
                    en="The first two scores are exchanged",
                ),
                wrong={
                    "squared": dict(
                        ja="全部の検出の信頼度を 2 乗した値にする",
                        en="The scores of all detections are squared",
                        why=dict(
                            ja="順位が変わらないので、曲線も変わらない。",
                            en="The order stays as it is, and so does the curve.",
                        ),
                    ),
                    "more-at-the-end": dict(
                        ja="最下位よりも下に誤検出を 10 個加える",
                        en="Ten false positives are added at the end",
                        why=dict(
                            ja="再現率が増えない点が加わるだけで、面積は変わらない。",
                            en="This adds points at which recall does not grow, and no area.",
                        ),
                    ),
                    "other-class": dict(
                        ja="別のクラスの誤検出を上位に 10 個加える",
                        en="Ten of another class are added at the top",
                        why=dict(
                            ja="AP はクラスごとに、そのクラスの検出だけで計算する。",
                            en="The AP of a class is computed from the detections of this class alone.",
                        ),
                    ),
                },
            ),
            "coco_ap": dict(
                syllabus="2-(1)-xi",
                ja="別のデータで、検出器が正解 1 個につきちょうど 1 個の矩形を出し、対応する正解との IoU はどれもちょうど 0.72 であった。IoU の閾値 0.50 から 0.95 まで 0.05 刻みで平均する COCO の AP はいくらか。",
                en="On other data a detector gave exactly one box for each object, and each IoU with its object was exactly 0.72. What is COCO's AP, the mean over thresholds of the IoU from 0.50 to 0.95 in steps of 0.05?",
                right="0.50",
                wrong={
                    "nine-thresholds": dict(
                        text="0.56",
                        why=dict(
                            ja="閾値を 9 個と数えている。0.50 から 0.95 までは 10 個で、そのうち 5 個で AP が 1 になる。",
                            en="That counts nine thresholds; there are ten, and at five of them the AP is 1.",
                        ),
                    ),
                    "mean-iou": dict(
                        text="0.72",
                        why=dict(
                            ja="IoU の平均である。AP は、閾値ごとに届いたかどうかだけで決まる。",
                            en="That is the mean IoU; for an AP it only counts whether the threshold is reached.",
                        ),
                    ),
                    "at-a-half": dict(
                        text="1.00",
                        why=dict(
                            ja="閾値 0.5 での値（AP50）である。0.75 以上の閾値では、どの検出も正検出にならない。",
                            en="That is the value at 0.5 (AP50); from 0.75 on no detection is right.",
                        ),
                    ),
                },
            ),
            "map_average": dict(
                syllabus="2-(1)-xi",
                ja="別のデータで、正解が 90 個あるクラス A の AP は 0.9、正解が 10 個あるクラス B の AP は 0.3 であった。mAP はいくらか。",
                en="On other data class A, which has 90 objects, has an AP of 0.9, and class B, which has 10, has 0.3. What is the mAP?",
                right="0.60",
                wrong={
                    "worst": dict(
                        text="0.30",
                        why=dict(
                            ja="最も悪いクラスの値である。",
                            en="That is the value of the worst class.",
                        ),
                    ),
                    "harmonic": dict(
                        text="0.45",
                        why=dict(
                            ja="調和平均である。mAP は算術平均をとる。",
                            en="That is the harmonic mean; mAP is the arithmetic one.",
                        ),
                    ),
                    "weighted": dict(
                        text="0.84",
                        why=dict(
                            ja="正解の個数で重み付けしている。mAP はどのクラスも同じ重さで平均する。",
                            en="That is weighted by the numbers of objects; in mAP all classes weigh the same.",
                        ),
                    ),
                },
            ),
        },
    ),
    "in-use": dict(
        stem=dict(
            ja="検出器を製品に載せる前に、重複の除去（NMS）、処理の速さ、データを調べる。同じクラスの予測 A, B, C の信頼度は順に 0.9, 0.8, 0.7 で、IoU は A と B が 0.60、B と C が 0.60、A と C が 0.33 である。NMS は、信頼度の高い順に残し、残した矩形との IoU が閾値を超える矩形を除く。",
            en="Before a detector becomes part of a product, the removal of doubles (NMS), its speed and its data are examined. Predictions A, B and C of one class have scores of 0.9, 0.8 and 0.7; the IoU is 0.60 for A and B, 0.60 for B and C, and 0.33 for A and C. NMS keeps boxes in the order of their scores and removes those whose IoU with a kept box exceeds the threshold.",
        ),
        questions={
            "nms_chain": dict(
                syllabus="4-(2)-ii",
                ja="IoU の閾値を 0.5 として NMS を行うと、どの予測が残るか。",
                en="Which predictions are left after NMS with a threshold of 0.5?",
                right=dict(ja="A と C", en="A and C"),
                wrong={
                    "first-only": dict(
                        ja="A だけ",
                        en="only A",
                        why=dict(
                            ja="C と大きく重なるのは、もう除かれた B である。比べる相手は、残した矩形だけである。",
                            en="It is B that C overlaps, and B is gone; only kept boxes remove others.",
                        ),
                    ),
                    "lowest-goes": dict(
                        ja="A と B",
                        en="A and B",
                        why=dict(
                            ja="B は A と 0.60 だけ重なるので除かれる。信頼度が最も低いだけでは除かれない。",
                            en="B overlaps A by 0.60 and goes; nothing is removed for having the lowest score.",
                        ),
                    ),
                    "all-stay": dict(
                        ja="A と B と C",
                        en="A, B and C",
                        why=dict(
                            ja="A と B の IoU は閾値を超えている。",
                            en="The IoU of A and B exceeds the threshold.",
                        ),
                    ),
                },
            ),
            "nms_low_thr": dict(
                syllabus="4-(2)-ii",
                ja="NMS の IoU の閾値を 0.5 から 0.2 に下げると、何が起こりやすくなるか。",
                en="The threshold of NMS is lowered from 0.5 to 0.2. What becomes more likely?",
                right=dict(
                    ja="隣り合う別の物体の矩形まで除かれ、見逃しが増える",
                    en="Boxes of neighbouring objects go, too, and more are missed",
                ),
                wrong={
                    "more-doubles": dict(
                        ja="同じ物体への重複した矩形が残り、誤検出が増える",
                        en="Doubles of an object stay, and false positives increase",
                        why=dict(
                            ja="それは閾値を上げたときである。下げると、少し重なるだけでも除かれる。",
                            en="That happens with a higher threshold; with a lower one a small overlap is enough to go.",
                        ),
                    ),
                    "low-scores-go": dict(
                        ja="どの矩形とも重ならない、信頼度の低い矩形が減る",
                        en="Boxes that overlap none go if their scores are low",
                        why=dict(
                            ja="それは信頼度の下限の働きである。どれとも重ならない矩形は、NMS では除かれない。",
                            en="That is what a least score does; NMS never removes a box that overlaps none.",
                        ),
                    ),
                    "better-places": dict(
                        ja="残った矩形の座標が正解に寄り、IoU が大きくなる",
                        en="Boxes that stay move to their objects, and IoUs grow",
                        why=dict(
                            ja="NMS は矩形を選ぶだけで、座標を動かさない。",
                            en="NMS chooses among boxes; it moves none.",
                        ),
                    ),
                },
            ),
            "fps_latency": dict(
                syllabus="4-(2)-ii",
                ja="画像 8 枚をまとめて入力すると、160 ms 後に 8 枚の結果がそろって出る。これを休みなく繰り返すとき、（ア）1 秒あたりの枚数（FPS）と、（イ）入力してから結果が出るまでの時間はいくらか。",
                en="Eight images are given at once, and 160 ms later the results of all eight are there. This is repeated without a break. What are (a) the frames per second (FPS) and (b) the time from an image's input to its result?",
                right=dict(ja="（ア）50　（イ）160 ms", en="(a) 50   (b) 160 ms"),
                wrong={
                    "shared-out": dict(
                        ja="（ア）50　（イ）20 ms",
                        en="(a) 50   (b) 20 ms",
                        why=dict(
                            ja="20 ms は 1 枚あたりに均した時間で、どの画像も結果を 160 ms 待つ。",
                            en="20 ms is the time shared out among the images; each of them waits for 160 ms.",
                        ),
                    ),
                    "one-a-batch": dict(
                        ja="（ア）6.25　（イ）160 ms",
                        en="(a) 6.25   (b) 160 ms",
                        why=dict(
                            ja="1 秒あたりの処理の回数である。1 回に 8 枚が済む。",
                            en="That is how often it runs in a second; each time eight images are done.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）6.25　（イ）20 ms",
                        en="(a) 6.25   (b) 20 ms",
                        why=dict(
                            ja="1 回に 8 枚が済むので 50 FPS であり、どの画像も 160 ms 待つ。",
                            en="Eight are done each time, which makes 50 FPS, and each waits for 160 ms.",
                        ),
                    ),
                },
            ),
            "dataset_boxes": dict(
                syllabus="4-(2)-ii",
                ja="ILSVRC17 の学習・検証用の画像は約 47.7 万枚で 1 枚あたり 1.1 個、COCO18 は約 12.3 万枚で 1 枚あたり 7.3 個の矩形をもつ。（ア）矩形の総数が多いのはどちらか。（イ）多くの物体が写り込む日常の場面に近いのはどちらか。",
                en="For training and validation ILSVRC17 has about 477,000 images with 1.1 boxes each, COCO18 about 123,000 with 7.3 each. Which of them (a) has more boxes in all, and (b) is nearer to everyday scenes with many objects?",
                right=dict(ja="（ア）COCO18　（イ）COCO18", en="(a) COCO18   (b) COCO18"),
                wrong={
                    "more-images": dict(
                        ja="（ア）ILSVRC17　（イ）COCO18",
                        en="(a) ILSVRC17   (b) COCO18",
                        why=dict(
                            ja="画像は約 4 倍あるが、矩形は約 52 万個で、COCO18 の約 90 万個より少ない。",
                            en="It has four times the images, but about 520,000 boxes against 900,000.",
                        ),
                    ),
                    "one-object": dict(
                        ja="（ア）COCO18　（イ）ILSVRC17",
                        en="(a) COCO18   (b) ILSVRC17",
                        why=dict(
                            ja="1 枚あたり 1.1 個なら、ほとんどは物体が 1 つだけ写った画像である。",
                            en="With 1.1 boxes to an image, most show a single object.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）ILSVRC17　（イ）ILSVRC17",
                        en="(a) ILSVRC17   (b) ILSVRC17",
                        why=dict(
                            ja="矩形の総数は COCO18 のほうが多く、1 枚に写る物体も COCO18 のほうが多い。",
                            en="COCO18 has more boxes in all, and more of them in each image.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _iou(a, b):
    width = max(0, min(a[2], b[2]) - max(a[0], b[0]))
    height = max(0, min(a[3], b[3]) - max(a[1], b[1]))
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (a, b)]
    return width * height / (sum(areas) - width * height)


def iou_containment():
    """Boxes of 4×4 and 8×8 in one corner, and where in the larger one the smaller lies."""
    values = {_iou((x, y, x + 4, y + 4), (0, 0, 8, 8)) for x in range(5) for y in range(5)}
    choices = {"right": 0.25, "sum-of-areas": 0.2, "ratio-of-sides": 0.5, "covered": 1.0}
    return {name: values == {value} for name, value in choices.items()}


def iou_small_object():
    """Both squares, and both moved by 4."""
    a, b = (_iou((0, 0, side, side), (4, 0, side + 4, side)) >= 0.5 for side in (40, 8))
    return {
        "right": a and not b,
        "small-only": b and not a,
        "both": a and b,
        "neither": not a and not b,
    }


def iou_disjoint():
    """The IoU at growing distances."""
    from itertools import pairwise

    values = [_iou((0, 0, 4, 4), (x, 1, x + 4, 5)) for x in (5, 6, 10, 50, 1000)]
    falling = all(b < a for a, b in pairwise(values))
    return {
        "right": all(value == 0 for value in values),
        "negative": values[0] < 0 and falling,
        "slowly-to-zero": values[0] > 0 and falling,
        "undefined": any(value != value for value in values),
    }


def _counts(least, doubles=False, overlap=0.5):
    """TP, FP and FN of the boxes with a score of at least `least`."""
    scores, owners = (0.95, 0.85, 0.7, 0.5, 0.3), ("G1", "G1", "G2", "G3", "G2")
    taken, tp, fp = set(), 0, 0
    for score, truth, iou in zip(scores, owners, (0.82, 0.74, 0.45, 0.91, 0.62), strict=True):
        if score < least:
            continue
        if iou >= overlap and (doubles or truth not in taken):
            tp += 1
            taken.add(truth)
        else:
            fp += 1
    return tp, fp, 3 - len(taken)


def tp_fp_fn():
    """Matched in the order of scores."""
    counts = _counts(0.6)
    choices = {
        "right": (1, 2, 2),
        "double-ignored": (1, 1, 2),
        "low-overlap-accepted": (2, 1, 1),
        "double-accepted": (2, 1, 2),
    }
    return {name: counts == value for name, value in choices.items()}


def lower_conf():
    """Precision and recall at either limit."""
    before, after = _counts(0.6), _counts(0.25)
    precision = after[0] / (after[0] + after[1]) - before[0] / (before[0] + before[1])
    recall = (after[0] - before[0]) / 3
    return {
        "right": precision > 0 and recall > 0,
        "trade-off": precision < 0 and recall > 0,
        "recall-level": precision > 0 and recall == 0,
        "worse": precision < 0 and recall == 0,
    }


def threshold_totals():
    """The sums of the detector's table, and of a drawn classifier's."""
    import numpy as np

    rng = np.random.default_rng(0)
    scores, labels = rng.uniform(size=50), rng.integers(2, size=50)

    def classified(least):
        accepted = scores >= least
        cells = [np.sum((accepted == a) & (labels == t)) for a in (0, 1) for t in (0, 1)]
        return sum(cells)

    class_changes = classified(0.9) != classified(0.6)
    boxes_change = sum(_counts(0.9)) != sum(_counts(0.6))
    return {
        "right": not class_changes and boxes_change,
        "exchanged": class_changes and not boxes_change,
        "both-constant": not class_changes and not boxes_change,
        "both-change": class_changes and boxes_change,
    }


def _ap(hits, objects):
    """The area under the precision–recall curve, interpolated at all points, in fractions."""
    from fractions import Fraction

    precision = [Fraction(sum(hits[:k]), k) for k in range(1, len(hits) + 1)]
    return sum(max(precision[k:]) for k, hit in enumerate(hits) if hit) / objects


def ap_missing_gt():
    """Five detections, four objects."""
    ap = float(_ap([1, 0, 1, 1, 0], 4))
    choices = {"right": 0.625, "last-precision": 0.6, "not-replaced": 0.604, "found-only": 0.833}
    return {name: abs(ap - value) < 0.0005 for name, value in choices.items()}


def what_changes_ap():
    """The five detections with scores, sorted anew after each change."""
    found = [(0.9, 1), (0.8, 0), (0.7, 1), (0.6, 1), (0.5, 0)]

    def ap(detections):
        return _ap([hit for _, hit in sorted(detections, reverse=True)], 4)

    others = [(0.95, "other class")] * 10
    changed = {
        "right": [(0.8, 1), (0.9, 0), *found[2:]],
        "squared": [(score**2, hit) for score, hit in found],
        "more-at-the-end": found + [(0.1, 0)] * 10,
        "other-class": [one for one in found + others if one[1] in (0, 1)],
    }
    return {name: ap(detections) != ap(found) for name, detections in changed.items()}


def coco_ap():
    """Three objects, one box each, at each of the thresholds in hundredths."""
    aps = [float(_ap([hundredths <= 72] * 3, 3)) for hundredths in range(50, 100, 5)]
    mean = sum(aps) / len(aps)
    choices = {"right": 0.5, "nine-thresholds": 0.56, "mean-iou": 0.72, "at-a-half": 1.0}
    return {name: abs(mean - value) < 0.005 for name, value in choices.items()}


def map_average():
    """The mean over the classes."""
    mean = (0.9 + 0.3) / 2
    choices = {"right": 0.6, "worst": 0.3, "harmonic": 0.45, "weighted": 0.84}
    return {name: abs(mean - value) < 0.005 for name, value in choices.items()}


def _kept(threshold):
    """What TensorFlow keeps of three boxes with the IoUs of the stem."""
    import numpy as np
    import tensorflow as tf

    boxes = np.array([[0, 0, 10, 10], [0, 2.5, 10, 12.5], [0, 5, 10, 15]], np.float32)
    scores = np.array([0.9, 0.8, 0.7], np.float32)
    return tf.image.non_max_suppression(boxes, scores, 3, threshold).numpy().tolist()


def nms_chain():
    """TensorFlow's NMS on boxes that are shifted by a quarter."""
    kept = _kept(0.5)
    return {
        "right": kept == [0, 2],
        "first-only": kept == [0],
        "lowest-goes": kept == [0, 1],
        "all-stay": kept == [0, 1, 2],
    }


def nms_low_thr():
    """Of the three boxes A and C are on two objects, and a box far away has the lowest score."""
    import numpy as np
    import tensorflow as tf

    boxes = np.array([[0, 0, 10, 10], [0, 2.5, 10, 12.5], [0, 5, 10, 15], [50, 50, 60, 60]])
    scores = np.array([0.9, 0.8, 0.7, 0.1], np.float32)
    high, low = (
        tf.image.non_max_suppression(boxes.astype(np.float32), scores, 4, limit).numpy().tolist()
        for limit in (0.5, 0.2)
    )
    return {
        "right": 2 in high and 2 not in low,
        "more-doubles": len(low) > len(high),
        "low-scores-go": 3 in high and 3 not in low,
        "better-places": not set(low) <= set(range(4)),  # what is returned are numbers of boxes
    }


def fps_latency():
    """Runs follow one another; each image is in one of them."""
    ends = [0.160 * run for run in range(1, 101)]
    frames = 8 * len(ends) / ends[-1]
    wait = ends[0]

    def says(fps, seconds):
        return abs(frames - fps) < 0.01 and abs(wait - seconds) < 0.001

    return {
        "right": says(50, 0.160),
        "shared-out": says(50, 0.020),
        "one-a-batch": says(6.25, 0.160),
        "both": says(6.25, 0.020),
    }


def dataset_boxes():
    """Images times boxes, and boxes to an image."""
    each = {"ILSVRC17": (477_000, 1.1), "COCO18": (123_000, 7.3)}
    most = max(each, key=lambda name: each[name][0] * each[name][1])
    crowded = max(each, key=lambda name: each[name][1])
    return {
        "right": (most, crowded) == ("COCO18", "COCO18"),
        "more-images": (most, crowded) == ("ILSVRC17", "COCO18"),
        "one-object": (most, crowded) == ("COCO18", "ILSVRC17"),
        "both": (most, crowded) == ("ILSVRC17", "ILSVRC17"),
    }
