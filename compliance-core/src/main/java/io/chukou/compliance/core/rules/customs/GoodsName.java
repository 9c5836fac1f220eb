package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.condition.Conditions.test;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_BRAND;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_GOODS_NAME;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Tests of the name of the goods (商品名称). Width, white space and case do not count. */
final class GoodsName {
    private static final String USED = "旧";
    /** Certificates write a brand as 示例牌, names of goods often as 示例. */
    private static final String BRAND = "牌";

    static final Condition SAYS_USED =
            test("goodsNameBeginsWithUsed", List.of(DECLARED_GOODS_NAME), GoodsName::saysUsed);

    static final Condition NAMES_THE_BRAND =
            test("goodsNameHasBrand", List.of(DECLARED_GOODS_NAME, CERTIFICATE_BRAND), GoodsName::namesTheBrand);

    private GoodsName() {}

    private static Truth saysUsed(Evidence evidence) {
        String name = DECLARED_GOODS_NAME.read(evidence);
        return name == null ? Truth.UNKNOWN : Truth.of(fold(name).startsWith(USED));
    }

    private static Truth namesTheBrand(Evidence evidence) {
        String name = DECLARED_GOODS_NAME.read(evidence);
        String brand = CERTIFICATE_BRAND.read(evidence);
        return name == null || brand == null
                ? Truth.UNKNOWN
                : Truth.of(fold(name).contains(stem(brand)));
    }

    private static String stem(String brand) {
        String folded = fold(brand);
        return folded.length() > 1 && folded.endsWith(BRAND) ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }
}
