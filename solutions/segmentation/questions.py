"""セグメンテーションの知識問題"""

SETS = {
    "street": dict(
        stem=dict(
            ja="1 枚の写真に、人が 2 人（一部が重なって見える）と、空と道路だけが写っている。人は数えられる物体（thing）、空と道路は形の定まらない領域（stuff）で、どの画素も、人・空・道路のどれかに属する。",
            en="A photo shows two people, one of whom is partly hidden by the other, the sky and a road, and nothing else. People are things, which can be counted; sky and road are stuff without a shape of its own. Every pixel belongs to a person, the sky or the road.",
        ),
        questions={
            "which_task": dict(
                syllabus="4-(3)-i",
                ja="すべての画素に人・空・道路のどれかを割り当て、さらに 2 人を別々の個体として区別する課題は、どれか。",
                en="Which task gives every pixel one of person, sky and road, and tells the two people apart as well?",
                right=dict(
                    ja="パノプティックセグメンテーション",
                    en="Panoptic segmentation",
                ),
                wrong={
                    "semantic": dict(
                        ja="セマンティックセグメンテーション",
                        en="Semantic segmentation",
                        why=dict(
                            ja="クラスだけを答え、同じクラスの個体を区別しない。",
                            en="It gives classes alone, and does not tell objects of a class apart.",
                        ),
                    ),
                    "instance": dict(
                        ja="インスタンスセグメンテーション",
                        en="Instance segmentation",
                        why=dict(
                            ja="個体は区別するが、空や道路には領域を割り当てない。",
                            en="It tells objects apart, but has no regions for sky and road.",
                        ),
                    ),
                    "detection": dict(
                        ja="物体検出",
                        en="Object detection",
                        why=dict(
                            ja="画素ではなく、矩形で答える。",
                            en="It answers by boxes, not by pixels.",
                        ),
                    ),
                },
                source="Kirillov, He, Girshick, Rother, Dollár, Panoptic Segmentation, CVPR 2019, section 3",
            ),
            "segment_counts": dict(
                syllabus="4-(3)-i",
                ja="この写真の正解に現れる、セマンティックセグメンテーションのラベルの種類の数と、パノプティックセグメンテーションの区画の数の組はどれか。",
                en="In the truth of this photo, how many different labels has semantic segmentation, and how many segments has panoptic segmentation?",
                right=dict(
                    ja="セマンティックは 3、パノプティックは 4",
                    en="Semantic 3, panoptic 4",
                ),
                wrong={
                    "exchanged": dict(
                        ja="セマンティックは 4、パノプティックは 3",
                        en="Semantic 4, panoptic 3",
                        why=dict(
                            ja="2 人を分けるのは、パノプティックのほうである。",
                            en="It is panoptic segmentation that divides the two people.",
                        ),
                    ),
                    "both-divided": dict(
                        ja="セマンティックは 4、パノプティックは 4",
                        en="Semantic 4, panoptic 4",
                        why=dict(
                            ja="セマンティックでは、2 人は同じラベルになる。",
                            en="In semantic segmentation the two people have the same label.",
                        ),
                    ),
                    "neither-divided": dict(
                        ja="セマンティックは 3、パノプティックは 3",
                        en="Semantic 3, panoptic 3",
                        why=dict(
                            ja="パノプティックでは、2 人は別々の区画になる。",
                            en="In panoptic segmentation the two people are two segments.",
                        ),
                    ),
                },
            ),
            "overlap_rule": dict(
                syllabus="4-(3)-i",
                ja="2 人が重なって見える所の予測について、課題の定義に照らして正しい組はどれか。",
                en="The predictions where one person hides the other: what do the definitions of the tasks allow?",
                right=dict(
                    ja="パノプティックでは 1 画素に 1 区画だけで、インスタンスではマスクが重なってよい",
                    en="A pixel has one segment in panoptic segmentation; masks may overlap in instance segmentation",
                ),
                wrong={
                    "exchanged": dict(
                        ja="パノプティックでは区画が重なってよく、インスタンスでは 1 画素に 1 マスクだけである",
                        en="Segments may overlap in panoptic segmentation; a pixel has one mask in instance segmentation",
                        why=dict(
                            ja="逆である。パノプティックでは、画素ごとにクラスと個体番号の組を 1 つだけ与える。",
                            en="The other way round: panoptic segmentation gives a pixel one class and one number of an object.",
                        ),
                    ),
                    "neither": dict(
                        ja="パノプティックでは 1 画素に 1 区画だけで、インスタンスでも 1 画素に 1 マスクだけである",
                        en="A pixel has one segment in panoptic segmentation; a pixel has one mask in instance segmentation",
                        why=dict(
                            ja="インスタンスの予測は個体ごとのマスクで、互いの重なりを許す。",
                            en="Instance segmentation predicts a mask for each object, and these may overlap.",
                        ),
                    ),
                    "both": dict(
                        ja="パノプティックでは区画が重なってよく、インスタンスでもマスクが重なってよい",
                        en="Segments may overlap in panoptic segmentation; masks may overlap in instance segmentation",
                        why=dict(
                            ja="パノプティックの区画は、重ならずに画像を分ける。",
                            en="The segments of panoptic segmentation divide the image without overlaps.",
                        ),
                    ),
                },
                source="Kirillov, He, Girshick, Rother, Dollár, Panoptic Segmentation, CVPR 2019, section 3 (relationship to instance segmentation)",
            ),
            "false_about_networks": dict(
                syllabus="4-(3)-i",
                ja="セグメンテーションのネットワークに関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about networks for segmentation is **wrong**?",
                right=dict(
                    ja="SegNet のデコーダは、エンコーダの特徴マップをそのまま受け取ってつなぐ",
                    en="SegNet's decoder is given the encoder's feature maps whole and joins them to its own",
                ),
                wrong={
                    "fcn": dict(
                        ja="FCN は、分類のネットワークの全結合層を畳み込み層に置き換えて作る",
                        en="An FCN is a network for classification with its dense layers made convolutions",
                        why=dict(
                            ja="正しい。入力の縦と横の大きさも自由になる。",
                            en="This is right, and so images may be of any size.",
                        ),
                    ),
                    "unet": dict(
                        ja="U-Net は、同じ大きさの段どうしでエンコーダとデコーダをつなぐ",
                        en="U-Net links the encoder and the decoder where their maps are of one size",
                        why=dict(
                            ja="正しい。細かい位置の情報を補う。",
                            en="This is right: it brings fine positions back.",
                        ),
                    ),
                    "mask": dict(
                        ja="Mask R-CNN は、Faster R-CNN に物体ごとのマスクの出力を加える",
                        en="Mask R-CNN adds to Faster R-CNN an output for the mask of each object",
                        why=dict(
                            ja="正しい。クラスと矩形の出力と並べて置く。",
                            en="This is right: it stands beside those for class and box.",
                        ),
                    ),
                },
                source="Badrinarayanan, Kendall and Cipolla, SegNet, 2017; Long, Shelhamer and Darrell 2015; Ronneberger et al. 2015; He et al. 2017",
            ),
        },
    ),
    "convolutionalised": dict(
        stem=dict(
            ja="分類用の VGG16（入力 224×224、2×2 のプーリングを 5 回行って 7×7×512 になり、出力 4096 の全結合層が続く）を、FCN に作り替える。最初の全結合層は、7×7、出力 4096 チャネル、パディングなし、ストライド 1 の畳み込みに置き換える。",
            en="VGG16 for classification (images 224×224; five 2×2 poolings make 7×7×512; a dense layer with 4096 outputs follows) is turned into an FCN. The first dense layer becomes a 7×7 convolution with 4096 channels, without padding and with stride 1.",
        ),
        questions={
            "heatmap_size": dict(
                syllabus="4-(3)-i",
                ja="置き換えた後に 448×448 の画像を入れると、この畳み込みの出力の縦横は、いくらか。",
                en="With an image of 448×448, what are height and width of what this convolution puts out?",
                right="8×8",
                wrong={
                    "as-before": dict(
                        text="1×1",
                        why=dict(
                            ja="全結合層のままなら 1 点だが、畳み込みは 14×14 の特徴の上を動く。",
                            en="A dense layer would give one point; the convolution moves over features of 14×14.",
                        ),
                    ),
                    "scaled": dict(
                        text="2×2",
                        why=dict(
                            ja="入力の倍率 2 を、そのまま掛けている。",
                            en="This multiplies by the factor of the image, 2.",
                        ),
                    ),
                    "padded": dict(
                        text="14×14",
                        why=dict(
                            ja="大きさを保つパディングがあるときの値である。",
                            en="This is with padding that keeps the size.",
                        ),
                    ),
                },
            ),
            "fc_conv_params": dict(
                syllabus="4-(3)-i",
                ja="この置き換えで、層のパラメータの数はどうなるか。",
                en="What does this do to the number of parameters of the layer?",
                right=dict(
                    ja="置き換える前と変わらない",
                    en="It stays what it was before",
                ),
                wrong={
                    "shared": dict(
                        ja="49 分の 1 になる",
                        en="It falls to 1/49",
                        why=dict(
                            ja="フィルタは全結合層の入力全体を覆う大きさなので、重みの数は減らない。",
                            en="The filter covers all that the dense layer had as its input; no weight is saved.",
                        ),
                    ),
                    "per-place": dict(
                        ja="出力の位置の数だけ増える",
                        en="It grows with the places put out",
                        why=dict(
                            ja="畳み込みでは、どの位置でも同じ重みを使う。",
                            en="A convolution has the same weights at all places.",
                        ),
                    ),
                    "with-image": dict(
                        ja="入力の大きさに比例する",
                        en="It grows with the image",
                        why=dict(
                            ja="畳み込みの重みの数は、入力の縦横によらない。",
                            en="The weights of a convolution do not depend on the size of the image.",
                        ),
                    ),
                },
            ),
            "fcn_one_pass": dict(
                syllabus="4-(3)-i",
                ja="画素ごとに周囲を切り出し、1 つずつ分類用の CNN に通す方法と比べた、FCN の利点はどれか。",
                en="Compared with cutting out the surroundings of each pixel and classifying them one by one, what is the advantage of FCN?",
                right=dict(
                    ja="切り出す範囲の重なりの計算を、1 回で済ませられる",
                    en="What the cut-outs share is computed only once",
                ),
                wrong={
                    "fewer-weights": dict(
                        ja="特徴を取り出す層の重みの数を、大きく減らせる",
                        en="The layers of features have far fewer weights",
                        why=dict(
                            ja="どちらも同じ CNN を使い、重みの数は変わらない。",
                            en="Both have the same CNN, with the same number of weights.",
                        ),
                    ),
                    "no-pooling": dict(
                        ja="プーリングをなくして、解像度を最後まで保てる",
                        en="It does without pooling, and keeps the resolution",
                        why=dict(
                            ja="FCN もプーリングで縮め、後で拡大する。",
                            en="FCN shrinks by pooling, too, and enlarges afterwards.",
                        ),
                    ),
                    "no-masks": dict(
                        ja="画素ごとの正解がなくても、画像のクラスで学習できる",
                        en="It learns from classes of images, without masks",
                        why=dict(
                            ja="学習には、画素ごとの正解を使う。",
                            en="It is trained with the true classes of pixels.",
                        ),
                    ),
                },
                source="Long, Shelhamer, Darrell, Fully Convolutional Networks for Semantic Segmentation, CVPR 2015, section 3.1",
            ),
            "fcn8s_path": dict(
                syllabus="4-(3)-i",
                ja="この問では、7×7 の畳み込みに、大きさを保つパディングを付ける。入力が 224×224 のとき、FCN-8s が 7×7 の予測を元の大きさへ戻す手順はどれか。「＋」は予測を足すことを表す。",
                en="Here the 7×7 convolution has padding that keeps the size. With an image of 224×224, how does FCN-8s bring its prediction of 7×7 back to that size? “+” stands for adding a prediction.",
                right=dict(
                    ja="2 倍、＋pool4、2 倍、＋pool3、8 倍",
                    en="×2, + pool4, ×2, + pool3, ×8",
                ),
                wrong={
                    "order": dict(
                        ja="2 倍、＋pool3、2 倍、＋pool4、8 倍",
                        en="×2, + pool3, ×2, + pool4, ×8",
                        why=dict(
                            ja="2 倍にした 14×14 に、28×28 の pool3 は足せない。",
                            en="Twice as large it is 14×14, to which pool3, 28×28, cannot be added.",
                        ),
                    ),
                    "pool2": dict(
                        ja="2 倍、＋pool3、2 倍、＋pool2、8 倍",
                        en="×2, + pool3, ×2, + pool2, ×8",
                        why=dict(
                            ja="14×14 に 28×28 の pool3 は足せず、28×28 に 56×56 の pool2 も足せない。",
                            en="pool3 is 28×28 and pool2 56×56; neither fits, at 14×14 and 28×28.",
                        ),
                    ),
                    "sixteen": dict(
                        ja="2 倍、＋pool4、4 倍、＋pool3、8 倍",
                        en="×2, + pool4, ×4, + pool3, ×8",
                        why=dict(
                            ja="14×14 を 4 倍にすると 56×56 で、28×28 の pool3 は足せない。",
                            en="14×14 becomes 56×56 at ×4, and pool3, 28×28, cannot be added.",
                        ),
                    ),
                },
            ),
        },
    ),
    "unet": dict(
        stem=dict(
            ja="U-Net は、縮小側の特徴を、同じ段の拡大側へ渡して連結する。原論文では、3×3 の畳み込みはすべてパディングなしで、各段で 2 回畳み込み、2×2 の最大プーリングで半分に、2×2 の転置畳み込みで 2 倍にする。縮小は 4 回で、入力は 572×572 である。",
            en="U-Net hands features on the way down over to the same level on the way up and concatenates them. In the paper all 3×3 convolutions are without padding; each level has two; 2×2 max pooling halves and a 2×2 transposed convolution doubles the size. There are four levels down, and images are 572×572.",
        ),
        questions={
            "add_vs_concat": dict(
                syllabus="4-(3)-i",
                ja="大きさのそろった 64 チャネルの特徴どうしを、FCN のように足した場合と、U-Net のように連結した場合の、チャネル数の組はどれか。",
                en="Two features of one size, with 64 channels each, are added as in FCN, or concatenated as in U-Net. How many channels are there then?",
                right=dict(
                    ja="足すと 64、連結すると 128",
                    en="64 if added, 128 if concatenated",
                ),
                wrong={
                    "exchanged": dict(
                        ja="足すと 128、連結すると 64",
                        en="128 if added, 64 if concatenated",
                        why=dict(
                            ja="逆である。要素ごとの和では、チャネル数は変わらない。",
                            en="The other way round: adding element by element leaves the number of channels.",
                        ),
                    ),
                    "both-64": dict(
                        ja="足すと 64、連結すると 64",
                        en="64 if added, 64 if concatenated",
                        why=dict(
                            ja="連結すると、チャネル数は和になる。",
                            en="Concatenation adds up the numbers of channels.",
                        ),
                    ),
                    "both-128": dict(
                        ja="足すと 128、連結すると 128",
                        en="128 if added, 128 if concatenated",
                        why=dict(
                            ja="要素ごとの和では、チャネル数は変わらない。",
                            en="Adding element by element leaves the number of channels.",
                        ),
                    ),
                },
            ),
            "skip_role": dict(
                syllabus="4-(3)-i",
                ja="この連結（スキップ接続）の、主な役割はどれか。",
                en="What is this skip connection mainly for?",
                right=dict(
                    ja="縮小で失われる、位置の細かな情報を拡大側に渡す",
                    en="It hands over fine detail of places, which shrinking loses",
                ),
                wrong={
                    "residual": dict(
                        ja="恒等写像を足して、残差だけを学習すればよくする",
                        en="It adds an identity, so that a residual is all to be learnt",
                        why=dict(
                            ja="それは ResNet の残差接続である。",
                            en="That is the residual connection of ResNet.",
                        ),
                    ),
                    "indices": dict(
                        ja="プーリングで最大値をとった、位置の番号だけを渡す",
                        en="It hands over the numbers of the places that pooling chose",
                        why=dict(
                            ja="それは SegNet である。U-Net は特徴そのものを渡す。",
                            en="That is SegNet; U-Net hands over the features themselves.",
                        ),
                    ),
                    "ensemble": dict(
                        ja="各段でクラスの確率を出し、平均して予測とする",
                        en="It has each level predict, and averages the probabilities",
                        why=dict(
                            ja="U-Net の予測は、最後の 1 か所だけである。",
                            en="U-Net predicts at one place, its end.",
                        ),
                    ),
                },
                source="Ronneberger, Fischer, Brox, U-Net: Convolutional Networks for Biomedical Image Segmentation, MICCAI 2015, sections 1 and 2",
            ),
            "crop_size": dict(
                syllabus="4-(3)-i",
                ja="最も浅い段で、縮小側の 568×568 の特徴を拡大側の 392×392 に連結するには、縮小側の上下左右を、それぞれ何画素切り取るか。",
                en="At the first level 568×568 features on the way down are joined with 392×392 ones on the way up. How many pixels are cropped at each of the four sides?",
                right="88",
                wrong={
                    "two-convolutions": dict(
                        text="4",
                        why=dict(
                            ja="これは、畳み込み 2 回で減る大きさである。",
                            en="This is by how much two convolutions shrink it.",
                        ),
                    ),
                    "image": dict(
                        text="92",
                        why=dict(
                            ja="入力 572 と、ネットワークの出力 388 との差を、両側に分けた値である。",
                            en="This is half the difference between the image, 572, and what the network puts out, 388.",
                        ),
                    ),
                    "both-sides": dict(
                        text="176",
                        why=dict(
                            ja="差の全体で、両側に分けていない。",
                            en="This is the whole difference, not divided between two sides.",
                        ),
                    ),
                },
            ),
            "segnet_vs_unet": dict(
                syllabus="4-(3)-i",
                ja="縮小側から拡大側へ渡すものの組はどれか。",
                en="What goes from the way down to the way up?",
                right=dict(
                    ja="SegNet は最大値の位置、U-Net は特徴マップ",
                    en="SegNet: places of maxima; U-Net: feature maps",
                ),
                wrong={
                    "exchanged": dict(
                        ja="SegNet は特徴マップ、U-Net は最大値の位置",
                        en="SegNet: feature maps; U-Net: places of maxima",
                        why=dict(
                            ja="逆である。U-Net は、特徴マップを連結する。",
                            en="The other way round: U-Net concatenates feature maps.",
                        ),
                    ),
                    "both-places": dict(
                        ja="SegNet は最大値の位置、U-Net も最大値の位置",
                        en="SegNet: places of maxima; U-Net: places of maxima",
                        why=dict(
                            ja="U-Net は、特徴マップを渡して連結する。",
                            en="U-Net hands over feature maps and concatenates them.",
                        ),
                    ),
                    "both-maps": dict(
                        ja="SegNet は特徴マップ、U-Net も特徴マップ",
                        en="SegNet: feature maps; U-Net: feature maps",
                        why=dict(
                            ja="SegNet は位置だけを渡すので、必要なメモリが少ない。",
                            en="SegNet hands over places alone, and needs less memory.",
                        ),
                    ),
                },
                source="Badrinarayanan, Kendall, Cipolla, SegNet: A Deep Convolutional Encoder-Decoder Architecture for Image Segmentation, IEEE TPAMI 39, 2017, section 3",
            ),
        },
    ),
    "design": dict(
        stem=dict(
            ja="セグメンテーションのモデルを設計し、評価する。畳み込みはすべて 3×3、ストライド 1 で、入力と同じ大きさになるパディングを使う。プーリングは 2×2、ストライド 2 である。受容野は、入力の画素で測った一辺の長さとする。",
            en="A model for segmentation is designed and evaluated. All convolutions are 3×3 with stride 1 and padding that keeps the size; pooling is 2×2 with stride 2. A receptive field is given by its side, in pixels of the image.",
        ),
        questions={
            "remove_pool": dict(
                syllabus="4-(3)-i",
                ja="「畳み込み 2 回、プーリング」を 2 度繰り返した後に、畳み込みを 2 回行うネットワークから、プーリングだけを取り除く。最後の出力 1 点の受容野は、どう変わるか。",
                en="A network has “two convolutions, pooling” twice, and two more convolutions. Only the pooling is taken out. What becomes of the receptive field of a point at the end?",
                right=dict(
                    ja="32 から 13 に狭まる",
                    en="From 32 it falls to 13",
                ),
                wrong={
                    "unchanged": dict(
                        ja="32 のまま変わらない",
                        en="At 32 it stays as it is",
                        why=dict(
                            ja="プーリングの間引きが、後の畳み込みの見る範囲を広げていた。",
                            en="Pooling made later convolutions see farther.",
                        ),
                    ),
                    "turned": dict(
                        ja="13 から 32 に広がる",
                        en="From 13 it grows to 32",
                        why=dict(
                            ja="逆である。13 は、取り除いた後の値になる。",
                            en="The other way round: 13 is what remains.",
                        ),
                    ),
                    "after-pooling": dict(
                        ja="13 から 16 に広がる",
                        en="From 13 it grows to 16",
                        why=dict(
                            ja="13 は取り除いた後の値、16 は 2 度目のプーリングの直後の値である。",
                            en="13 is what remains, and 16 what there is right after the second pooling.",
                        ),
                    ),
                },
            ),
            "dilated_three": dict(
                syllabus="4-(3)-i",
                ja="畳み込み 3 回の dilation を、順に 1, 2, 4 とした。すべて 1 の場合と比べた、受容野と出力の縦横の組はどれか。",
                en="Three convolutions get dilations 1, 2 and 4. Compared with 1 for all of them, what about the receptive field and the size of the output?",
                right=dict(
                    ja="受容野は 15 に広がり、出力の縦横は変わらない",
                    en="The field grows to 15; the size stays",
                ),
                wrong={
                    "shrinks": dict(
                        ja="受容野は 15 に広がり、出力の縦横は小さくなる",
                        en="The field grows to 15; the size falls",
                        why=dict(
                            ja="間をあけるのは見る位置で、出力は間引かれない。",
                            en="It is the places looked at that are apart; the output is not thinned out.",
                        ),
                    ),
                    "nothing": dict(
                        ja="受容野は 7 のままで、出力の縦横は変わらない",
                        en="The field stays at 7; the size stays",
                        why=dict(
                            ja="見る点の数は同じでも、離れた所を見る。",
                            en="It looks at as many points, but farther away.",
                        ),
                    ),
                    "both-wrong": dict(
                        ja="受容野は 7 のままで、出力の縦横は小さくなる",
                        en="The field stays at 7; the size falls",
                        why=dict(
                            ja="受容野は 1 + 2·(1 + 2 + 4) になり、出力の縦横は変わらない。",
                            en="The field is 1 + 2·(1 + 2 + 4), and the size stays.",
                        ),
                    ),
                },
            ),
            "deconv_truth": dict(
                syllabus="4-(3)-i",
                ja="最大プーリングで縮めた特徴マップを、ストライド 2 の転置畳み込みで拡大した。正しい記述の組はどれか。",
                en="A feature map shrunk by max pooling is enlarged by a transposed convolution of stride 2. What is true?",
                right=dict(
                    ja="元の大きさに広げられ、元の値は一般に戻らない",
                    en="It has its size again, but in general not its values",
                ),
                wrong={
                    "both": dict(
                        ja="元の大きさに広げられ、元の値も正確に戻る",
                        en="It has its size again, and its values as well",
                        why=dict(
                            ja="違う特徴マップが、プーリングで同じ値になることがある。どんなフィルタでも、両方は戻せない。",
                            en="Pooling makes different maps equal, and no filter brings both of them back.",
                        ),
                    ),
                    "neither": dict(
                        ja="元の大きさに広げられず、元の値も戻らない",
                        en="It has not its size again, and not its values",
                        why=dict(
                            ja="ストライド 2 の転置畳み込みで、縦横は 2 倍になる。",
                            en="With stride 2 a transposed convolution doubles height and width.",
                        ),
                    ),
                    "values-only": dict(
                        ja="元の大きさに広げられず、元の値は正確に残る",
                        en="It has not its size again, but all of its values",
                        why=dict(
                            ja="大きさは 2 倍にできる。最大値でない値は、プーリングで失われている。",
                            en="The size can be doubled; values that were no maximum are lost in pooling.",
                        ),
                    ),
                },
            ),
            "pixel_vs_miou": dict(
                syllabus="4-(3)-i",
                ja="画素の 95 % が背景、5 % が病変の画像で、モデルが全画素を背景と予測した。画素の正解率と、2 クラスの mIoU の組はどれか。",
                en="Of an image 95 % are background and 5 % are a lesion. A model calls all pixels background. What are the accuracy of pixels and the mean IoU of the two classes?",
                right=dict(
                    ja="正解率 0.950、mIoU 0.475",
                    en="Accuracy 0.950, mean IoU 0.475",
                ),
                wrong={
                    "both-high": dict(
                        ja="正解率 0.950、mIoU 0.950",
                        en="Accuracy 0.950, mean IoU 0.950",
                        why=dict(
                            ja="病変の IoU は 0 で、これも平均に入る。",
                            en="The IoU of the lesion is 0, and is in the mean.",
                        ),
                    ),
                    "recall": dict(
                        ja="正解率 0.500、mIoU 0.950",
                        en="Accuracy 0.500, mean IoU 0.950",
                        why=dict(
                            ja="0.500 は、クラスごとの再現率 1 と 0 の平均である。0.950 は、背景の IoU になる。",
                            en="0.500 is the mean of the recalls of the classes, 1 and 0; 0.950 is the IoU of the background.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="正解率 0.475、mIoU 0.950",
                        en="Accuracy 0.475, mean IoU 0.950",
                        why=dict(
                            ja="2 つの指標が入れ替わっている。",
                            en="The two metrics have changed places.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def segment_counts():
    """Of a small picture with classes (sky 0, person 1, road 2) and numbers of objects."""
    import numpy as np

    classes, objects = np.zeros((8, 8), int), np.zeros((8, 8), int)
    classes[5:] = 2
    classes[3:7, 2:5] = 1
    classes[3:7, 4:7] = 1
    objects[3:7, 2:5] = 1
    objects[3:7, 4:7] = 2  # in front of the other
    semantic = len(set(classes.flat))
    panoptic = len(set(zip(classes.flat, objects.flat, strict=True)))
    return {
        "right": (semantic, panoptic) == (3, 4),
        "exchanged": (semantic, panoptic) == (4, 3),
        "both-divided": (semantic, panoptic) == (4, 4),
        "neither-divided": (semantic, panoptic) == (3, 3),
    }


def heatmap_size():
    from keras import layers

    features = (1, 448 // 2**5, 448 // 2**5, 512)
    shape = layers.Conv2D(4096, 7).compute_output_shape(features)[1:3]
    sizes = {"right": 8, "as-before": 1, "scaled": 2, "padded": 14}
    return {name: shape == (size, size) for name, size in sizes.items()}


def fc_conv_params():
    """With 5 outputs instead of 4096, and for two sizes of images."""
    import keras
    from keras import layers

    units = 5
    dense = keras.Sequential([keras.Input((7, 7, 512)), layers.Flatten(), layers.Dense(units)])
    small, large = (
        keras.Sequential([keras.Input((size, size, 512)), layers.Conv2D(units, 7)])
        for size in (7, 14)
    )
    weights = dense.count_params() - units
    return {
        "right": dense.count_params() == small.count_params() == large.count_params(),
        "shared": small.count_params() - units == weights // 49,
        "per-place": large.count_params() - units == 8 * 8 * weights,
        "with-image": large.count_params() == 4 * small.count_params(),
    }


def fcn8s_path():
    """Sizes must agree where something is added, and end at that of the image; FCN-8s ends with 8 times."""
    pools = {f"pool{number}": 224 // 2**number for number in range(1, 6)}

    def fits(*steps):
        size = pools["pool5"]
        for step in steps:
            if isinstance(step, int):
                size *= step
            elif size != pools[step]:
                return False
        return size == 224

    return {
        "right": fits(2, "pool4", 2, "pool3", 8),
        "order": fits(2, "pool3", 2, "pool4", 8),
        "pool2": fits(2, "pool3", 2, "pool2", 8),
        "sixteen": fits(2, "pool4", 4, "pool3", 8),
    }


def add_vs_concat():
    from keras import layers

    shapes = [(1, 8, 8, 64)] * 2
    added = layers.Add().compute_output_shape(shapes)[-1]
    joined = layers.Concatenate().compute_output_shape(shapes)[-1]
    return {
        "right": (added, joined) == (64, 128),
        "exchanged": (added, joined) == (128, 64),
        "both-64": (added, joined) == (64, 64),
        "both-128": (added, joined) == (128, 128),
    }


def crop_size():
    """Down and up again as in the paper."""
    size, kept = 572, []
    for _ in range(4):
        size -= 4
        kept.append(size)
        size //= 2
    size -= 4
    for _ in range(3):
        size = 2 * size - 4
    size *= 2
    assert (kept[0], size) == (568, 392)
    crop = (kept[0] - size) / 2
    choices = {"right": 88, "two-convolutions": 4, "image": 92, "both-sides": 176}
    return {name: crop == value for name, value in choices.items()}


def _field(*layers):
    """The receptive field of layers (size, stride)."""
    field, step = 1, 1
    for size, stride in layers:
        field += (size - 1) * step
        step *= stride
    return field


def remove_pool():
    twice, pool = [(3, 1), (3, 1)], [(2, 2)]
    before = _field(*twice, *pool, *twice, *pool, *twice)
    after = _field(*twice, *twice, *twice)
    return {
        "right": (before, after) == (32, 13),
        "unchanged": (before, after) == (32, 32),
        "turned": (before, after) == (13, 32),
        "after-pooling": (before, after) == (13, 16),
    }


def dilated_three():
    """The field is how far a single pixel reaches through filters of ones."""
    import numpy as np
    from keras import layers

    def reach(*dilations):
        x = np.zeros((1, 31, 31, 1))
        x[0, 15, 15] = 1
        for dilation in dilations:
            x = layers.Conv2D(
                1, 3, padding="same", dilation_rate=dilation, kernel_initializer="ones"
            )(x)
        seen = np.flatnonzero(np.asarray(x)[0, :, 15, 0])
        return int(seen[-1] - seen[0] + 1), tuple(x.shape[1:3])

    field, size = reach(1, 2, 4)
    plain, before = reach(1, 1, 1)
    assert plain == 7
    return {
        "right": field == 15 and size == before,
        "shrinks": field == 15 and size < before,
        "nothing": field == 7 and size == before,
        "both-wrong": field == 7 and size < before,
    }


def deconv_truth():
    """Two maps that pooling makes equal cannot both come back."""
    import numpy as np
    from keras import layers

    one = np.random.default_rng(0).uniform(1, 2, size=(1, 4, 4, 1))
    other = one.copy()
    other[0, 0, 0] = one[0, :2, :2].min() / 2  # no maximum, before or after
    other[0, 0, 1] = max(one[0, 0, 1, 0], one[0, :2, :2].max())
    one[0, 0, 1] = other[0, 0, 1]
    pooled = [layers.MaxPooling2D(2)(x) for x in (one, other)]
    lost = np.array_equal(*pooled) and not np.array_equal(one, other)
    wide = layers.Conv2DTranspose(1, 2, strides=2)(pooled[0])
    restored = wide.shape == one.shape
    return {
        "right": restored and lost,
        "both": restored and not lost,
        "neither": not restored and lost,
        "values-only": not restored and not lost,
    }


def pixel_vs_miou():
    import keras
    import numpy as np

    true = np.repeat([0, 1], [95, 5])
    metric = keras.metrics.MeanIoU(2)
    metric.update_state(true, 0 * true)
    found = [np.mean(true == 0), float(metric.result())]
    choices = {
        "right": (0.95, 0.475),
        "both-high": (0.95, 0.95),
        "recall": (0.5, 0.95),
        "exchanged": (0.475, 0.95),
    }
    return {name: np.allclose(found, values, atol=1e-5) for name, values in choices.items()}
