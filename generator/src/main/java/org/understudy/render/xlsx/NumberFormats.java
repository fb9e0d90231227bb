package org.understudy.render.xlsx;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.util.LocaleID;
import org.understudy.text.Amount;

/** How days and sums are shown (ISO/IEC 29500-1, 18.8.31): as in the other documents of the language, wherever the file is opened. */
final class NumberFormats {
    private static final Pattern ENDS_IN_A_LETTER = Pattern.compile(".*\\p{L}");

    private final Locale locale;
    private final String language;

    NumberFormats(Locale locale) {
        this.locale = locale;
        this.language = Integer.toHexString(
                        LocaleID.lookupByLanguageTag(locale.toLanguageTag()).getLcid())
                .toUpperCase(Locale.ROOT);
    }

    /**
     * Months by their first letters, to be read in a column.
     *
     * @param pattern of {@link java.time.format.DateTimeFormatter}, of day, month and year
     */
    String day(String pattern) {
        var format = new StringBuilder("[$-").append(language).append(']');
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean first = i == 0 || pattern.charAt(i - 1) != c;
            if (c == '\'') {
                quoted = !quoted;
            } else if (quoted || !Character.isLetter(c)) {
                format.append('\\').append(c);
            } else if (c == 'u' || c == 'y') {
                format.append(first ? "yyyy" : "");
            } else if (c == 'M') {
                format.append(first ? "mmm" : "");
            } else {
                format.append(Character.toLowerCase(c));
            }
        }
        return format.toString();
    }

    String amount(Amount amount) {
        var usual = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        int digits = Math.max(
                amount.currency().getDefaultFractionDigits(), amount.value().scale());
        String symbol = amount.currency().getSymbol(locale);
        String pattern = usual.toPattern().split(";", 2)[0];
        boolean apart =
                pattern.startsWith("¤#") && ENDS_IN_A_LETTER.matcher(symbol).matches();
        String number = "#,##0" + (digits > 0 ? "." + "0".repeat(digits) : "");
        return pattern.replaceFirst("[#0][#0,.]*", number)
                .replace("¤", "[$" + symbol + "-" + language + "]" + (apart ? "\u00a0" : ""));
    }
}
