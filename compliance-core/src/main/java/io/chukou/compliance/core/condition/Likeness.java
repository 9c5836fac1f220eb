package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.table.LegalNames;
import java.text.Normalizer;
import java.util.Locale;

/**
 * When two entries on two papers count as the same.
 *
 * <p>Immutable and thread-safe.
 */
public enum Likeness {
    /** Equal as values. */
    EQUAL {
        @Override
        boolean alike(Object one, Object other) {
            return one.equals(other);
        }
    },
    /** Equal texts after compatibility folding (NFKC), with white space removed, in any case; for brands and models. */
    TEXT {
        @Override
        boolean alike(Object one, Object other) {
            return fold(one).equals(fold(other));
        }

        private static String fold(Object text) {
            return Normalizer.normalize(text.toString(), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", "")
                    .toUpperCase(Locale.ROOT);
        }
    },
    /** Equal legal names after folding of brackets, dashes and white space, and of nothing else. */
    LEGAL_NAME {
        @Override
        boolean alike(Object one, Object other) {
            return LegalNames.sameName(one.toString(), other.toString());
        }
    };

    abstract boolean alike(Object one, Object other);
}
