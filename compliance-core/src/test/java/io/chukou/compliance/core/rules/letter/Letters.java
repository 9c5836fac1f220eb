package io.chukou.compliance.core.rules.letter;

import io.chukou.compliance.core.testkit.CaseFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cases around the letter. They start from an electric car, registered on 2026-02-01 and applied for on 2026-06-20, day 139,
 * whose maker's letter is complete. Day 180 is 2026-07-31.
 */
final class Letters {
    static final String LIST = "makerLetters";
    static final String REGISTRATION = "registrationCertificate.registrationDate";
    static final String TRANSFER = "registrationCertificate.transferPendingExportDate";
    static final String APPLICATION = "licenceApplication.applicationDate";
    static final String MODIFIED = "vehicle.modified";
    static final String DAY_180 = "2026-07-31";
    static final String DAY_181 = "2026-08-01";
    static final String MAKER = "特斯拉（上海）有限公司";

    private Letters() {}

    static CaseFile nearNew() {
        return CaseFile.permittedNearNew();
    }

    /** The near-new case with exactly these letters. */
    static CaseFile holding(Object... letters) {
        return nearNew().with(LIST, List.of(letters));
    }

    /** A complete letter. */
    static Map<String, Object> complete() {
        Map<String, Object> letter = new LinkedHashMap<>();
        letter.put("issuerName", MAKER);
        letter.put("issuerRole", "MANUFACTURER");
        letter.put("destinations", List.of("KZ"));
        letter.put("vins", List.of("LZZAB22B3TA000002"));
        letter.put("outlets", List.of(outlet("KZ")));
        letter.put("sealed", true);
        return letter;
    }

    /** A complete letter but for one entry. */
    static Map<String, Object> but(String entry, Object value) {
        Map<String, Object> letter = complete();
        letter.put(entry, value);
        return letter;
    }

    /** A complete letter of which one entry is unknown. */
    static Map<String, Object> without(String entry) {
        Map<String, Object> letter = complete();
        letter.remove(entry);
        return letter;
    }

    static Map<String, Object> outlet(String country) {
        Map<String, Object> outlet = new LinkedHashMap<>();
        outlet.put("country", country);
        outlet.put("provider", "Example Service LLP");
        outlet.put("address", "1 Example Street");
        return outlet;
    }

    /** The same case with the licence applied for on another day. */
    static CaseFile appliedOn(CaseFile file, String day) {
        return file.with(APPLICATION, day);
    }

    /** The same case on the last day before the notice acts: registered in December 2025, not in the transition. */
    static CaseFile onTheDayBeforeTheNotice(CaseFile file) {
        return appliedOn(file.with(REGISTRATION, "2025-12-01").with(TRANSFER, "2026-01-01"), "2025-12-31");
    }

    /** The same case on the first day of the notice, day 31. */
    static CaseFile onTheFirstDayOfTheNotice(CaseFile file) {
        return appliedOn(onTheDayBeforeTheNotice(file), "2026-01-01");
    }
}
