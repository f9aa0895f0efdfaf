"""物体検出のモデルの知識問題"""

SETS = {
    "two-stages": dict(
        stem=dict(
            ja="2 段階の検出は、物体のありそうな候補領域を挙げてから、領域ごとに分類と位置の補正を行う。R-CNN、Fast R-CNN、Faster R-CNN はこの順に提案された。1 枚の画像から候補領域を 2,000 個挙げるものとする。",
            en="Detection in two stages first names regions in which there may be an object, then classifies each of them and corrects its place. R-CNN, Fast R-CNN and Faster R-CNN were proposed in this order. Let there be 2,000 regions in a picture.",
        ),
        questions={
            "cnn_calls": dict(
                syllabus="4-(2)-i",
                ja="1 枚の画像に対し、（ア）R-CNN と（イ）Fast R-CNN は、特徴を抽出する CNN の順伝播をそれぞれ何回行うか。",
                en="How often does one picture make (a) R-CNN and (b) Fast R-CNN run the CNN that extracts features?",
                right=dict(ja="（ア）2,000 回　（イ）1 回", en="(a) 2,000 times   (b) once"),
                wrong={
                    "exchanged": dict(
                        ja="（ア）1 回　（イ）2,000 回",
                        en="(a) once   (b) 2,000 times",
                        why=dict(
                            ja="逆である。画像全体の特徴マップを全部の領域で共有するのは Fast R-CNN である。",
                            en="The other way round: it is Fast R-CNN whose regions share the features of the picture.",
                        ),
                    ),
                    "never-shared": dict(
                        ja="（ア）2,000 回　（イ）2,000 回",
                        en="(a) 2,000 times   (b) 2,000 times",
                        why=dict(
                            ja="Fast R-CNN が領域ごとに行うのは、RoI pooling から後だけである。",
                            en="Only what follows RoI pooling is done for each region in Fast R-CNN.",
                        ),
                    ),
                    "always-shared": dict(
                        ja="（ア）1 回　（イ）1 回",
                        en="(a) once   (b) once",
                        why=dict(
                            ja="R-CNN は領域を画像から切り出して変形し、1 つずつ CNN に通す。",
                            en="R-CNN cuts each region out of the picture, warps it, and runs the CNN on it.",
                        ),
                    ),
                },
                source="R. Girshick, Fast R-CNN, ICCV 2015, §1.1 and §2",
            ),
            "faster_new": dict(
                syllabus="4-(2)-i",
                ja="Faster R-CNN が、Fast R-CNN から変えたのはどこか。",
                en="What did Faster R-CNN change in Fast R-CNN?",
                right=dict(
                    ja="候補領域を、特徴マップを使うネットワークに出させる",
                    en="Regions come from a network that uses the feature map",
                ),
                wrong={
                    "softmax": dict(
                        ja="領域の分類を、SVM から softmax の層に置き換える",
                        en="Regions are classified by softmax and not by an SVM",
                        why=dict(
                            ja="それは Fast R-CNN が R-CNN から変えた点である。",
                            en="That is what Fast R-CNN had changed in R-CNN.",
                        ),
                    ),
                    "roi-pooling": dict(
                        ja="大きさの違う領域を、同じ大きさの特徴にそろえる",
                        en="Regions of any size become features of the same size",
                        why=dict(
                            ja="それは RoI pooling で、Fast R-CNN にもうある。",
                            en="That is RoI pooling, which Fast R-CNN has already.",
                        ),
                    ),
                    "masks": dict(
                        ja="領域ごとに、物体の形のマスクを出す枝を加える",
                        en="A branch gives the mask of the object in each region",
                        why=dict(ja="それは Mask R-CNN である。", en="That is Mask R-CNN."),
                    ),
                },
                source="S. Ren, K. He, R. Girshick, J. Sun, Faster R-CNN, NeurIPS 2015, §1 and §3",
            ),
            "selective_search": dict(
                syllabus="4-(2)-i",
                ja="候補領域を挙げる方法の一つである selective search は、どのような方法か。",
                en="Selective search is a method of naming regions. What kind of method?",
                right=dict(
                    ja="色や模様の似た、隣り合う小領域を併合していく",
                    en="Adjacent areas alike in colour and texture are merged",
                ),
                wrong={
                    "sliding": dict(
                        ja="決まった大きさの窓をずらし、分類器で判定する",
                        en="A classifier judges windows of a fixed size everywhere",
                        why=dict(
                            ja="それはスライディングウィンドウである。",
                            en="That is a sliding window.",
                        ),
                    ),
                    "anchors": dict(
                        ja="各位置に置いた基準の矩形を、回帰で変形する",
                        en="Reference boxes at each place are corrected by regression",
                        why=dict(
                            ja="それはアンカーを使う RPN である。",
                            en="That is an RPN with its anchors.",
                        ),
                    ),
                    "distances": dict(
                        ja="各位置から矩形の四辺までの距離を予測する",
                        en="Distances from each place to the four sides are predicted",
                        why=dict(ja="それは FCOS である。", en="That is FCOS."),
                    ),
                },
                source="J. R. R. Uijlings et al., Selective Search for Object Recognition, IJCV 2013, §3",
            ),
            "rcnn_classifier": dict(
                syllabus="4-(2)-i",
                ja="R-CNN の処理の順序として正しいものはどれか。",
                en="In which order does R-CNN work?",
                right=dict(
                    ja="領域の切り出し → CNN の特徴抽出 → SVM の分類",
                    en="regions cut out → features by CNN → classes by SVM",
                ),
                wrong={
                    "features-first": dict(
                        ja="CNN の特徴抽出 → 領域の切り出し → SVM の分類",
                        en="features by CNN → regions cut out → classes by SVM",
                        why=dict(
                            ja="特徴マップから領域を切り出すのは、SPPnet や Fast R-CNN である。",
                            en="Regions are cut out of feature maps in SPPnet and Fast R-CNN.",
                        ),
                    ),
                    "svm-first": dict(
                        ja="領域の切り出し → SVM の分類 → CNN の特徴抽出",
                        en="regions cut out → classes by SVM → features by CNN",
                        why=dict(
                            ja="SVM に入るのは CNN の特徴である。",
                            en="Features of the CNN are what goes into the SVM.",
                        ),
                    ),
                    "features-then-softmax": dict(
                        ja="CNN の特徴抽出 → 領域の切り出し → softmax の分類",
                        en="features by CNN → regions cut out → classes by softmax",
                        why=dict(
                            ja="これは Fast R-CNN の順序で、分類も softmax である。",
                            en="That is the order of Fast R-CNN, which classifies by softmax, too.",
                        ),
                    ),
                },
                source="R. Girshick, J. Donahue, T. Darrell, J. Malik, Rich feature hierarchies for accurate object detection and semantic segmentation, CVPR 2014, §2",
            ),
        },
    ),
    "regions": dict(
        stem=dict(
            ja="Faster R-CNN で、縦 40、横 60 の特徴マップ（入力画像に対するストライドは 16）の各位置に、大きさと縦横比の異なる 9 個のアンカーを置く。RPN は、アンカーのそれぞれについて、物体か背景かの 2 つの得点と、矩形の補正量 4 つを出す。分類したいクラスは 20 種である。",
            en="In Faster R-CNN a feature map of 40 by 60, whose stride in the input is 16, has 9 anchors of different sizes and aspect ratios at each place. For each anchor the RPN gives two scores, of object and background, and four corrections of the box. There are 20 classes of objects.",
        ),
        questions={
            "rpn_counts": dict(
                syllabus="4-(2)-i",
                ja="（ア）アンカーの総数と、（イ）1 つの位置での RPN の出力の数はいくらか。",
                en="What are (a) the number of all anchors and (b) the number of outputs of the RPN at one place?",
                right=dict(ja="（ア）21,600　（イ）54", en="(a) 21,600   (b) 54"),
                wrong={
                    "places-only": dict(
                        ja="（ア）2,400　（イ）54",
                        en="(a) 2,400   (b) 54",
                        why=dict(
                            ja="2,400 は位置の数である。どの位置にもアンカーが 9 個ある。",
                            en="2,400 is the number of places, each of which has nine anchors.",
                        ),
                    ),
                    "classes-counted": dict(
                        ja="（ア）21,600　（イ）216",
                        en="(a) 21,600   (b) 216",
                        why=dict(
                            ja="クラスごとの得点を数えている。RPN はクラスを区別しない。",
                            en="That counts a score for every class; the RPN does not tell classes apart.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）2,400　（イ）216",
                        en="(a) 2,400   (b) 216",
                        why=dict(
                            ja="アンカーは位置の 9 倍あり、RPN の出力はアンカー 1 個に 6 つである。",
                            en="There are nine anchors to a place, and six outputs to an anchor.",
                        ),
                    ),
                },
            ),
            "roi_round": dict(
                syllabus="4-(2)-i",
                ja="候補領域の左端が入力画像の x = 100 にある。RoI pooling で特徴マップの座標 100/16 を最も近い整数に丸めると、入力画像で何画素ずれるか。",
                en="The left side of a region is at x = 100 in the input. RoI pooling rounds its coordinate 100/16 in the feature map to the nearest integer. By how many pixels of the input is it off then?",
                right="4",
                wrong={
                    "in-cells": dict(
                        text="0.25",
                        why=dict(
                            ja="特徴マップでのずれである。入力画像では、これにストライドが掛かる。",
                            en="That is measured in the feature map; in the input the stride multiplies it.",
                        ),
                    ),
                    "coordinate": dict(
                        text="6",
                        why=dict(
                            ja="丸めた座標である。ずれは、丸める前との差である。",
                            en="That is the rounded coordinate; what is asked for is how far it was moved.",
                        ),
                    ),
                    "whole-cell": dict(
                        text="16",
                        why=dict(
                            ja="1 マスの大きさである。丸めのずれは半マスを超えない。",
                            en="That is a whole cell; rounding moves by half a cell at most.",
                        ),
                    ),
                },
            ),
            "roi_align_fix": dict(
                syllabus="4-(2)-i",
                ja="Mask R-CNN の RoI Align は、座標 100/16 = 6.25 での値をどのように求めるか。",
                en="How does Mask R-CNN's RoI Align find the value at the coordinate 100/16 = 6.25?",
                right=dict(
                    ja="隣り合うマスの値に、近さの重みを付けて足し合わせる",
                    en="Values of adjacent cells are summed, weighed by nearness",
                ),
                wrong={
                    "nearest": dict(
                        ja="最も近いマスの値をとり、ずれは回帰の層が打ち消す",
                        en="The nearest cell is taken, and regression makes up for it",
                        why=dict(
                            ja="それでは丸めと同じで、読む値がずれたままである。",
                            en="That is rounding, and the value is from another place.",
                        ),
                    ),
                    "largest": dict(
                        ja="少し広い範囲をとり、その中のマスの最大値を用いる",
                        en="A somewhat wider range is taken, and the largest value in it",
                        why=dict(
                            ja="最大値を出したマスの値になり、その位置での値ではない。",
                            en="That is the value of whichever cell has the largest, not of this place.",
                        ),
                    ),
                    "mean": dict(
                        ja="隣り合う 2 マスの値を、同じ重みで平均してから使う",
                        en="The values of two adjacent cells are averaged equally",
                        why=dict(
                            ja="2 マスの中点 6.5 での値になる。",
                            en="That is the value at 6.5, in the middle between them.",
                        ),
                    ),
                },
            ),
            "mask_branch": dict(
                syllabus="4-(2)-i",
                ja="Mask R-CNN のマスクの枝は、クラスの数だけのマスクを出し、ほかのクラスのマスクの値が損失に影響しないようにして、クラスどうしの競合を避ける。（ア）マスクの画素に使う活性化関数と、（イ）損失をとるマスクの組はどれか。",
                en="The mask branch of Mask R-CNN gives as many masks as there are classes, and avoids competition among classes: the masks of other classes do not influence the loss. Which are (a) the activation of a mask's pixels and (b) the masks whose loss is taken?",
                right=dict(
                    ja="（ア）sigmoid　（イ）正解のクラスの 1 枚",
                    en="(a) sigmoid   (b) the true class's",
                ),
                wrong={
                    "softmax": dict(
                        ja="（ア）softmax　（イ）正解のクラスの 1 枚",
                        en="(a) softmax   (b) the true class's",
                        why=dict(
                            ja="softmax はクラスについて正規化するので、ほかのクラスの値も損失に入る。",
                            en="A softmax is normalised over the classes, so that the others' values are in the loss.",
                        ),
                    ),
                    "all-masks": dict(
                        ja="（ア）sigmoid　（イ）全部のクラスのマスク",
                        en="(a) sigmoid   (b) those of all classes",
                        why=dict(
                            ja="ほかのクラスのマスクも、正解に合わせるように動いてしまう。",
                            en="The masks of other classes would be moved, too.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）softmax　（イ）全部のクラスのマスク",
                        en="(a) softmax   (b) those of all classes",
                        why=dict(
                            ja="これは FCN のような画素ごとの分類で、クラスどうしが競合する。",
                            en="That classifies pixels, as FCN does, and classes compete.",
                        ),
                    ),
                },
            ),
        },
    ),
    "ssd": dict(
        stem=dict(
            ja="SSD300 は VGG16 をもとにした 1 段階の検出モデルで、解像度 38×38, 19×19, 10×10, 5×5, 3×3, 1×1 の特徴マップの各位置で、default box を基準に予測する。default box は全部で 8,732 個ある。",
            en="SSD300 is a detector of one stage, based on VGG16. It predicts from default boxes at each place of feature maps of 38×38, 19×19, 10×10, 5×5, 3×3 and 1×1. There are 8,732 default boxes.",
        ),
        questions={
            "map_coverage": dict(
                syllabus="4-(2)-ii",
                ja="38×38 の特徴マップと 1×1 の特徴マップについて、（ア）画像のどの範囲を表すか、（イ）1 マスの受け持つ範囲が広いのはどちらか。",
                en="Of the feature maps of 38×38 and of 1×1: (a) which part of the picture does each show, and (b) of which does a cell stand for the larger area?",
                right=dict(ja="（ア）どちらも全体　（イ）1×1", en="(a) both all of it   (b) 1×1"),
                wrong={
                    "fine-is-wide": dict(
                        ja="（ア）どちらも全体　（イ）38×38",
                        en="(a) both all of it   (b) 38×38",
                        why=dict(
                            ja="38×38 の 1 マスは約 8 画素四方で、小さな物体に向く。",
                            en="A cell of the 38×38 is some 8 pixels wide, fit for small objects.",
                        ),
                    ),
                    "coarse-is-a-part": dict(
                        ja="（ア）1×1 は中央だけ　（イ）1×1",
                        en="(a) 1×1 the middle   (b) 1×1",
                        why=dict(
                            ja="マップが小さいのは解像度が粗いということで、表す範囲は同じである。",
                            en="A small map has a coarse resolution; it shows no smaller part.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）1×1 は中央だけ　（イ）38×38",
                        en="(a) 1×1 the middle   (b) 38×38",
                        why=dict(
                            ja="どちらも画像全体を表すので、マスの少ないほうが 1 マスの範囲は広い。",
                            en="Both show all of it, so that with fewer cells each stands for more.",
                        ),
                    ),
                },
            ),
            "hnm_count": dict(
                syllabus="4-(2)-ii",
                ja="ある画像で、物体と対応した default box（正例）は 12 個であった。Hard Negative Mining で負例を正例の 3 倍に抑えると、クラスの損失に使う default box は全部で何個か。",
                en="In a picture 12 default boxes belong to objects (positives). Hard negative mining limits the negatives to three times the positives. How many default boxes are used in the loss of classes in all?",
                right="48",
                wrong={
                    "one-to-one": dict(
                        text="24",
                        why=dict(
                            ja="負例を正例と同じ数にしたときの個数である。",
                            en="That is with as many negatives as positives.",
                        ),
                    ),
                    "negatives-only": dict(
                        text="36",
                        why=dict(
                            ja="負例だけの個数である。正例も損失に入る。",
                            en="Those are the negatives; the positives are in the loss, too.",
                        ),
                    ),
                    "all": dict(
                        text="8732",
                        why=dict(
                            ja="負例を抑えなかったときの個数である。",
                            en="That is all of them, as if nothing were limited.",
                        ),
                    ),
                },
            ),
            "nms_vs_hnm": dict(
                syllabus="4-(2)-ii",
                ja="（ア）推論時に同じ物体へ重なって出た予測を減らす処理と、（イ）学習時に背景の例が多すぎる偏りを抑える処理はどれか。",
                en="Which is (a) what removes overlapping predictions of one object at inference, and (b) what keeps background from prevailing in training?",
                right=dict(
                    ja="（ア）NMS　（イ）Hard Negative Mining",
                    en="(a) NMS   (b) hard negative mining",
                ),
                wrong={
                    "exchanged": dict(
                        ja="（ア）Hard Negative Mining　（イ）NMS",
                        en="(a) hard negative mining   (b) NMS",
                        why=dict(
                            ja="逆である。NMS は予測を間引き、Hard Negative Mining は学習の例を選ぶ。",
                            en="The other way round: NMS thins out predictions, mining chooses examples to learn from.",
                        ),
                    ),
                    "suppression-for-both": dict(
                        ja="（ア）NMS　（イ）NMS",
                        en="(a) NMS   (b) NMS",
                        why=dict(
                            ja="NMS は出た予測を間引くだけで、学習に使う例を選ばない。",
                            en="NMS only thins out predictions; it chooses no examples to learn from.",
                        ),
                    ),
                    "mining-for-both": dict(
                        ja="（ア）Hard Negative Mining　（イ）Hard Negative Mining",
                        en="(a) hard negative mining   (b) hard negative mining",
                        why=dict(
                            ja="Hard Negative Mining は学習時の処理で、予測を減らすものではない。",
                            en="Mining belongs to training; it removes no predictions.",
                        ),
                    ),
                },
                source="W. Liu et al., SSD: Single Shot MultiBox Detector, ECCV 2016, §2.1 and §2.2",
            ),
            "vgg_change": dict(
                syllabus="4-(2)-ii",
                ja="SSD は、VGG16 の末尾にある 3 つの全結合層 fc6, fc7, fc8 をどのように扱うか。",
                en="What does SSD do with the three fully connected layers at the end of VGG16, fc6, fc7 and fc8?",
                right=dict(
                    ja="fc6 と fc7 を畳み込みに替え、fc8 を除く",
                    en="fc6 and fc7 become convolutions, fc8 is removed",
                ),
                wrong={
                    "all-converted": dict(
                        ja="fc6 と fc7 を畳み込みに替え、fc8 も替える",
                        en="fc6 and fc7 become convolutions, fc8 does as well",
                        why=dict(
                            ja="fc8 は 1000 クラスの出力の層で、SSD では使わない。",
                            en="fc8 is the output of 1000 classes, for which SSD has no use.",
                        ),
                    ),
                    "kept": dict(
                        ja="fc6 と fc7 を全結合のまま残し、fc8 を除く",
                        en="fc6 and fc7 stay fully connected, fc8 is removed",
                        why=dict(
                            ja="全結合のままでは、どの位置の特徴かが分からなくなる。",
                            en="Fully connected layers lose the places of the features.",
                        ),
                    ),
                    "kept-all": dict(
                        ja="fc6 と fc7 を全結合のまま残し、fc8 も残す",
                        en="fc6 and fc7 stay fully connected, fc8 does as well",
                        why=dict(
                            ja="位置ごとに予測するには、畳み込みでなければならない。",
                            en="To predict at each place they have to be convolutions.",
                        ),
                    ),
                },
                source="W. Liu et al., SSD: Single Shot MultiBox Detector, ECCV 2016, §3",
            ),
        },
    ),
    "yolo": dict(
        stem=dict(
            ja="初代の YOLO は、448×448 の入力画像を 7×7 の格子に分け、各セルが 2 個の矩形（それぞれ中心 x, y、幅、高さ、信頼度）と、20 クラスの条件付き確率を 1 組だけ出す。アンカーは使わない。",
            en="The first YOLO divides an input of 448×448 into a grid of 7×7. Each cell gives two boxes (each with its centre x, y, width, height and confidence) and one set of conditional probabilities of 20 classes. It has no anchors.",
        ),
        questions={
            "yolo_output": dict(
                syllabus="4-(2)-ii",
                ja="出力のテンソルの形はどれか。",
                en="What is the shape of the output?",
                right="7×7×30",
                wrong={
                    "one-box": dict(
                        text="7×7×25",
                        why=dict(
                            ja="矩形を 1 個しか数えていない。", en="That counts one box only."
                        ),
                    ),
                    "no-confidence": dict(
                        text="7×7×28",
                        why=dict(
                            ja="矩形の信頼度を数えていない。",
                            en="That leaves out the confidences of the boxes.",
                        ),
                    ),
                    "classes-per-box": dict(
                        text="7×7×50",
                        why=dict(
                            ja="クラスの確率を矩形ごとに数えている。確率はセルに 1 組である。",
                            en="That has probabilities for each box; a cell has one set.",
                        ),
                    ),
                },
            ),
            "yolo_cell": dict(
                syllabus="4-(2)-ii",
                ja="左上が (100, 250)、右下が (300, 410) の物体（x は右へ、y は下へ測る）を受け持つのは、どのセルか。列も行も 0 から数える。",
                en="Which cell is responsible for the object with the corners (100, 250) and (300, 410), x measured to the right and y downwards? Columns and rows are counted from 0.",
                right=dict(ja="列 3、行 5", en="column 3, row 5"),
                wrong={
                    "first-corner": dict(
                        ja="列 1、行 3",
                        en="column 1, row 3",
                        why=dict(
                            ja="左上の角が入るセルである。受け持つのは、中心が入るセルである。",
                            en="That holds the first corner; it is the cell with the centre that is responsible.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="列 5、行 3",
                        en="column 5, row 3",
                        why=dict(
                            ja="列と行が逆である。列は x で決まる。",
                            en="Column and row are exchanged; x decides the column.",
                        ),
                    ),
                    "second-corner": dict(
                        ja="列 4、行 6",
                        en="column 4, row 6",
                        why=dict(
                            ja="右下の角が入るセルである。", en="That holds the second corner."
                        ),
                    ),
                },
            ),
            "yolo_limit": dict(
                syllabus="4-(2)-ii",
                ja="小さな物体が 3 個写っていて、中心が 3 個とも同じセルに入る。矩形のクラスには、確率の最も高いものをとる。矩形もクラスも正しく検出できるのは、（ア）3 個が同じクラスのときと、（イ）3 個のクラスが互いに違うときとで、それぞれ最大で何個か。",
                en="Three small objects have their centres in the same cell, and boxes get the class that is most probable. How many of them at most are found with the right box and class, (a) if all three are of one class, and (b) if no two are?",
                right=dict(ja="（ア）2 個　（イ）1 個", en="(a) 2   (b) 1"),
                wrong={
                    "one-each": dict(
                        ja="（ア）3 個　（イ）1 個",
                        en="(a) 3   (b) 1",
                        why=dict(
                            ja="矩形の数は、物体の数ではなくモデルで決まっている。",
                            en="The number of boxes is the model's and not that of the objects.",
                        ),
                    ),
                    "set-per-box": dict(
                        ja="（ア）2 個　（イ）2 個",
                        en="(a) 2   (b) 2",
                        why=dict(
                            ja="クラスの確率は矩形ごとではなくセルに 1 組なので、2 つの矩形は同じクラスになる。",
                            en="Probabilities belong to the cell, so that both its boxes get the same class.",
                        ),
                    ),
                    "set-per-object": dict(
                        ja="（ア）3 個　（イ）3 個",
                        en="(a) 3   (b) 3",
                        why=dict(
                            ja="出力は写っているものによらず、1 つのセルに矩形 2 個とクラスの確率 1 組である。",
                            en="Whatever is in the picture, a cell gives two boxes and one set of probabilities.",
                        ),
                    ),
                },
            ),
            "yolo_errors": dict(
                syllabus="4-(2)-ii",
                ja="初代の YOLO と Fast R-CNN の誤りを比べた論文の結果で、（ア）位置のずれによる誤りが多いのはどちらか、（イ）背景を物体とみなす誤りが多いのはどちらか。",
                en="The paper on the first YOLO compares its errors with those of Fast R-CNN. Which of them (a) has more errors of place, and (b) more often takes background for an object?",
                right=dict(ja="（ア）YOLO　（イ）Fast R-CNN", en="(a) YOLO   (b) Fast R-CNN"),
                wrong={
                    "exchanged": dict(
                        ja="（ア）Fast R-CNN　（イ）YOLO",
                        en="(a) Fast R-CNN   (b) YOLO",
                        why=dict(
                            ja="逆である。YOLO は格子が粗いが、画像全体を見て判断する。",
                            en="The other way round: YOLO's grid is coarse, but it sees the whole picture.",
                        ),
                    ),
                    "yolo-both": dict(
                        ja="（ア）YOLO　（イ）YOLO",
                        en="(a) YOLO   (b) YOLO",
                        why=dict(
                            ja="YOLO は画像全体の文脈を使うので、背景の誤りは少ない。",
                            en="YOLO uses the context of the whole picture and seldom mistakes background.",
                        ),
                    ),
                    "fast-both": dict(
                        ja="（ア）Fast R-CNN　（イ）Fast R-CNN",
                        en="(a) Fast R-CNN   (b) Fast R-CNN",
                        why=dict(
                            ja="位置のずれは、格子から予測する YOLO のほうが多い。",
                            en="Errors of place are YOLO's, which predicts from a grid.",
                        ),
                    ),
                },
                source="J. Redmon, S. Divvala, R. Girshick, A. Farhadi, You Only Look Once, CVPR 2016, §4.2",
            ),
        },
    ),
    "fcos": dict(
        stem=dict(
            ja="FCOS は、特徴マップの位置が正解の矩形の内側に入れば正例とし、その位置から矩形の左・上・右・下の辺までの距離 (l, t, r, b) を回帰する。FPN の P3〜P7 を使い、max(l, t, r, b) が 0〜64 なら P3、64〜128 なら P4、128〜256 なら P5、256〜512 なら P6、それ以上なら P7 が受け持つ。",
            en="FCOS takes places of a feature map inside a true box as positives and regresses their distances (l, t, r, b) from its left, top, right and bottom sides. It uses the levels P3 to P7 of an FPN: P3 where max(l, t, r, b) is 0 to 64, P4 for 64 to 128, P5 for 128 to 256, P6 for 256 to 512, and P7 for more.",
        ),
        questions={
            "fcos_target": dict(
                syllabus="4-(2)-iii",
                ja="位置 (50, 60) は、左上 (20, 40)、右下 (100, 100) の正解の矩形に入る。回帰の目標 (l, t, r, b) はどれか。",
                en="The place (50, 60) is inside the true box with the corners (20, 40) and (100, 100). What is its target (l, t, r, b)?",
                right="(30, 20, 50, 40)",
                wrong={
                    "corners": dict(
                        text="(20, 40, 100, 100)",
                        why=dict(
                            ja="矩形の座標である。目標は、位置から辺までの距離である。",
                            en="Those are the coordinates of the box; targets are distances from the place.",
                        ),
                    ),
                    "centre-and-size": dict(
                        text="(10, 10, 80, 60)",
                        why=dict(
                            ja="中心までのずれと幅と高さで、アンカーに対する表し方に近い。",
                            en="Those are offsets of the centre, and width and height, rather as with anchors.",
                        ),
                    ),
                    "opposite": dict(
                        text="(50, 40, 30, 20)",
                        why=dict(
                            ja="左と右、上と下が逆である。",
                            en="Left and right, top and bottom are exchanged.",
                        ),
                    ),
                },
            ),
            "fcos_level": dict(
                syllabus="4-(2)-iii",
                ja="大小 2 つの正解の矩形が重なる範囲に、P3 の位置と P5 の位置が 1 つずつ入る。どちらの位置でも、max(l, t, r, b) は小さい矩形について約 40、大きい矩形について約 200 である。（ア）P3 の位置と（イ）P5 の位置は、どちらの矩形を回帰するか。",
                en="A place of P3 and a place of P5 lie where a small and a large true box overlap. For both places max(l, t, r, b) is about 40 for the small box and about 200 for the large one. Which box is regressed (a) at the place of P3 and (b) at that of P5?",
                right=dict(
                    ja="（ア）小さいほう　（イ）大きいほう", en="(a) the small   (b) the large"
                ),
                wrong={
                    "exchanged": dict(
                        ja="（ア）大きいほう　（イ）小さいほう",
                        en="(a) the large   (b) the small",
                        why=dict(
                            ja="P3 は 64 まで、P5 は 128 からを受け持つ。細かい段が小さな物体に当たる。",
                            en="P3 is for up to 64 and P5 from 128 on: the fine level takes small objects.",
                        ),
                    ),
                    "small-both": dict(
                        ja="（ア）小さいほう　（イ）小さいほう",
                        en="(a) the small   (b) the small",
                        why=dict(
                            ja="小さい矩形の 40 は P5 の範囲に入らない。面積で選ぶのは、同じ段で重なったときである。",
                            en="40 is not in the range of P5; areas decide only between boxes of one level.",
                        ),
                    ),
                    "large-both": dict(
                        ja="（ア）大きいほう　（イ）大きいほう",
                        en="(a) the large   (b) the large",
                        why=dict(
                            ja="大きい矩形の 200 は P3 の範囲に入らない。",
                            en="200 is not in the range of P3.",
                        ),
                    ),
                },
            ),
            "centerness_rank": dict(
                syllabus="4-(2)-iii",
                ja="推論では、分類の得点と centerness の積を NMS の順位に使う。予測 A は分類 0.80、centerness 0.55、予測 B は分類 0.60、centerness 0.95 で、両者は NMS の閾値を超えて重なる。（ア）残るのはどちらか。（イ）centerness が大きいのは、物体のどのあたりの位置か。",
                en="At inference the product of class score and centerness ranks predictions in NMS. A has a score of 0.80 and a centerness of 0.55, B 0.60 and 0.95; they overlap beyond the threshold of NMS. (a) Which one stays, and (b) where in an object is centerness large?",
                right=dict(ja="（ア）B　（イ）中心の近く", en="(a) B   (b) near the centre"),
                wrong={
                    "score-alone": dict(
                        ja="（ア）A　（イ）中心の近く",
                        en="(a) A   (b) near the centre",
                        why=dict(
                            ja="分類の得点だけの順位である。積は A が 0.44、B が 0.57 である。",
                            en="That ranks by scores alone; the products are 0.44 for A and 0.57 for B.",
                        ),
                    ),
                    "edges-score": dict(
                        ja="（ア）A　（イ）辺の近く",
                        en="(a) A   (b) near a side",
                        why=dict(
                            ja="積は B のほうが大きく、centerness は辺に近いほど 0 に近づく。",
                            en="The product is larger for B, and centerness falls to 0 towards the sides.",
                        ),
                    ),
                    "edges": dict(
                        ja="（ア）B　（イ）辺の近く",
                        en="(a) B   (b) near a side",
                        why=dict(
                            ja="centerness は、向かい合う辺までの距離の比からなり、辺では 0 になる。",
                            en="Centerness is made of ratios of opposite distances, and 0 at a side.",
                        ),
                    ),
                },
            ),
            "anchor_free_gain": dict(
                syllabus="4-(2)-iii",
                ja="アンカーを使う方法と比べて、FCOS のようなアンカーフリーの方法で不要になるものはどれか。",
                en="What is no longer needed without anchors, as in FCOS?",
                right=dict(
                    ja="基準とする矩形の縦横比と、その矩形と正解との IoU",
                    en="Aspect ratios of references, and their IoU with the truth",
                ),
                wrong={
                    "nms": dict(
                        ja="推論時の重複の除去と、その IoU の閾値",
                        en="Removal of doubles at inference, and its threshold of the IoU",
                        why=dict(ja="FCOS も NMS を使う。", en="FCOS uses NMS, too."),
                    ),
                    "levels": dict(
                        ja="解像度の違う特徴マップと、それらを足す経路",
                        en="Feature maps of several resolutions, and paths to add them",
                        why=dict(ja="FCOS も FPN を使う。", en="FCOS uses an FPN, too."),
                    ),
                    "branches": dict(
                        ja="クラスを分類する枝と、位置を回帰する別の枝",
                        en="A branch for classes, and another that regresses places",
                        why=dict(ja="FCOS も両方の枝をもつ。", en="FCOS has both branches."),
                    ),
                },
                source="Z. Tian, C. Shen, H. Chen, T. He, FCOS: Fully Convolutional One-Stage Object Detection, ICCV 2019, §1 and §3.1",
            ),
        },
    ),
}


def rpn_counts():
    """The anchors enumerated, and the filters of two Keras layers with these outputs."""
    import keras

    anchors = len([(y, x, k) for y in range(40) for x in range(60) for k in range(9)])
    heads = [keras.layers.Conv2D(9 * each, 1) for each in (2, 4)]
    outputs = sum(head.compute_output_shape((None, 40, 60, 256))[-1] for head in heads)
    return {
        "right": (anchors, outputs) == (21600, 54),
        "places-only": (anchors, outputs) == (2400, 54),
        "classes-counted": (anchors, outputs) == (21600, 216),
        "both": (anchors, outputs) == (2400, 216),
    }


def roi_round():
    """Rounded in the feature map, and taken back to the input."""
    off = abs(100 - 16 * round(100 / 16))
    choices = {"right": 4, "in-cells": 0.25, "coordinate": 6, "whole-cell": 16}
    return {name: off == value for name, value in choices.items()}


def roi_align_fix():
    """On a map whose values are its coordinates 6.25 has to be read at 6.25, as TensorFlow does."""
    import numpy as np
    import tensorflow as tf

    values = np.arange(17, dtype=float)
    place = np.array([[0, 6.25 / 16, 1, 1]], np.float32)
    image = np.tile(values, (2, 1))[None, :, :, None]
    cropped = tf.image.crop_and_resize(image, place, [0], [2, 2])
    read = float(cropped[0, 0, 0, 0])
    weighed = 0.75 * values[6] + 0.25 * values[7]
    ways = {
        "right": weighed,
        "nearest": values[6],
        "largest": max(values[6], values[7]),
        "mean": (values[6] + values[7]) / 2,
    }
    return {name: abs(value - read) < 1e-6 for name, value in ways.items()}


def map_coverage():
    """How much of 300 pixels all cells stand for together, and one of them."""
    cells = {38: 300 / 38, 1: 300 / 1}
    whole = all(abs(number * side - 300) < 1e-9 for number, side in cells.items())
    coarse = cells[1] > cells[38]
    return {
        "right": whole and coarse,
        "fine-is-wide": whole and not coarse,
        "coarse-is-a-part": not whole and coarse,
        "both": not whole and not coarse,
    }


def hnm_count():
    """The hardest negatives of drawn losses, and the positives."""
    import numpy as np

    losses = np.random.default_rng(0).uniform(size=8732)
    positive = np.arange(8732) < 12
    negatives = np.argsort(np.where(positive, -1, losses))[::-1][: 3 * positive.sum()]
    used = len(set(negatives) | set(np.flatnonzero(positive)))
    choices = {"right": 48, "one-to-one": 24, "negatives-only": 36, "all": 8732}
    return {name: used == value for name, value in choices.items()}


def yolo_output():
    """What a cell gives, number by number."""
    boxes = [(box, part) for box in range(2) for part in ("x", "y", "w", "h", "confidence")]
    depth = len(boxes) + len(range(20))
    choices = {"right": 30, "one-box": 25, "no-confidence": 28, "classes-per-box": 50}
    return {name: depth == value for name, value in choices.items()}


def yolo_cell():
    """The cell that holds the centre, with sides of 448/7."""
    side = 448 / 7
    cell = int((100 + 300) / 2 // side), int((250 + 410) / 2 // side)
    choices = {
        "right": (3, 5),
        "first-corner": (1, 3),
        "exchanged": (5, 3),
        "second-corner": (4, 6),
    }
    return {name: cell == value for name, value in choices.items()}


def yolo_limit():
    """What the boxes of a cell can be right about: as many places as it has boxes, as many classes as sets."""
    boxes, sets = next((b, s) for b in (1, 2, 3) for s in (1, 2, 3) if 5 * b + 20 * s == 30)
    found = min(3, boxes), min(3, boxes, sets)
    choices = {"right": (2, 1), "one-each": (3, 1), "set-per-box": (2, 2), "set-per-object": (3, 3)}
    return {name: found == pair for name, pair in choices.items()}


def fcos_target():
    """The place and its targets give the corners back."""
    x, y = 50, 60
    choices = {
        "right": (30, 20, 50, 40),
        "corners": (20, 40, 100, 100),
        "centre-and-size": (10, 10, 80, 60),
        "opposite": (50, 40, 30, 20),
    }
    return {
        name: (x - left, y - top, x + right, y + bottom) == (20, 40, 100, 100)
        for name, (left, top, right, bottom) in choices.items()
    }


def fcos_level():
    """Two boxes with places of P3 and P5 where they overlap, and the ranges of the stem."""
    boxes = {"small": (40, 40, 115, 115), "large": (0, 0, 280, 250)}
    ranges, places = {3: (0, 64), 5: (128, 256)}, {3: (76, 76), 5: (80, 80)}

    def regressed(level):
        (x, y), (low, high) = places[level], ranges[level]
        found = []
        for name, (x1, y1, x2, y2) in boxes.items():
            distances = x - x1, y - y1, x2 - x, y2 - y
            if min(distances) > 0 and low <= max(distances) <= high:
                found.append(name)
        return found

    ends = regressed(3), regressed(5)
    return {
        "right": ends == (["small"], ["large"]),
        "exchanged": ends == (["large"], ["small"]),
        "small-both": ends == (["small"], ["small"]),
        "large-both": ends == (["large"], ["large"]),
    }


def centerness_rank():
    """The products, and the centerness at the centre and beside a side."""

    def centerness(left, top, right, bottom):
        across, down = min(left, right) / max(left, right), min(top, bottom) / max(top, bottom)
        return (across * down) ** 0.5

    b_stays = 0.60 * 0.95 > 0.80 * 0.55
    inner = centerness(50, 40, 50, 40) > centerness(1, 40, 99, 40)
    return {
        "right": b_stays and inner,
        "score-alone": not b_stays and inner,
        "edges-score": not b_stays and not inner,
        "edges": b_stays and not inner,
    }


def mask_branch():
    """Of which classes' logits a loss has a gradient, where class 1 is the true one."""
    import tensorflow as tf

    logits = tf.Variable(tf.random.stateless_normal((4, 4, 3), (0, 0), dtype=tf.float64))
    mask = tf.cast(tf.random.stateless_uniform((4, 4), (1, 0)) > 0.5, tf.float64)

    def alone(activation, labels):
        with tf.GradientTape() as tape:
            values = activation(logits)
            right = [mask * values[:, :, k] + (1 - mask) * (1 - values[:, :, k]) for k in labels]
            loss = -tf.reduce_mean(tf.math.log(tf.stack(right)))
        touched = tf.reduce_any(tape.gradient(loss, logits) != 0, axis=(0, 1))
        return touched.numpy().tolist() == [False, True, False]

    return {
        "right": alone(tf.sigmoid, [1]),
        "softmax": alone(tf.nn.softmax, [1]),
        "all-masks": alone(tf.sigmoid, [0, 1, 2]),
        "both": alone(tf.nn.softmax, [0, 1, 2]),
    }
