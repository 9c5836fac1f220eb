package io.chukou.compliance.model.value;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Computes check digits in another way than the library does, from the tables of the standards. */
public final class CheckDigits {
    public static final String VIN_ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
    public static final String CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final Map<Character, Integer> VIN_VALUES = vinValues();

    private CheckDigits() {}

    private static Map<Character, Integer> vinValues() {
        Map<Character, Integer> values = new HashMap<>();
        String[] rows = {"0", "1AJ", "2BKS", "3CLT", "4DMU", "5ENV", "6FW", "7GPX", "8HY", "9RZ"};
        for (int value = 0; value < rows.length; value++) {
            for (char character : rows[value].toCharArray()) {
                values.put(character, value);
            }
        }
        return values;
    }

    /** Returns the text of 17 characters with its ninth replaced by the check digit (GB 16735). */
    public static String fixVin(String text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += VIN_WEIGHTS[i] * VIN_VALUES.get(text.charAt(i));
        }
        int remainder = sum % 11;
        return text.substring(0, 8) + (remainder == 10 ? "X" : Integer.toString(remainder)) + text.substring(9);
    }

    /** Returns the text of 17 characters with the check character after it (GB 32100). */
    public static String completeCreditCode(String text) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < 17; i++) {
            BigInteger weight = BigInteger.valueOf(3).pow(i);
            sum = sum.add(weight.multiply(BigInteger.valueOf(CREDIT_CODE_ALPHABET.indexOf(text.charAt(i)))));
        }
        int check = sum.negate().mod(BigInteger.valueOf(31)).intValue();
        return text + CREDIT_CODE_ALPHABET.charAt(check);
    }
}
