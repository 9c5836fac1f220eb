package io.chukou.compliance.marketplace;

import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.marketplace.page.Address;
import io.chukou.compliance.marketplace.page.Texts;
import java.time.LocalDate;

/**
 * What a visitor asks for.
 *
 * @param here the address
 * @param texts the texts of the language to answer in
 * @param day the day of the visit, a calendar day in Asia/Shanghai
 */
record Visit(Address here, Texts texts, LocalDate day) {

    String parameter(String name) {
        return here.parameter(name);
    }

    Language language() {
        return texts.language();
    }
}
